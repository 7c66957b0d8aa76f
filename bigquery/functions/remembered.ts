// What was worked out before from the same text: partners and days come up again in row after row.

/** More texts than these are forgotten at once: a function's memory is small, and whoever runs it unknown. */
const MOST = 1000;

/** The same answers as `work` gives, which must go by its text alone. */
export function remembered<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = work(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
