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
    method: 'RangeList.setValue(value)',
    reliesOn: 'The same into every cell of every block, as if typed, and into none between.',
    ask(bench) {
      const { sheet, row } = bench;
      cells(bench, 3, 1).setValues([['x'], ['y'], ['z']]);
      sheet.getRangeList([`A${row}:A${row}`, `A${row + 2}:A${row + 2}`]).setValue("'=1+1");
      return [cells(bench, 3, 1).getValues(), cells(bench, 3, 1).getFormulas()];
    },
  },
  {
    method: 'RangeList.clearContent()',
    reliesOn: 'Leaves truly empty cells in every block, and the others as they were.',
    ask(bench) {
      const { sheet, row } = bench;
      cells(bench, 3, 1).setValues([['x'], ['y'], ['z']]);
      sheet.getRangeList([`A${row}:A${row}`, `A${row + 2}:A${row + 2}`]).clearContent();
      return cells(bench, 3, 1).getValues();
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
    method: 'Range.getNumberFormats()',
    reliesOn: 'The formats row by row, @ for plain text.',
    ask(bench) {
      cells(bench, 1, 2).setNumberFormats([['@', '0%']]);
      return cells(bench, 1, 2).getNumberFormats();
    },
  },
  {
    method: 'Range.setNumberFormat(numberFormat)',
    reliesOn: 'General takes a format off, so that a number in a plain-text cell is one again.',
    ask(bench) {
      cells(bench)
        .setNumberFormat('@')
        .setNumberFormat('General')
        .setValues([[80]]);
      return [typeof cells(bench).getValues()[0]?.[0], cells(bench).getDisplayValues()];
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
    method: 'Range.setFormula(formula)',
    reliesOn: 'Puts a formula back as it was read, whose result fills the cells beside it.',
    ask(bench) {
      const range = cells(bench);
      range.setFormula('={1,2}');
      SpreadsheetApp.flush();
      return [cells(bench, 1, 2).getValues(), range.getFormulas()[0]?.[0] !== ''];
    },
  },
  {
    method: 'Range.clearContent()',
    reliesOn: 'Leaves a truly empty cell, into which a formula’s result may spill again.',
    ask(bench) {
      cells(bench).setFormula('={1,2}');
      bench.sheet.getRange(bench.row, 2).setValues([['in the way']]);
      SpreadsheetApp.flush();
      bench.sheet.getRange(bench.row, 2).clearContent();
      SpreadsheetApp.flush();
      return cells(bench, 1, 2).getValues();
    },
  },
  {
    method: 'Range.getValue()',
    reliesOn: 'The first cell’s value; the error of a formula whose result has no room, as text.',
    ask(bench) {
      cells(bench).setFormula('={1,2}');
      bench.sheet.getRange(bench.row, 2).setValues([['in the way']]);
      SpreadsheetApp.flush();
      return cells(bench).getValue();
    },
  },
  {
    method: 'Range.clearNote()',
    reliesOn: 'Takes a note off, and minds none that is not there.',
    ask(bench) {
      cells(bench).setNotes([['A note']]);
      cells(bench).clearNote();
      cells(bench).clearNote();
      return cells(bench).getNotes();
    },
  },
  {
    method: 'Range.getMergedRanges()',
    reliesOn: 'Each merged block that lies in the range, once.',
    ask(bench) {
      cells(bench, 2, 1).merge();
      return cells(bench, 3, 2)
        .getMergedRanges()
        .map((range) => [range.getNumRows(), range.getNumColumns()]);
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
