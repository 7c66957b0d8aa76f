// Which row is shown while the selection, the sheet and the user move.
import {
  followed,
  movedOn,
  NO_ROW,
  type ShownRow,
  showing,
} from '../../../sidebar/state/shown-row';
import type { SelectedRow, Selection } from '../../../src/rpc';
import { sevenRows } from '../support/sample-rows';

const rows = sevenRows();
const acme = rows.details(0);
const birch = rows.details(1);
const cobalt = rows.details(2);

const row = (details: typeof acme): SelectedRow => ({ kind: 'row', details });
const header: SelectedRow = { kind: 'none', why: 'This is the header.' };
const at = (place: number, checksum = 'x'): Selection => ({
  sheetId: 7,
  sheetName: 'Overlap',
  row: place,
  checksum,
});

/** What is shown: its account, or why there is none. */
const seen = ({ row: shown, why }: ShownRow): string => shown?.account ?? why;

const onAcme = followed(NO_ROW, at(2), row(acme));

describe('following the selection', () => {
  test('shows the row that is selected, then the one selected next', () => {
    expect(seen(onAcme)).toBe('Acme');
    expect(seen(followed(onAcme, at(3), row(birch)))).toBe('Birch & Sons');
  });

  test('says why where the selection is no row of the list', () => {
    expect(seen(followed(onAcme, at(1), header))).toBe('This is the header.');
  });

  test('shows the same row as it stands now when one of its cells changed', () => {
    const edited = { ...acme, nextStep: 'Done.' };
    const now = followed(onAcme, at(2, 'y'), row(edited));
    expect(now.row?.nextStep).toBe('Done.');
    expect(now.doubtful).toBe(false);
  });

  test('stays with the row that the user is at while rows are inserted above the selected one', () => {
    const onBirch = showing(onAcme, birch);
    const pushedDown = followed(onBirch, at(3), row(acme));
    expect(seen(pushedDown)).toBe('Birch & Sons');
    expect(seen(followed(pushedDown, at(4), row(cobalt)))).toBe('Cobalt Software');
  });

  test('follows to another tab, even at the same row number', () => {
    expect(seen(followed(onAcme, { ...at(2), sheetId: 8 }, row(birch)))).toBe('Birch & Sons');
  });
});

describe('when the sheet is sorted under an unmoved selection', () => {
  const sorted = followed(onAcme, at(2, 'y'), row(birch));

  test('the row stays, is to be read anew, and the other one is offered', () => {
    expect(seen(sorted)).toBe('Acme');
    expect(sorted.doubtful).toBe(true);
    expect(sorted.elsewhere?.account).toBe('Birch & Sons');
  });

  test('reading it anew settles the doubt and keeps the offer', () => {
    const reread = showing(sorted, acme);
    expect(reread.doubtful).toBe(false);
    expect(reread.elsewhere?.account).toBe('Birch & Sons');
  });

  test('moving the selection afterwards follows as ever, and ends the offer', () => {
    const moved = followed(sorted, at(4), row(cobalt));
    expect(seen(moved)).toBe('Cobalt Software');
    expect(moved.elsewhere).toBeNull();
  });

  test('a deleted row stays too, until it is known to be gone', () => {
    const deleted = followed(onAcme, at(2, 'y'), header);
    expect(seen(deleted)).toBe('Acme');
    expect(deleted.doubtful).toBe(true);
    expect(deleted.elsewhere).toBeNull();
  });
});

describe('a row that was opened from the worklist', () => {
  const onCobalt = showing(onAcme, cobalt);

  test('stays when a cell of the row that is still selected changes', () => {
    const edited = followed(onCobalt, at(2, 'y'), row({ ...acme, nextStep: 'Done.' }));
    expect(seen(edited)).toBe('Cobalt Software');
    expect(edited.doubtful).toBe(false);
    expect(edited.elsewhere).toBeNull();
  });

  test('gives way as soon as another row is selected', () => {
    expect(seen(followed(onCobalt, at(3), row(birch)))).toBe('Birch & Sons');
  });
});

describe('after a save', () => {
  test('the next candidate is shown', () => {
    expect(seen(movedOn(onAcme, acme, birch))).toBe('Birch & Sons');
  });

  test('but not over a row that the user went to meanwhile', () => {
    expect(seen(movedOn(showing(onAcme, cobalt), acme, birch))).toBe('Cobalt Software');
  });
});
