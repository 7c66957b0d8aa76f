import { OptionProblem } from '../../../cli/option-problem';
import { type ColumnAnswer, placesOf } from '../../../cli/score/column-answers';
import type { ListSetup, Role } from '../../../cli/score/list-setup';

function list(role: Role, headers: readonly string[], labels: readonly string[]): ListSetup {
  const columns = labels.map((label) => ({
    field: label.toLowerCase().replace(/ /g, ''),
    label,
    header: undefined,
    isGuess: false,
  }));
  const tab = role;
  return { role, tab, sheetId: 1, headerRow: 1, headers, columns, questions: [], signature: 's' };
}

const OVERLAP = list(
  'overlap',
  ['Company', 'Partner', 'Last_Activity', 'Owner', 'Owner (2)'],
  ['Account', 'Partner', 'Last touch', 'Owner'],
);
const LEADS = list('leads', ['Company', 'Type', 'Stage'], ['Account', 'Lead type', 'Stage']);
const LISTS = [OVERLAP, LEADS];

const placed = (...answers: readonly ColumnAnswer[]): unknown[] =>
  [...placesOf(answers, LISTS)].map(([{ role }, places]) => [role, places]);

describe('which column holds a field', () => {
  test('goes to the list that has the field and the header', () => {
    expect(placed({ field: 'Last touch', header: 'Last Activity' })).toEqual([
      ['overlap', [{ field: 'lasttouch', column: 2 }]],
    ]);
    expect(placed({ field: 'lead type', header: 'TYPE' })).toEqual([
      ['leads', [{ field: 'leadtype', column: 1 }]],
    ]);
  });

  test('goes to both lists where both have them', () => {
    expect(placed({ field: 'Account', header: 'Company' })).toEqual([
      ['overlap', [{ field: 'account', column: 0 }]],
      ['leads', [{ field: 'account', column: 0 }]],
    ]);
  });

  test('tells repeated headers apart by their numbers, and can be none', () => {
    expect(
      placed({ field: 'Owner', header: 'Owner (2)' }, { field: 'Partner', header: '' }),
    ).toEqual([
      [
        'overlap',
        [
          { field: 'owner', column: 4 },
          { field: 'partner', column: null },
        ],
      ],
    ]);
  });

  test.each([
    [{ field: 'Warm', header: 'Company' }, /there is no field Warm; there are Account, Partner,/],
    [
      { field: 'Stage', header: 'Status' },
      /no column is headed Status; leads has Company, Type, Stage/,
    ],
  ])('%j is refused, with what there is to choose from', (answer, sentence) => {
    expect(() => placesOf([answer], LISTS)).toThrow(OptionProblem);
    expect(() => placesOf([answer], LISTS)).toThrow(sentence);
  });
});
