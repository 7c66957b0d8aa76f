// The form and its surroundings in a sheet: dropdowns that columns have, the account's other partners.
import type { Host } from '../../../host/node';
import type { Answer, FormCell, RowDetails, Saved, SelectionAnswer } from '../../../src/rpc';
import { ask, openBook } from '../support/add-on-host';

const HEADERS = [
  'Account',
  'Partner',
  'Overlap',
  'Warmth',
  'Fit',
  'Motion',
  'Owner',
  'Will introduce',
];
const ROWS = [
  ['Acme', 'Globex', 'Customer', 'Medium', 'A', 'Webinar', 'Sam', ''],
  ['Birch', 'Globex', 'Customer', 'Hot', 'A', '', '', ''],
  ['ACME Inc.', 'Initech', 'Customer', 'Hot', 'A', '', '', 'Yes'],
];

let host: Host;
beforeAll(() => {
  host = openBook({ sheets: { Overlaps: [HEADERS, ...ROWS], Names: [['Ann'], ['Ben']] } });
  const names = "ss.getSheetByName('Names').getRange('A1:A2')";
  const put = (a1: string, rule: string): unknown =>
    ask(
      host,
      `ss.getSheetByName('Overlaps').getRange('${a1}').setDataValidation(SpreadsheetApp.newDataValidation().${rule}.build()) && 0`,
    );
  put('F2:F4', "requireValueInList(['Email nurture', 'Co-sell'])");
  put('G2:G4', `requireValueInRange(${names})`);
  put('H2:H4', "requireValueInList(['YES', 'NO', 'Maybe']).setAllowInvalid(false)");
});

function select(a1: string): RowDetails {
  host.select('Overlaps', a1);
  const answer = host.run('selection', { known: null }) as SelectionAnswer;
  if (!answer.ok || !answer.changed || answer.selected.kind !== 'row') {
    throw new Error(JSON.stringify(answer));
  }
  return answer.selected.details;
}

const cell = ({ form }: RowDetails, name: string): FormCell | undefined =>
  form.find(({ field }) => field === name);

describe('a column with a dropdown of its own', () => {
  test('is offered its own values, from a list or from a range', () => {
    const row = select('A2');
    expect(cell(row, 'motion')).toMatchObject({
      input: 'choice',
      choices: ['Email nurture', 'Co-sell'],
      dropdown: 'open',
      text: 'Webinar',
    });
    expect(cell(row, 'owner')).toMatchObject({ choices: ['Ann', 'Ben'], dropdown: 'open' });
    expect(cell(row, 'willing')).toMatchObject({
      choices: ['YES', 'NO', 'Maybe'],
      dropdown: 'strict',
    });
    expect(cell(row, 'warmth')).toMatchObject({
      choices: ['Hot', 'Warm', 'Lukewarm', 'Cold', 'None'],
    });
  });

  test('gets what was chosen, in the dropdown’s own spelling, also where the row is read alone', () => {
    host.run('worklist', { filter: 'all', partner: null, me: '', offset: 0, limit: 5 });
    const row = select('A3');
    expect(cell(row, 'willing')?.choices).toEqual(['YES', 'NO', 'Maybe']);
    const changes = [{ field: 'willing', shown: { kind: 'blank', value: '' }, value: 'yes' }];
    const request = {
      key: row.key,
      changes,
      addColumns: [],
      confirmedBy: '',
      next: null,
      cursor: null,
    };
    expect(host.run('saveRow', request)).toMatchObject({ ok: true });
    expect(host.sheet('Overlaps').shown[2]?.[7]).toBe('YES');
  });
});

test('each motion says what it asks for', () => {
  expect(cell(select('A3'), 'motion')?.needs).toEqual({
    'Email nurture': ['owner', 'nextStep', 'due'],
    'Co-sell': ['owner', 'nextStep', 'due'],
  });
});

test('the account’s other partners are told where all rows were read, and looked for where they weren’t', () => {
  const { key } = select('A2');
  const asked = (others: boolean): RowDetails['others'] =>
    (host.run('rowDetails', { key, select: false, others }) as { row: RowDetails }).row.others;
  const found = asked(true);
  expect(found?.best).toBe('The best way into Acme is Initech.');
  expect(found?.partners.map(({ partner, says }) => [partner, says])).toEqual([
    ['Initech', 'Hot is warm enough. They said that they will introduce you.'],
  ]);
  host.run('worklist', { filter: 'all', partner: null, me: '', offset: 0, limit: 5 });
  expect(asked(false)).toBeNull();
  const saved = host.run('saveRow', {
    ...{ key, changes: [], addColumns: [], confirmedBy: '', next: null, cursor: null },
  }) as Answer<Saved>;
  expect(saved.ok && saved.row.others?.partners).toHaveLength(1);
});
