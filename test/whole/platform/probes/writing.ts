// Questions about what is written into cells: values, formulas, notes, formats, merged cells.
import { cells, type Probe, refusal } from './probe';

/** One more than a cell takes. */
const TOO_LONG = 50_001;

/** A comma in some languages, a full stop or a space in others. */
const SEPARATOR = /[^\d%+-]/g;

export const WRITING_PROBES: readonly Probe[] = [
  {
    method: 'Range.setValues(values)',
    reliesOn:
      'As if typed, except that a leading apostrophe keeps text as it is; refuses a block of another size and text of more than 50,000 characters.',
    ask(bench) {
      cells(bench, 1, 6).setValues([['0012', "'0012", "'=1+1", "'+1", '=1+1', "''quoted'"]]);
      return [
        cells(bench, 1, 6).getValues(),
        cells(bench, 1, 6).getFormulas(),
        refusal(() => cells(bench, 2, 1).setValues([['x']])),
        refusal(() => cells(bench, 1, 2).setValues([['x']])),
        refusal(() => cells(bench).setValues([[new Array(TOO_LONG + 1).join('x')]])),
      ];
    },
  },
  {
    method: 'Range.setFormulaR1C1(formula)',
    reliesOn: 'A formula relative to the cell that it is written to.',
    ask(bench) {
      cells(bench).setValues([[4]]);
      const range = bench.sheet.getRange(bench.row, 2);
      range.setFormulaR1C1('=R[0]C[-1]*3');
      SpreadsheetApp.flush();
      return [range.getValues(), range.getFormulas()[0]?.[0] === `=A${bench.row}*3`];
    },
  },
  {
    method: 'Range.setNotes(notes)',
    reliesOn: 'One note a cell, and none where the text is "".',
    ask(bench) {
      cells(bench, 1, 2).setNotes([['A note', 'Another']]);
      cells(bench, 1, 2).setNotes([['A note', '']]);
      return cells(bench, 1, 2).getNotes();
    },
  },
  {
    method: 'Range.setNumberFormats(numberFormats)',
    reliesOn: 'Changes how a number shows and never what it is.',
    ask(bench) {
      cells(bench, 1, 5)
        .setNumberFormats([['#,##0', '0.0%', '+0.0%;-0.0%;0.0%', '0.0000', 'General']])
        .setValues([[1234, 0.456, 0.05, 0.01234, 1.5]]);
      const shown = cells(bench, 1, 5)
        .getDisplayValues()
        .map((row) => row.map((text) => text.replace(SEPARATOR, '.')));
      return [shown, cells(bench, 1, 5).getValues()];
    },
  },
  {
    method: 'Range.mergeAcross()',
    reliesOn: 'Makes one cell of each row of the block, with the value of its first one.',
    ask(bench) {
      cells(bench, 2, 3).setValues([
        ['a', '', ''],
        ['b', '', ''],
      ]);
      cells(bench, 2, 3).mergeAcross();
      return [cells(bench, 2, 3).getMergedRanges().length, cells(bench, 2, 3).getValues()];
    },
  },
];
