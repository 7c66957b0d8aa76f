// Grey bars where something is about to be; says in words what is being waited for.

export function Skeleton({ says }: { readonly says: string }) {
  return (
    <div class="skeleton">
      <p class="unseen" role="status">
        {says}
      </p>
      {Array.from('bars', (bar) => (
        <span key={bar} class="bar" />
      ))}
    </div>
  );
}
