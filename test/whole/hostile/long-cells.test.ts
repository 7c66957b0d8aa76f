// Cells as long as Sheets allows, shaped to make a pattern start over and over: each is read in one
// pass. Where a pattern goes over the cell once per character, the test would take minutes instead of
// a moment, and is found out by the work that it takes, however busy or slow the machine is.
import { createContext, runInContext } from 'node:vm';
import { dateOrderEvidence, readDay } from '../../../src/core/cells/day';
import { domainKey, nameKey } from '../../../src/core/cells/domain';
import { readNumber } from '../../../src/core/cells/number';
import { plainName } from '../../../src/core/cells/plain-name';
import { asCellText } from '../../../src/core/cells/sheet-text';
import { excerpt, foldText } from '../../../src/core/cells/text';
import { headKey, phraseKey } from '../../../src/core/cells/words';
import { headerKeys, labelHeaders, signatureOf } from '../../../src/core/columns/header';
import { readOverlapTable } from '../../../src/core/columns/overlap-table';
import { listedNames } from '../../../src/core/columns/partner-names';
import { recogniseColumns } from '../../../src/core/columns/recognise';
import { judge } from '../../../src/core/conversion/comparing/verdict';
import { convertedStages, readConverted } from '../../../src/core/conversion/counting/converted';
import { headline } from '../../../src/core/conversion/headline';
import { leadTypePlural } from '../../../src/core/figure-text';
import { draftIntroduction } from '../../../src/core/introduction/introduction';
import { leadTypeName } from '../../../src/core/lead-types';
import { assess } from '../../../src/core/qualification/qualification';
import { fillWording, unknownPlaceholders } from '../../../src/core/settings/introduction-wording';
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/core/settings/settings';

/** More than a cell holds, so that one pass and one pass per character are far apart. */
const LENGTH = 60_000;
/** One pass takes a moment, one per character seconds; what takes minutes is stopped. */
const STOPPED_AFTER_MS = 60_000;

const filled = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));
const words = (between: string): string =>
  Array.from({ length: LENGTH / 8 }, (_, at) => `w${at}`).join(between);

const SHAPES: Readonly<Record<string, string>> = {
  letters: filled('a'),
  'spaces inside': `a${filled(' ')}b`,
  'line breaks inside': `a${filled('\n')}b`,
  'spaces behind a time': `3/5/2026 12:00${filled(' ')}x`,
  'spaces behind a month': `5 March ${filled(' ')}x`,
  'a bracket behind a time': `3/5/2026 12:00 ${filled('(')}`,
  'opening brackets': filled('('),
  'closing brackets': filled(')'),
  'pairs of brackets': filled('()'),
  'square brackets': filled('['),
  braces: filled('{'),
  'stops inside': `a${filled('.')}b`,
  'letters with stops': filled('a.'),
  'letters with stops and spaces': filled('a. '),
  digits: filled('9'),
  'grouped digits': `1${filled(',000')}x`,
  'marks of numbers': `1${filled(" '., ")}x`,
  dashes: `${filled('-')}x`,
  underscores: `a${filled('_')}b`,
  'question marks': `${filled('?')}x`,
  'not applicable': filled('n/a '),
  semicolons: filled(';'),
  slashes: filled('/'),
  'at signs': filled('@'),
  'www, again and again': `${filled('www.')}com`,
  colons: filled(':1'),
  'piled accents': `a${filled('\u0301\u0316')}`,
  'piled accents on many letters': filled(`a${'\u0301\u0316'.repeat(20)}`),
  'zero-width spaces': filled('\u200b'),
  emoji: filled('👩‍👩‍👧'),
  'turned text': filled('\u202e\u2066'),
  'halves of characters': filled('\ud83d'),
  zeros: filled('\u0000'),
  'overlap words': filled('customer '),
  'denying words': filled('no '),
  'legal forms': filled('gmbh and '),
  'legal forms without spaces': filled('株式会社'),
  plurals: filled('es '),
  'different words': words(' '),
  'different names': words(','),
  quotes: filled('"'),
  'equals signs': filled('='),
  'tier after tier': filled(' tier'),
};

const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'Last touch', 'Fit', 'Motion', 'Due'];
const RECOGNITION = recogniseColumns(HEADERS, 'overlap');

