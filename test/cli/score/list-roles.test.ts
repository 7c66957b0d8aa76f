import type { Call } from '../../../cli/score/answer-fields';
import { type RoleFile, settleLists } from '../../../cli/score/list-roles';
import { setupOf } from '../../../cli/score/list-setup';
import { createHost, sheetData, workbookData } from '../../../host/node';

const OVERLAP = [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion'],
  ['Acme', 'Larkspur', 'Customer', 'Warm', 'A', 'Co-sell'],
];
const LEADS = [
  ['Account', 'Partner', 'Lead type', 'Qualified date'],
  ['Acme', 'Larkspur', 'MQL', '2026-01-10'],
];
const NOTES = [['Call Ann on Monday']];

/** The add-on over tabs in this order, the first of them open. */
function addOn(tabs: { readonly [name: string]: readonly (readonly string[])[] }): Call {
  const sheets = Object.entries(tabs).map(([name, rows]) => sheetData(name, rows));
  const host = createHost({ data: workbookData(sheets), now: () => new Date('2026-06-30') });
  return (functionName, request) => host.run(functionName, request);
}

/** Which tabs the add-on takes for the lists, once the files have their roles. */
function settled(call: Call, ...files: readonly RoleFile[]): readonly (string | undefined)[] {
  settleLists(call, files, []);
  const { overlap, leads } = setupOf(call);
  return [overlap?.tab, leads?.tab];
}

const file = (role: RoleFile['role'], ...tabs: readonly string[]): RoleFile => ({
  role,
  file: `${tabs[0]}.csv`,
  tabs,
});

describe('a file is the list that it was said to be', () => {
  test('though each looks like the other', () => {
    const call = addOn({ a: LEADS, b: [...OVERLAP.map((row) => [...row, 'Stage'])] });
    expect(settled(call, file('overlap', 'a'), file('leads', 'b'))).toEqual(['a', 'b']);
  });

  test('though both look like overlap lists', () => {
    const dated = [
      ['Account', 'Partner', 'Overlap', 'Qualified date'],
      ['Acme', 'Larkspur', 'Customer', '2026-01-10'],
    ];
    const call = addOn({ a: OVERLAP, b: dated });
    expect(settled(call, file('overlap', 'a'), file('leads', 'b'))).toEqual(['a', 'b']);
  });

  test('and a leads export that is named as the overlap list isn’t the leads as well', () => {
    expect(settled(addOn({ a: LEADS }), file('overlap', 'a'))).toEqual(['a', undefined]);
  });

  test('in a workbook of several tabs the one that the add-on finds, and its leads beside', () => {
    const call = addOn({ Notes: NOTES, Leads: LEADS, Overlaps: OVERLAP });
    expect(settled(call, file('overlap', 'Notes', 'Leads', 'Overlaps'))).toEqual([
      'Overlaps',
      'Leads',
    ]);
  });

  test('in a workbook of several overlap lists the first that can be read', () => {
    const call = addOn({ Notes: NOTES, Q1: OVERLAP, Q2: OVERLAP.map((row) => row.slice(0, 5)) });
    expect(settled(call, file('overlap', 'Notes', 'Q1', 'Q2'))).toEqual(['Q1', undefined]);
  });

  test.each<[string, RoleFile, RegExp]>([
    [
      'has no account',
      file('overlap', 'a'),
      /^a\.csv can't be read as an overlap list: row 1 holds “Day”, “Mood”; none of them is known; say which is which, such as --column "Account=HEADER" with a header of that row\.$/,
    ],
    ['has no tab of cells', file('overlap', 'gone'), /^gone\.csv has no tab that could be/],
  ])('or is refused where it %s', (_why, role, sentence) => {
    const call = addOn({
      a: [
        ['Day', 'Mood'],
        ['Monday', 'good'],
      ],
    });
    expect(() => settleLists(call, [role], [])).toThrow(sentence);
  });
});
