// The accounts with one kind of news: how many, and which.
import { type NameLength, plainName } from '../cells/plain-name';
import { say } from '../language/say';
import { type FeedbackRow, nameless } from './feedback-row';
import { NEWS_KINDS, type NewsKind } from './news';

/** More names nobody reads; the rest are counted. */
const MOST_NAMED = 25;

const LABELS: Readonly<Record<NewsKind, () => string>> = {
  received: () => say('Received'),
  qualified: () => say('Qualified'),
  introduced: () => say('Introduced'),
  progressed: () => say('Progressed'),
  won: () => say('Won'),
  lost: () => say('Lost'),
  closed: () => say('Closed, not said how'),
};

/** What stands before the accounts with a kind of news. */
export const kindLabel = (kind: NewsKind): string => LABELS[kind]();

export interface KindList {
  readonly kind: NewsKind;
  readonly label: string;
  readonly count: number;
  /** Up to 25, each with where it stands or why it ended, and then how many more there are. */
  readonly names: readonly string[];
}

/** How much of a name and of what stands behind it is written. */
export interface ListedLength {
  readonly name: NameLength;
  readonly remark: NameLength;
}

const WHOLE: ListedLength = {
  name: { characters: 60, words: 12 },
  remark: { characters: 40, words: 8 },
};

const remarkOf = (kind: NewsKind, row: FeedbackRow): string => {
  const { stage, reason, hasConverted } = row;
  if (kind === 'lost' || kind === 'closed') return reason;
  if (kind !== 'progressed') return '';
  return stage === '' && hasConverted ? say('converted // of an account') : stage;
};

/** `Acme`, `Hooli (Proposal)`, `Stark (price)`: an account with what its kind of news says of it. */
export function listedName(kind: NewsKind, row: FeedbackRow, length: ListedLength): string {
  const remark = plainName(remarkOf(kind, row), length.remark);
  const name = plainName(row.account, length.name) || nameless();
  return remark === '' ? name : `${name} (${remark})`;
}

/** The rows with one kind of news, in their order. */
export const rowsOfKind = (rows: readonly FeedbackRow[], kind: NewsKind): readonly FeedbackRow[] =>
  rows.filter(({ kinds }) => kinds.includes(kind));

/** A list for each kind that there is news of: `Lost, 30`, with 25 names and `5 more`. */
export function kindLists(rows: readonly FeedbackRow[]): readonly KindList[] {
  return NEWS_KINDS.flatMap((kind): KindList[] => {
    const listed = rowsOfKind(rows, kind);
    if (listed.length === 0) return [];
    const names = listed.slice(0, MOST_NAMED).map((row) => listedName(kind, row, WHOLE));
    const more = listed.length - names.length;
    return [
      {
        kind,
        label: kindLabel(kind),
        count: listed.length,
        names: more === 0 ? names : [...names, say('{count} more', { count: more })],
      },
    ];
  });
}
