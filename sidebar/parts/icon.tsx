// The sidebar's few drawn signs, so that no meaning hangs on colour or on a font; always decoration.
const PATHS = {
  check: 'M3 8.5 6.5 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  blank: 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3',
  alert: 'M8 3v6.5M8 12.2v.6',
  half: 'M8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3M8 6v2.5l2 1.2',
  minus: 'M3.5 8h9',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
