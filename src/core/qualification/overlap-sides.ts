// Whose overlap a text tells of: of ours and the partner's side, the partner's is kept.

const OURS = /\b(?:our|ours|my|we|us)\b/i;
const YOURS = /\byours?\b/i;
const THEIRS = /\b(?:their|theirs|partner|partners)\b/i;
const BOTH = /\b(?:shared|mutual|joint)\b/i;
/** No text tells the sides apart without one of these. */
const MAY_TELL = /your|their|partner/i;
const CLAUSES = / (?:and|but|while) |[&+|]/i;
const SPACES = /\s+/g;

/** Every word that is looked for here. */
export const sideWords = (): readonly string[] =>
  [OURS, YOURS, THEIRS, BOTH, CLAUSES].map(({ source }) => source.replace(/\\b/g, ' '));

type Side = 'ours' | 'theirs';

/** The side that a clause names, in a cell where somebody tells the two apart. */
const sideOf = (clause: string, oursMeansUs: boolean): Side | undefined => {
  if (BOTH.test(clause)) return 'theirs';
  if (YOURS.test(clause) || (oursMeansUs && OURS.test(clause))) return 'ours';
  return THEIRS.test(clause) || OURS.test(clause) ? 'theirs' : undefined;
};

/**
 * The parts of a cell, each with the partner's side alone: `their customer and your prospect` keeps
 * "their customer", and `mutual customer` is both sides'. A clause that names no side goes with the
 * one before it; the first goes with the partner, since the column is about what the account is to it.
 *
 * The edge: "our" is us where "their" stands beside it, and the partner where "your" does or where it
 * stands alone, since partners call their own lists so: `Our clients (EMEA)`.
 */
export function partnersSide(parts: readonly string[]): readonly string[] {
  const cell = parts.join('; ');
  if (!MAY_TELL.test(cell)) return parts;
  const oursMeansUs = THEIRS.test(cell) && !YOURS.test(cell);
  if (!YOURS.test(cell) && !oursMeansUs) return parts;
  return parts.map((part) => {
    let side: Side = 'theirs';
    const kept = part
      .replace(SPACES, ' ')
      .split(CLAUSES)
      .filter((clause) => {
        side = sideOf(clause, oursMeansUs) ?? side;
        return side === 'theirs';
      });
    return kept.join(' ');
  });
}
