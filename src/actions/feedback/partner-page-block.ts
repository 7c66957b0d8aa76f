// One partner's block on the tab: what is new, who it is, the message, and each account.

import { dayToDate } from '../../core/cells/day';
import type { FeedbackRow, PartnerBlock } from '../../core/feedback/feedback';
import { say } from '../../core/language/say';
import type { CellFormat, PageRow } from '../../sheets/page';

/** As many characters as the columns beside a list's label hold. */
const LINE = 112;
/** Accounts in the table below a message; all are named above it, up to 25 of each kind. */
const MOST_ROWS = 50;

/** An empty column stands between a figure, to the right, and the words behind it. */
export const accountHeader = (): readonly string[] => [
  say('Account'),
  say('Now // what has become of it'),
  '',
  say('Qualified on'),
  say('Not told for'),
  '',
  say('What happened'),
];
const LIST_FORMATS: readonly CellFormat[] = ['text', 'count', 'text'];
const ACCOUNT_FORMATS: readonly CellFormat[] = [
  'text',
  'text',
  'text',
  'date',
  'closing text',
  'text',
  'text',
];

/** Names parted by commas, in lines that their columns can hold; by semicolons where a name has a comma. */
export function namesInLines(names: readonly string[]): readonly string[] {
  const mark = names.some((name) => name.includes(',')) ? '; ' : ', ';
  const lines: string[] = [];
  names.forEach((name, index) => {
    const text = index === names.length - 1 ? name : name + mark.trim();
    const last = lines[lines.length - 1];
    if (last === undefined || last.length + 1 + text.length > LINE) lines.push(text);
    else lines[lines.length - 1] = `${last} ${text}`;
  });
  return lines;
}

const note = (text: string): PageRow[] => (text === '' ? [] : [{ look: 'note', cells: [text] }]);

const listsOf = ({ lists }: PartnerBlock): PageRow[] =>
  lists.reduce<PageRow[]>(
    (rows, { label, count, names }) =>
      rows.concat(
        namesInLines(names).map(
          (line, index): PageRow => ({
            look: 'body',
            cells: index === 0 ? [label, count, line] : ['', '', line],
            formats: LIST_FORMATS,
          }),
        ),
      ),
    [],
  );

export const firstOfMoved = (most: number, accounts: number): string =>
  say('The first {most} of {accounts} accounts that moved, those not told for longest first.', {
    most,
    accounts,
  });

const isOnlyReceived = ({ kinds }: FeedbackRow): boolean =>
  kinds.every((kind) => kind === 'received');

const accountsOf = ({ rows }: PartnerBlock): PageRow[] => {
  const moved = rows.filter((row) => !isOnlyReceived(row));
  if (moved.length === 0) return [];
  const first = firstOfMoved(MOST_ROWS, moved.length);
  return [
    ...note(moved.length > MOST_ROWS ? first : ''),
    { look: 'header', cells: accountHeader(), formats: ACCOUNT_FORMATS },
    ...moved.slice(0, MOST_ROWS).map(
      ({ account, flag, qualifiedOn, now, happened }): PageRow => ({
        look: 'body',
        cells: [
          account,
          now,
          '',
          qualifiedOn === undefined ? '' : dayToDate(qualifiedOn),
          flag,
          '',
          happened,
        ],
        formats: ACCOUNT_FORMATS,
      }),
    ),
  ];
};

/** From its heading to the blank row behind it. */
export const partnerPageBlock = (block: PartnerBlock): PageRow[] => [
  { look: 'heading', cells: [block.partner] },
  ...note(block.toldProblem),
  ...note(block.newsLine),
  ...note(block.rateLine),
  ...note(block.givingLine),
  ...note(block.overdueLine),
  ...listsOf(block),
  { look: 'body', cells: [block.message] },
  ...accountsOf(block),
  { look: 'body', cells: [] },
];
