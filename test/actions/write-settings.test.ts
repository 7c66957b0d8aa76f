// The settings tab, in the built add-on: complete, named, and no value of the user's lost.
import { shippedRows } from '../../src/core/settings/settings';
import { ask, choose, column, openBook } from './support/add-on-host';

const open = (sheets = {}) => openBook({ sheets: { Notes: [['Call Dana']], ...sheets } });

test('shows every setting with its value, what may stand there and what it means', () => {
  const host = open();
  choose(host, 'Open settings');
  const labels = column(host, 'EQL Settings', 'Setting');
  for (const { label } of shippedRows()) expect(labels).toContain(label);
  const [header] = host.sheet('EQL Settings').shown;
  expect(header).toEqual(['Setting', 'Value', 'What may stand here', 'What it means']);
});

test('is named for the formulas, whole', () => {
  const host = open();
  choose(host, 'Open settings');
  const { shown } = host.sheet('EQL Settings');
  const named = ask<string>(host, `ss.getRangeByName('EQL_SETTINGS').getA1Notation()`);
  expect(named).toBe(`A1:B${shown.length}`);
  host.type('Notes', 'A3', '=EQL_STATUS("Customer","Warm","A","Co-sell",EQL_SETTINGS)');
  expect(host.sheet('Notes').shown[2]?.[0]).toBe('EQL');
});

test('opened again, is brought to the front and left as it is', () => {
  const host = open();
  choose(host, 'Open settings');
  const before = host.sheet('EQL Settings').contents;
  host.select('Notes', 'A1');
  expect(choose(host, 'Open settings')).toContain('EQL Settings is complete.');
  expect(host.counts.writes).toBe(0);
  expect(host.sheet('EQL Settings').contents).toEqual(before);
  expect(ask(host, 'ss.getActiveSheet().getName()')).toBe('EQL Settings');
});

test('gets back a setting that was deleted, and keeps the values that were changed', () => {
  const host = open();
  choose(host, 'Open settings');
  const rowOf = (label: string): number =>
    column(host, 'EQL Settings', 'Setting').indexOf(label) + 2;
  host.type('EQL Settings', `B${rowOf('Warmth clears at')}`, '0.8');
  host.type('EQL Settings', 'F3', 'Dana chose this');
  ask(host, `ss.getSheetByName('EQL Settings').deleteRow(${rowOf('Stale after')})`);
  choose(host, 'Open settings');
  const values = column(host, 'EQL Settings', 'Value');
  expect(values[rowOf('Warmth clears at') - 2]).toBe('0.8');
  expect(values[rowOf('Stale after') - 2]).toBe('180');
  expect(host.sheet('EQL Settings').shown[2]?.[5]).toBe('Dana chose this');
  const { shown } = host.sheet('EQL Settings');
  expect(ask(host, `ss.getRangeByName('EQL_SETTINGS').getA1Notation()`)).toBe(
    `A1:B${shown.length}`,
  );
});

test('is found again under another name', () => {
  const host = open();
  choose(host, 'Open settings');
  ask(host, `ss.getSheetByName('EQL Settings').setName('Thresholds')`);
  choose(host, 'Open settings');
  expect(host.sheets()).toEqual(['Notes', 'Thresholds']);
});

test('takes another name where a tab of the user’s has its name, and leaves that one alone', () => {
  const host = open({ 'EQL Settings': [['Warmth clears at', 'whatever Dana says']] });
  const before = host.sheet('EQL Settings').contents;
  choose(host, 'Open settings');
  expect(host.sheets()).toEqual(['Notes', 'EQL Settings', 'EQL Settings 2']);
  expect(host.sheet('EQL Settings').contents).toEqual(before);
});

test('a copy that somebody made of it is theirs', () => {
  const host = open();
  choose(host, 'Open settings');
  ask(host, `ss.getSheetByName('EQL Settings').copyTo(ss).setName('My copy').getName()`);
  const before = host.sheet('My copy').contents;
  ask(host, `ss.getSheetByName('EQL Settings').deleteRow(5)`);
  choose(host, 'Open settings');
  expect(host.sheet('My copy').contents).toEqual(before);
});

describe('a formula in the settings', () => {
  const FRESH = { label: 'Fresh for', shown: '30', value: '45' };
  const STALE = { label: 'Stale after', shown: '180', value: '200' };
  const withFormula = (a1: (row: number) => string, formula: string) => {
    const host = openBook({ sheets: { Notes: [['Call Dana'], [30], [180]] } });
    choose(host, 'Open settings');
    const row = column(host, 'EQL Settings', 'Setting').indexOf('Fresh for') + 2;
    const sheet = "ss.getSheetByName('EQL Settings')";
    ask(host, `${sheet}.getRange('B${row}:B${row + 1}').clearContent()`);
    ask(host, `${sheet}.getRange('${a1(row)}').setFormula('${formula}')`);
    return { host, row };
  };
  const shownIn = (host: ReturnType<typeof openBook>, row: number) =>
    host
      .sheet('EQL Settings')
      .shown.slice(row - 1, row + 1)
      .map((cells) => cells[1]);

  test('is not typed over by the sidebar, and named; other settings are saved', () => {
    const { host, row } = withFormula((at) => `B${at}`, '=Notes!A2');
    ask(host, `ss.getSheetByName('EQL Settings').getRange('B${row + 1}').setValue(180)`);
    const before = host.sheet('EQL Settings').contents;
    const failed = host.run('saveSettings', { changes: [STALE, FRESH] }) as { message: string };
    expect(failed).toMatchObject({ ok: false, code: 'formula-cell' });
    expect(failed.message).toContain(`“Fresh for” stands in EQL Settings!B${row}`);
    expect(host.sheet('EQL Settings').contents).toEqual(before);
    expect(host.run('saveSettings', { changes: [STALE] })).toMatchObject({ ok: true });
    expect(shownIn(host, row)).toEqual(['30', '200']);
  });

  test('keeps its result, where it fills several values', () => {
    const { host, row } = withFormula((at) => `B${at}`, '=ARRAYFORMULA(Notes!A2:A3)');
    expect(shownIn(host, row)).toEqual(['30', '180']);
    const before = host.sheet('EQL Settings').contents;
    const failed = host.run('saveSettings', { changes: [STALE] }) as { message: string };
    expect(failed).toMatchObject({ ok: false, code: 'formula-cell' });
    expect(failed.message).toContain(`a formula of yours in B${row} puts its result`);
    expect(host.sheet('EQL Settings').contents).toEqual(before);
    expect(shownIn(host, row)).toEqual(['30', '180']);
  });
});
