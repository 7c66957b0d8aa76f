// A settings tab that somebody has filled with nonsense: it is read, or each problem is named.
import * as fc from 'fast-check';
import type { Table } from '../../../src/core/cells/cell';
import { assess } from '../../../src/core/qualification/qualification';
import { fillWording, unknownPlaceholders } from '../../../src/core/settings/introduction-wording';
import {
  DEFAULT_SETTINGS,
  type ParsedSettings,
  parseSettings,
  settingRows,
  shippedRows,
} from '../../../src/core/settings/settings';
import {
  NAUGHTY_CELLS,
  naughtyCell,
  naughtyHeader,
  naughtyTable,
  naughtyText,
} from './naughty-cells';
import { NAUGHTY_STRINGS, PROPERTY_NAMES } from './naughty-strings';
import { sentenceFault } from './plain-sentence';

const LABELS = shippedRows().map(({ label }) => label);
/** One setting of each kind, and one of each way to find words. */
const TRIED = [
  ...['Warmth clears at', 'Overlap that clears', 'Warmth scale', 'Stale after', 'As-of date'],
  ...['Baseline lead type', 'Converted stages', 'Partners left out', 'Introduction wording'],
  ...['Overlap: no', 'Fit: A', 'Motion: co-sell', 'Motion: done'],
];
/** Words that the tests put under a level, with the cell that such a word is read from. */
const WORD_LISTS = [
  ['Warmth: hot', 'warmth', 'hot'],
  ['Fit: A', 'fit', 'a'],
] as const;

const LIST_OF_BLANKS = /^(?:[-?,;/\s]|n\/a)*$/;

/** What is wrong with the outcome; nothing, as a rule. */
const faultsIn = (parsed: ParsedSettings, table: Table): readonly unknown[] => {
  if (parsed.ok) return [];
  const cells = table.flatMap((row) => row.slice());
  const faults = parsed.problems.map(({ row, column, label, sentence }) => {
    const isThere = row >= 0 && row < table.length && (column === 0 || column === 1);
    return isThere ? sentenceFault(sentence, [...cells, label]) : [row, column];
  });
  const isNamed = parsed.problems.length > 0;
  return [isNamed ? undefined : 'no problem is named', ...faults].filter(Boolean);
};

it.each(TRIED)('“%s” takes each naughty value, or says what it allows', (label) => {
  for (const cell of NAUGHTY_CELLS) {
    const table = [[label, cell]];
    const parsed = parseSettings(table);
    expect(faultsIn(parsed, table)).toEqual([]);
    if (!parsed.ok) expect(parsed.problems[0]?.label).toBe(label);
  }
});

it('what a setting takes, it shows again in its cell', () => {
  // A list of nothing but blanks is shown as one blank, which is an empty list.
  const cells = NAUGHTY_CELLS.filter(
    (cell) => typeof cell !== 'string' || !LIST_OF_BLANKS.test(cell),
  );
  // The cells in turn over the settings: each cell meets every third setting.
  for (const [place, label] of TRIED.entries()) {
    for (const cell of cells.filter((_cell, at) => (at + place) % 3 === 0)) {
      const parsed = parseSettings([[label, cell]]);
      if (!parsed.ok) continue;
      const shown = settingRows(parsed.settings).map((row) => [row.label, row.default]);
      expect(JSON.stringify(parseSettings(shown))).toBe(JSON.stringify(parsed));
    }
  }
});

it('a name that no setting has is a problem, also where every object has it', () => {
  for (const label of [...PROPERTY_NAMES, 'weights', 'vocabulary', 'fit', 'windowDays']) {
    const table = [[label, 'x']];
    const parsed = parseSettings(table);
    expect(parsed.ok).toBe(false);
    expect(faultsIn(parsed, table)).toEqual([]);
  }
});

it('any table is read, or every problem in it is named by a sentence', () => {
  const label = naughtyHeader(LABELS);
  const rows = fc.array(fc.tuple(label, naughtyCell, naughtyCell), { maxLength: 30 });
  fc.assert(
    fc.property(fc.oneof(rows, naughtyTable), (table: Table) => {
      expect(faultsIn(parseSettings(table), table)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it('reading settings leaves every object, and the settings that come with it, as they were', () => {
  const before = JSON.stringify(DEFAULT_SETTINGS);
  for (const name of PROPERTY_NAMES) {
    parseSettings([
      [name, '{"polluted": true}'],
      ['Overlap: customer', name],
      ['Converted stages', name],
    ]);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(JSON.stringify(DEFAULT_SETTINGS)).toBe(before);
});

it.each(
  WORD_LISTS,
)('a word that “%s” takes is found in a cell that holds just this word', (label, component, level) => {
  let taken = 0;
  for (const word of NAUGHTY_STRINGS) {
    const parsed = parseSettings([[label, word]]);
    if (!parsed.ok) continue;
    for (const one of parsed.settings.vocabulary[component][level as never] as readonly string[]) {
      taken += 1;
      // Quotation marks hold a word together, and aren't of it.
      const inside = /^".+"$/.test(one) ? one.slice(1, -1) : one;
      const { readings } = assess({ [component]: inside }, parsed.settings, undefined);
      expect([one, readings[component].level]).toEqual([one, level]);
    }
  }
  expect(taken).toBeGreaterThan(50);
});

it('partners and stages with any name are listed as they are written', () => {
  for (const name of PROPERTY_NAMES) {
    const parsed = parseSettings([
      ['Partners left out', `${name}; Globex`],
      ['Converted stages', `${name}, Won`],
    ]);
    expect(parsed.ok && parsed.settings.excludedPartners).toEqual([name, 'Globex']);
    expect(parsed.ok && parsed.settings.convertedStages).toEqual([name, 'Won']);
  }
});

it('an introduction takes names as they are: none is filled in a second time, none is lost', () => {
  fc.assert(
    fc.property(naughtyText, naughtyText, naughtyText, (contact, account, wording) => {
      const values = { contact, account, partner: '{me}', me: '$&', reason: '{account}' };
      expect(fillWording('{contact}|{account}|{partner}|{me}|{reason}', values)).toBe(
        `${contact}|${account}|{me}|$&|{account}`,
      );
      expect(unknownPlaceholders(wording).every((text) => /^\{[^{}]*\}$/.test(text))).toBe(true);
    }),
  );
});
