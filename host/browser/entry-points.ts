// The functions of an add-on's code that a page may call: top-level ones whose name doesn't end in _.

export function entryPoints(code: string): readonly string[] {
  const names = [...code.matchAll(/^function\s+([A-Za-z_$][\w$]*)\s*\(/gm)].map(
    (found) => found[1],
  );
  return [
    ...new Set(names.filter((name) => name !== undefined && !name.endsWith('_'))),
  ] as string[];
}
