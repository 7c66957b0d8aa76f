// What differs between the settings and tabs of two summaries, and what that touches.
import { once } from '../cells/once';
import { excerpt, isBlankCell, plainText } from '../cells/text';
import { say } from '../language/say';
import { pathKey, shippedRows } from '../settings/rows';
import {
  AS_SHIPPED,
  BETWEEN,
  CONFIDENCE,
  LIKE_FOR_LIKE,
  OTHER_SETTINGS,
  TABS_READ,
  type Terms,
  termColumns,
} from './terms';

const WEIGHTS = 'weights.';

/** What a change of a setting touches. */
export type Touches = 'rates' | 'verdict' | 'tabs' | 'scores';

export interface TermChange {
  readonly label: string;
  readonly is: string;
  readonly was: string;
  readonly touches: Touches;
}

const touchesOf = (header: string): Touches => {
  if (header === TABS_READ) return 'tabs';
  return header === CONFIDENCE || header === LIKE_FOR_LIKE ? 'verdict' : 'rates';
};

/** Longest first: `Fit: A` begins no other name, but a longer one may begin with a shorter. */
const longestFirst = once(() =>
  shippedRows()
    .slice()
    .sort((one, other) => other.label.length - one.label.length),
);

/** What a text of other settings says, by their names. */
const othersIn = (text: string): Map<string, { value: string; touches: Touches }> => {
  const found = new Map<string, { value: string; touches: Touches }>();
  for (const part of text.split(BETWEEN)) {
    const row = longestFirst().find(({ label }) => part.startsWith(`${label} `));
    if (!row) continue;
    const touches = pathKey(row.path).startsWith(WEIGHTS) ? 'scores' : 'rates';
    found.set(row.label, { value: part.slice(row.label.length + 1), touches });
  }
  return found;
};

const otherChanges = (now: string, then: string): TermChange[] => {
  const [is, was] = [othersIn(now), othersIn(then)];
  const labels = shippedRows().map(({ label }) => label);
  return labels.flatMap((label): TermChange[] => {
    const [one, other] = [is.get(label), was.get(label)];
    if (one?.value === other?.value) return [];
    const touches = (one ?? other)?.touches ?? 'rates';
    return [{ label, is: one?.value ?? AS_SHIPPED, was: other?.value ?? AS_SHIPPED, touches }];
  });
};

/**
 * What differs between two rows' settings and tabs. A blank cell doesn't say that anything was
 * different: nothing is known of it.
 */
export function termChanges(now: Terms, then: Terms): readonly TermChange[] {
  return termColumns().flatMap((header): readonly TermChange[] => {
    const [is, was] = [now.get(header) ?? '', then.get(header) ?? ''];
    if (isBlankCell(is) || isBlankCell(was)) return [];
    const [one, other] = [plainText(is), plainText(was)];
    if (one === other) return [];
    return header === OTHER_SETTINGS
      ? otherChanges(one, other)
      : [{ label: header, is: one, was: other, touches: touchesOf(header) }];
  });
}

/** `Conversion window 60 days (was 90 days)`. */
export const changeText = ({ label, is, was }: TermChange): string =>
  say('{setting} {is} (was {was})', {
    setting: label,
    is: excerpt(is),
    was: excerpt(was),
  });
