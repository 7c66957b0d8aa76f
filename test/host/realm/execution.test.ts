// One run of the add-on: what it is counted, what time it has, what can go wrong in it.

import { type FaultHook, failure, testHost } from '../support/test-host';

const code = `
function sheet() { return SpreadsheetApp.getActiveSheet(); }
function batched() { var v = sheet().getRange('A1:B3').getValues(); sheet().getRange('A1:B3').setValues(v.map(function (r) { return [r[0], 'x']; })); }
function perRow() { for (var i = 1; i <= 3; i++) { var v = sheet().getRange(i, 1).getValue(); sheet().getRange(i, 2).setValue(v); } }
function endless() {
  var swallowed = 0;
  try { for (;;) { Utilities.sleep(60000); sheet().getRange('A1').setValue(++swallowed); } }
  catch (e) { sheet().getRange('A2').setValue('caught'); return 'caught'; }
  finally { sheet().getRange('A3').setValue('finally'); }
}
function stubborn() { for (var i = 0; i < 20; i++) { try { Utilities.sleep(100000); } catch (e) {} } return 'still here'; }
function onOpen() { Utilities.sleep(31000); }
function reject() {
  var range = sheet().getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ok']).setAllowInvalid(false).build());
  var line = 'write';
  try { range.setValue('bad'); line = 'next'; sheet().getRange('B1').setValue(1); line = 'flush'; SpreadsheetApp.flush(); line = 'end'; }
  catch (e) { return line + ': ' + e.message.slice(0, 8); }
  return line;
}
function locked() { LockService.getDocumentLock().waitLock(100); sheet().getRange('A1').setValue('mine'); }
`;

const sheets = {
  Data: [
    ['a', ''],
    ['b', ''],
    ['c', ''],
  ],
};

describe('Counting', () => {
  test('a batch is two calls on the sheet, however many cells', () => {
    const host = testHost({ code, sheets });
    host.run('batched');
    expect(host.counts).toMatchObject({
      writes: 1,
      cellsRead: 6,
      cellsWritten: 6,
      alternations: 0,
      callsAtLoad: 0,
    });
    expect(host.counts.byName).toMatchObject({ 'Range.getValues': 1, 'Range.setValues': 1 });
  });

  test('reads that follow writes are what makes a script slow', () => {
    const [batched, perRow] = ['batched', 'perRow'].map((name) => {
      const host = testHost({ code, sheets });
      host.run(name);
      return host.counts;
    });
    expect(perRow?.alternations).toBe(2);
    expect(perRow?.milliseconds).toBeGreaterThan(2 * (batched?.milliseconds ?? 0));
  });
});

describe('Six minutes', () => {
  test('end a run so that it can’t catch it: no handler and no finally reaches the sheet', () => {
    const host = testHost({ code, sheets, writes: 'immediate' });
    expect(() => host.run('endless')).toThrow('Exceeded maximum execution time');
    expect(host.sheet('Data').values).toEqual([[5], ['b'], ['c']]);
  });

  test('end a run that swallows its errors, too', () => {
    expect(() => testHost({ code, sheets }).run('stubborn')).toThrow(
      'Exceeded maximum execution time',
    );
  });

  test('lose what wasn’t flushed', () => {
    const host = testHost({ code, sheets, writes: 'deferred' });
    expect(() => host.run('endless')).toThrow('Exceeded maximum execution time');
    expect(host.sheet('Data').values).toEqual([['a'], ['b'], ['c']]);
  });

  test('are thirty seconds for a simple trigger', () => {
    expect(() => testHost({ code, sheets }).open()).toThrow('Exceeded maximum execution time');
  });

  test('let go of the lock', () => {
    const host = testHost({
      code: `${code}\nfunction hold() { LockService.getDocumentLock().waitLock(1); Utilities.sleep(300000); Utilities.sleep(300000); }`,
      sheets,
    });
    expect(() => host.run('hold')).toThrow('Exceeded');
    host.run('locked');
    expect(host.sheet('Data').values[0]).toEqual(['mine']);
  });
});

describe('Writes', () => {
  test('fail at once in the immediate mode', () => {
    expect(testHost({ code, sheets, writes: 'immediate' }).run('reject')).toBe('write: The data');
  });

  test('fail at the next flush or read in the deferred mode, and the rest of the batch is lost', () => {
    const host = testHost({ code, sheets, writes: 'deferred' });
    expect(host.run('reject')).toBe('flush: The data');
    expect(host.sheet('Data').values[0]).toEqual(['a']);
  });

  test('that wait at the end of the run land then, and their error ends it', () => {
    const late = code.replace(" line = 'flush'; SpreadsheetApp.flush();", '');
    const host = testHost({ code: late, sheets, writes: 'deferred' });
    expect(() => host.run('reject')).toThrow('The data you entered in cell A1 violates');
  });

  test('are seen by the reads that follow, in both modes', () => {
    for (const writes of ['immediate', 'deferred'] as const) {
      const host = testHost({ code, sheets, writes });
      expect(
        host.eval(
          "(SpreadsheetApp.getActiveSheet().getRange('A1').setValue(7), SpreadsheetApp.getActiveSheet().getRange('A1').getValue())",
        ),
      ).toBe(7);
    }
  });

  test('take what they were given when they were called, not what it is later', () => {
    const host = testHost({ sheets, writes: 'deferred' });
    host.eval(
      "(function () { var v = [['before']]; SpreadsheetApp.getActiveSheet().getRange('A1').setValues(v); v[0][0] = 'after'; })()",
    );
    expect(host.sheet('Data').values[0]?.[0]).toBe('before');
  });
});

describe('Faults', () => {
  const at =
    (name: string, work: FaultHook): FaultHook =>
    (call, number, execution) =>
      call.name === name ? work(call, number, execution) : undefined;

  test('a call that fails is an Exception to the script', () => {
    const beforeCall = at('Range.setValue', () => {
      throw new Error(
        'Service Spreadsheets failed while accessing document with id local-spreadsheet.',
      );
    });
    const host = testHost({ sheets, beforeCall });
    expect(failure(host, "s.getRange('A1').setValue(1)")).toBe(
      'Exception: Service Spreadsheets failed while accessing document with id local-spreadsheet.',
    );
    expect(host.sheet('Data').values[0]?.[0]).toBe('a');
  });

  test('a slow call takes the run’s time', () => {
    const host = testHost({ code, sheets, beforeCall: at('Range.getValues', () => 400_000) });
    expect(() => host.run('batched')).toThrow('Exceeded maximum execution time');
  });

  test('a run can be cut off before any call', () => {
    const cut: number[] = [];
    for (let at = 1; at <= 12; at++) {
      const host = testHost({
        code,
        sheets,
        beforeCall: (_, number, run) =>
          number === at ? run.stop('Exceeded maximum execution time') : undefined,
      });
      try {
        host.run('batched');
      } catch {
        cut.push(at);
      }
    }
    expect(cut).toEqual([1, 2, 3, 4, 5, 6]); // the run makes six calls
  });

  test('another user can edit between two calls', () => {
    let host: ReturnType<typeof testHost> | undefined;
    const beforeCall = at('Range.setValues', () => {
      host?.eval('SpreadsheetApp.getActiveSheet().deleteRow(1) && 0');
      return undefined;
    });
    host = testHost({ code, sheets, beforeCall });
    host.run('batched');
    expect(host.sheet('Data').values.map(([first]) => first)).toEqual(['a', 'b', 'c']); // written one row too low
    expect(host.counts.byName['Sheet.deleteRow']).toBeUndefined(); // that is not this run's call
  });
});
