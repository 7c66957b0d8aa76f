// A call sheet that was made in one language comes back, and is read in another.

import { CALL_COLUMNS, callHeaders, LABELS } from '../../../src/core/calls/call-columns';
import { filledSheet } from '../../../src/core/calls/filled-sheet';
import { dayToDate } from '../../../src/core/cells/day';
import { lookForHeader } from '../../../src/core/columns/recognise';
import { ALL_LANGUAGES, type Language } from '../../../src/core/language/languages';
import { nameOf } from '../../../src/core/language/names';
import { inTongue, WRITERS_AND_READERS } from '../../support/languages';

const DAY = 46_000;

const sheetIn = (language: Language) =>
  inTongue(language, () => [
    [nameOf(LABELS.partner), 'Northwind'],
    [nameOf(LABELS.madeOn), dayToDate(DAY)],
    [nameOf(LABELS.answeredBy), 'Ana'],
    [nameOf(LABELS.answeredOn), dayToDate(DAY + 1)],
    [],
    callHeaders(),
    ['Acme', 'Customer.', 'Warm', 'Kim', '', 'Yes', 'Asks for a demo.', 'R-0f3a91c2d4'],
  ]);

test.each(WRITERS_AND_READERS)('what was asked in %s is read in %s', (writer, reader) => {
  const table = sheetIn(writer);
  const filled = inTongue(reader, () => filledSheet(table, 'month-day'));
  expect(filled).toMatchObject({
    partner: 'Northwind',
    answeredBy: 'Ana',
    answeredOn: DAY + 1,
    problem: '',
    rows: [
      {
        account: 'Acme',
        ref: 'R-0f3a91c2d4',
        cells: { warmth: 'Warm', partnerContact: 'Kim', willing: 'Yes', note: 'Asks for a demo.' },
      },
    ],
  });
});

test('no header is that of two of its columns, in whatever languages', () => {
  const all = CALL_COLUMNS.flatMap((names) => Array.from(new Set(names)));
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});

test.each(ALL_LANGUAGES)('a sheet in %s is no list of overlap or leads', (language) => {
  for (const kind of ['overlap', 'leads'] as const) {
    expect(lookForHeader(sheetIn(language), kind)?.isKnown ?? false).toBe(
      lookForHeader(sheetIn('en'), kind)?.isKnown ?? false,
    );
  }
});
