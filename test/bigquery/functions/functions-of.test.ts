// The functions as BigQuery runs them, in a bare context, say what the core says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as acorn from 'acorn';
import * as fc from 'fast-check';
import { type Cell, isDate } from '../../../src/core/cells/cell';
import { isoDay } from '../../../src/core/cells/day';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { assess } from '../../../src/core/qualification/qualification';
import type { Reading } from '../../../src/core/qualification/reading';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { AS_OF, anyRow, likelyRow, settingsWith } from '../../core/qualification/samples';
import { readyBuild } from '../support/ready-build';

const { functions, library } = readyBuild();

const ask = (name: string, ...given: readonly (string | null)[]): unknown => {
  const answer = functions.get(name);
  if (!answer) throw new Error(`The script makes no ${name}.`);
  return answer(...given);
};

const TERMS = readFileSync(join(__dirname, '../../core/qualification/terms.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) =>
    (line.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,|$)/g) ?? []).map((cell) =>
      cell.replace(/^"|"$/g, '').replace(/""/g, '"'),
    ),
  );
/** Those that a single cell says by itself, with no column around it. */
const alone = TERMS.filter(([, , beside]) => beside === '');

const told = ({ state, strength, cause }: Reading): string => {
  const isKnown = state === 'clear' || state === 'short';
  return [state, ...(isKnown ? [String(Math.round(strength * 100) / 100)] : []), cause].join(' ');
};

describe('the words that people write', () => {
  const read = alone.filter(([, field = '']) =>
    ['overlap', 'warmth', 'fit', 'motion'].includes(field),
  );

  it('are enough to tell', () => expect(read.length).toBeGreaterThan(90));

  it.each(read)('“%s” as %s', (term, field = '', _beside, reading = '') => {
    const answer = told(ask('eql_reading', field, term) as Reading);
    expect(`${reading} `.startsWith(`${answer} `)).toBe(true);
  });

  const beside = alone.filter(([, field = '']) => ['willing', 'motionStatus'].includes(field));

  it.each(
    beside,
  )('“%s” as %s beside a warm relationship or an introduction', (term = '', field = '', _beside, reading = '') => {
    const row: Record<string, string> = {
      overlap: 'Customer',
      warmth: 'Warm',
      fit: 'A',
      motion: 'Intro',
    };
    const { missing } = ask('eql_assess', ...inOrder({ ...row, [field]: term }), null) as Judged;
    const component = field === 'willing' ? 'warmth' : 'motion';
    expect(missing.includes(component)).toBe(!reading.startsWith('clear'));
  });
});

interface Judged {
  readonly status: string;
  readonly score: number | null;
  readonly missing: string;
  readonly next_step: string;
}

const ORDER = [
  ...['account', 'partner', 'overlap', 'warmth', 'lastTouch', 'willing', 'fit', 'motion', 'owner'],
  ...['due', 'motionStatus', 'introductionStatus'],
] as const;

const inOrder = (row: Readonly<Record<string, string | undefined>>): (string | null)[] =>
  ORDER.map((name) => row[name] ?? null);

/** A cell as BigQuery casts it to text. */
const castText = (cell: Cell): string =>
  isDate(cell)
    ? Number.isNaN(cell.getTime())
      ? ''
      : isoDay(Math.floor(cell.getTime() / 86_400_000))
    : String(cell);

const asTexts = (row: OverlapRow): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, cell]) =>
      cell === undefined ? [] : [[name, castText(cell)]],
    ),
  );

it('any row, with any columns missing, is judged as the core judges it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyRow, likelyRow), { minLength: 20, maxLength: 20 }), (rows) => {
      for (const row of rows.map(asTexts)) {
        const expected = assess(row, DEFAULT_SETTINGS, AS_OF);
        expect({ ...(ask('eql_assess', ...inOrder(row), isoDay(AS_OF)) as Judged) }).toEqual({
          status: expected.status,
          score: expected.score === '' ? null : expected.score,
          missing: expected.missing.join(', '),
          next_step: expected.nextStep,
        });
      }
    }),
    { numRuns: 30 },
  );
});

it.each<[string, (string | null)[], unknown]>([
  ['eql_status', ['Customer', 'Warm', 'A', 'Partner introduction'], 'EQL'],
  ['eql_status', [null, null, null, null], ''],
  ['eql_score', ['Customer', 'Warm', 'A', 'Partner introduction'], 98],
  ['eql_score', ['', null, '', '-'], null],
  ['eql_missing', ['Customer', '', 'A', null], 'warmth, motion'],
  ['eql_fit_tier', ['Tier 1: strategic'], 'A'],
  ['eql_fit_tier', [null], ''],
  ['eql_domain', ['https://www.Acme.com:8080/about?x=1'], 'acme.com'],
  ['eql_domain', [null], ''],
  ['eql_account_key', ['www.acme.example', 'Acme Ltd'], 'site acme.example'],
  ['eql_account_key', ['acme@gmail.com', 'Acme Ltd'], 'name acme'],
  ['eql_account_key', ['', '[[Unknown]]'], null],
  ['eql_partner_key', ['Globex GmbH & Co. KG'], 'globex'],
])('%s of %j is %j', (name, given, expected) => {
  expect(ask(name, ...given)).toBe(expected);
});

it('a reading of something that is no component says which there are', () => {
  expect(() => ask('eql_reading', 'heat', 'Warm')).toThrow(
    'eql_reading: the component is one of overlap, warmth, fit, motion.',
  );
});

it('a row names its reasons and dates as the counting takes them', () => {
  const names = [...ORDER, 'website', 'accountId', 'eqlSince', 'overlapDate'];
  const row: Record<string, string> = {
    ...{ account: 'Acme Ltd', partner: 'Globex', overlap: 'Customer', fit: 'B' },
    ...{ website: 'acme.example', eqlSince: '3/4/2026', overlapDate: 'soon' },
  };
  const given = names.map((name) => row[name] ?? null);
  expect({
    ...(ask('eql_overlap_facts', ...given, 'Y', null, null, null, null) as object),
  }).toEqual({
    ...{ id: '', site: 'acme.example', name: 'acme', partner: 'globex', is_excluded: false },
    ...{ status: 'Candidate', has_overlap: true, since: '2026-03-04', since_unreadable: false },
    ...{ found: null, found_unreadable: true, conversion_rank: 3, converted_on: null, tier: 1 },
  });
});

it('own settings are built in: another bar, a date order, a partner left out', () => {
  const other = readyBuild(
    [],
    settingsWith({ warmthBar: 0.8, dateOrder: 'day-month', excludedPartners: ['Globex'] }),
  ).functions;
  expect(other.get('eql_status')?.('Customer', 'Warm', 'A', 'Intro')).toBe('Candidate');
  const given = ['Acme', 'globex inc', 'Customer', ...Array.from({ length: 11 }, () => null)];
  expect(
    other.get('eql_overlap_facts')?.(...given, '3/4/2026', null, null, null, null, null, null),
  ).toMatchObject({ is_excluded: true, since: '2026-04-03' });
});

it('the library is a script of 2019 that asks for nothing but the language, far below 1 MB', () => {
  expect(() => acorn.parse(library, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  expect(library).not.toMatch(/\bzod\b|BigInt|\bimport\(/);
  expect(Buffer.byteLength(library)).toBeLessThan(100_000);
});