const READERS: Readonly<Record<string, (cell: string) => unknown>> = {
  'a text for comparing': foldText,
  'a text for a sentence': (cell) => excerpt(cell),
  'a text for a cell': asCellText,
  'a phrase': phraseKey,
  'a word at the head': headKey,
  'a number': readNumber,
  'a day': (cell) => readDay(cell),
  'the order of dates': (cell) => dateOrderEvidence([cell]),
  'a domain': domainKey,
  'a company name': nameKey,
  'a name in a letter': (cell) => plainName(cell, { characters: 60, words: 8 }),
  'a list of names': (cell) => listedNames(cell),
  'a lead type': (cell) => leadTypePlural(leadTypeName(cell)),
  'a conversion': (cell) => readConverted(cell, convertedStages(DEFAULT_SETTINGS)),
  'a header': (cell) => [headerKeys(cell), labelHeaders([cell]), signatureOf([cell], 'overlap')],
  'a row of headers': (cell) => recogniseColumns([...HEADERS, cell, `x ${cell}`], 'overlap'),
  'a row of headers on the leads tab': (cell) => recogniseColumns([...HEADERS, cell], 'leads'),
  'a row of a table': (cell) =>
    readOverlapTable([HEADERS, HEADERS.map(() => cell)], RECOGNITION, 0),
  'all that a row says': (cell) =>
    assess(
      Object.fromEntries(
        ['account', 'partner', 'overlap', 'warmth', 'fit', 'motion'].map((field) => [field, cell]),
      ),
      DEFAULT_SETTINGS,
      undefined,
    ),
  'a date, an owner and a status': (cell) =>
    assess(
      {
        overlap: 'Customer',
        warmth: 'Warm',
        lastTouch: '2026-06-01',
        willing: cell,
        motion: 'Co-sell',
        owner: cell,
        due: '2026-07-01',
        motionStatus: cell,
      },
      DEFAULT_SETTINGS,
      undefined,
    ),
  'a wording': (cell) => [
    unknownPlaceholders(cell),
    fillWording(cell, { contact: 'a', account: 'b', partner: 'c', me: 'd', reason: 'e' }),
  ],
  'whom to ask': (cell) =>
    draftIntroduction(
      { row: { account: cell, partner: cell, partnerContact: cell }, contactEmail: cell, me: cell },
      DEFAULT_SETTINGS,
      undefined,
    ),
  'a headline': (cell) =>
    headline(
      judge({
        eql: { leadType: 'EQL', leads: 50, converted: 20 },
        baseline: { leadType: cell, leads: 500, converted: 50 },
        baselineName: cell,
        dates: { eqls: 50, convertedBefore: 0 },
      }),
      { stratum: cell, asOf: 20_000 },
    ),
  'a bar in the settings': (cell) => parseSettings([['Warmth clears at', cell]]),
  'a date in the settings': (cell) => parseSettings([['As-of date', cell]]),
  'words in the settings': (cell) => parseSettings([['Warmth: warm', cell]]),
  'phrases in the settings': (cell) => parseSettings([['Overlap: no', cell]]),
  'names in the settings': (cell) => parseSettings([['Partners left out', cell]]),
  'a wording in the settings': (cell) => parseSettings([['Introduction wording', cell]]),
  'a name of a setting': (cell) => parseSettings([[cell, 'x']]),
};

const context = createContext({}) as { job?: () => unknown };

/** The work that a job takes, in milliseconds of the processor's; no end of it where it was stopped. */
const workOf = (job: () => unknown): number => {
  const begun = process.cpuUsage();
  try {
    context.job = job;
    // Only the context that it runs in can stop a pattern once begun.
    runInContext('job()', context, { timeout: STOPPED_AFTER_MS });
  } catch (error) {
    if (/timed out/.test(String(error))) return Number.POSITIVE_INFINITY;
    throw error;
  }
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
};

const oncePerCharacter = (cell: string): boolean => /\s+$/.test(cell);

/** How many times shorter the cell is at which a pass per character is measured. */
const SHORTER = 4;
const SHORT = `a${' '.repeat(LENGTH / SHORTER)}b`;
/** What a pass per character takes on this machine: four times the length is sixteen times the work. */
const TOO_MUCH = workOf(() => oncePerCharacter(SHORT)) * SHORTER ** 2;

const isTooMuch = (work: number): boolean => work > TOO_MUCH / 3;

it.each(Object.entries(READERS))('%s is read in one pass', (_, read) => {
  const shapes = Object.entries(SHAPES).filter(([, cell]) => isTooMuch(workOf(() => read(cell))));
  expect(shapes.map(([shape]) => shape)).toEqual([]);
});

it('a pattern that goes over the cell once per character is caught', () => {
  expect(isTooMuch(workOf(() => oncePerCharacter(SHAPES['spaces inside'] ?? '')))).toBe(true);
});
