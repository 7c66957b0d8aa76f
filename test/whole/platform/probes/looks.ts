// Questions about how cells look: each is set as the add-on sets it, and read back.
import { cells, hexOf, type Probe } from './probe';

export const LOOK_PROBES: readonly Probe[] = [
  {
    method: 'Range.setBackground(color)',
    reliesOn: 'One colour for the whole block, as #rrggbb.',
    ask: (bench) => cells(bench, 1, 2).setBackground('#f1f3f4').getBackgrounds(),
  },
  {
    method: 'Range.setBackgrounds(color)',
    reliesOn: 'A colour for each cell.',
    ask: (bench) =>
      cells(bench, 1, 2)
        .setBackgrounds([['#e8eaed', '#ffffff']])
        .getBackgrounds(),
  },
  {
    method: 'Range.setFontColors(colors)',
    reliesOn: 'A text colour for each cell.',
    ask(bench) {
      cells(bench, 1, 2).setFontColors([['#202124', '#5f6368']]);
      const colors = cells(bench, 1, 2).getFontColorObjects();
      return colors.map((row) => row.map((color) => hexOf(color)));
    },
  },
  {
    method: 'Range.setFontSize(size)',
    reliesOn: 'One size in points for the whole block.',
    ask: (bench) => cells(bench, 1, 2).setFontSize(14).getFontSizes(),
  },
  {
    method: 'Range.setFontSizes(sizes)',
    reliesOn: 'A size for each cell.',
    ask: (bench) =>
      cells(bench, 1, 2)
        .setFontSizes([[9, 13]])
        .getFontSizes(),
  },
  {
    method: 'Range.setFontWeight(fontWeight)',
    reliesOn: 'Bold or normal, for the whole block.',
    ask: (bench) => cells(bench, 1, 2).setFontWeight('bold').getFontWeights(),
  },
  {
    method: 'Range.setFontWeights(fontWeights)',
    reliesOn: 'Bold or normal, for each cell.',
    ask: (bench) =>
      cells(bench, 1, 2)
        .setFontWeights([['bold', 'normal']])
        .getFontWeights(),
  },
  {
    method: 'Range.setHorizontalAlignments(alignments)',
    reliesOn: 'Left or right, for each cell.',
    ask: (bench) =>
      cells(bench, 1, 2)
        .setHorizontalAlignments([['left', 'right']])
        .getHorizontalAlignments(),
  },
  {
    method: 'Range.setVerticalAlignment(alignment)',
    reliesOn: 'Top, middle or bottom, for the whole block.',
    ask: (bench) => cells(bench, 1, 2).setVerticalAlignment('top').getVerticalAlignments(),
  },
  {
    method: 'Range.setVerticalAlignments(alignments)',
    reliesOn: 'Top, middle or bottom, for each cell.',
    ask: (bench) =>
      cells(bench, 1, 3)
        .setVerticalAlignments([['top', 'middle', 'bottom']])
        .getVerticalAlignments(),
  },
  {
    method: 'Range.setWrap(isWrapEnabled)',
    reliesOn: 'Text of the whole block takes as many lines as it needs.',
    ask: (bench) => cells(bench, 1, 2).setWrap(true).getWraps(),
  },
  {
    method: 'Range.setWraps(isWrapEnabled)',
    reliesOn: 'The same, for each cell.',
    ask: (bench) =>
      cells(bench, 1, 2)
        .setWraps([[true, false]])
        .getWraps(),
  },
];
