// Letters that leave the house, made from naughty rows: the introduction request, and what each
// partner is told. A mail program takes them, and they say nothing that the row didn't.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { readLeadsTable } from '../../../src/core/columns/leads-table';
import { readOverlapTable } from '../../../src/core/columns/overlap-table';
import { recogniseColumns } from '../../../src/core/columns/recognise';
import { buildFeedback } from '../../../src/core/feedback/feedback';
import { forwardableNote } from '../../../src/core/introduction/forwardable-note';
import { draftIntroduction } from '../../../src/core/introduction/introduction';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { NAUGHTY_CELLS, naughtyCell, naughtyText } from './naughty-cells';
import { PROPERTY_NAMES } from './naughty-strings';
import { sentenceFault } from './plain-sentence';

/** 30 June 2026. */
const AS_OF = Date.UTC(2026, 5, 30) / 86_400_000;
/** What a mail program cuts an address at, or takes for another field of the letter. */
const SAFE_ADDRESS = /^(?:[A-Za-z0-9._+'-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)?$/;
/** Everything that doesn't show, but for the line breaks of a letter. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const LEAKED = /\bNaN\b|\bundefined\b|\[object|\bnull\b/;

/** What keeps the letter from being sent; nothing, as a rule. */
const faultsIn = (
  row: Readonly<Record<string, Cell>>,
  contactEmail: Cell,
  me: string,
): unknown[] => {
  const { to, email, subject, body, words } = draftIntroduction(
    { row, contactEmail, me },
    DEFAULT_SETTINGS,
    AS_OF,
  );
  const note = forwardableNote(row, me, DEFAULT_SETTINGS);
  const isSaid = [...Object.values(row), contactEmail, me].some((cell) =>
    LEAKED.test(String(cell)),
  );
  return [
    SAFE_ADDRESS.test(email) ? undefined : email,
    UNSEEN.test(to) || /\n/.test(to) ? to : undefined,
    UNSEEN.test(subject) || /\n/.test(subject) ? subject : undefined,
    UNSEEN.test(body) || /[{}]/.test(body) ? body : undefined,
    UNSEEN.test(note) || /[{}]/.test(note) ? note : undefined,
    !isSaid && LEAKED.test(`${to} ${subject} ${body} ${note}`) ? body : undefined,
    words >= 90 && words <= 140 ? undefined : words,
    encodeURIComponent(subject + body).length > 0 ? undefined : 'no address can hold it',
  ].filter((fault) => fault !== undefined);
};

const GOOD_ROW: Readonly<Record<string, Cell>> = {
  account: 'Acme',
  partner: 'Globex',
  overlap: 'Customer',
  warmth: 'Warm',
  fit: 'A',
  partnerContact: 'Dana Cole <dana@globex.example>',
};

it.each(
  Object.keys(GOOD_ROW),
)('any naughty cell in %s leaves a letter that can be sent', (field) => {
  for (const cell of NAUGHTY_CELLS) {
    expect(faultsIn({ ...GOOD_ROW, [field]: cell }, '', 'Sam Lee')).toEqual([]);
  }
});

it('rows, addresses and senders of naughty cells alone leave a letter that can be sent', () => {
  const rows = fc.record(
    Object.fromEntries(Object.keys(GOOD_ROW).map((field) => [field, naughtyCell])),
  );
  fc.assert(
    fc.property(rows, naughtyCell, naughtyText, (row, contactEmail, me) => {
      expect(faultsIn(row, contactEmail, me)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['dana@globex.example?bcc=all@evil.example', 'dana@globex.example'],
  ['dana@globex.example,eve@evil.example', 'dana@globex.example'],
  ['dana@globex.example%0Abcc:eve@evil.example', 'dana@globex.example'],
  ['"Dana"\nBcc: eve@evil.example', 'eve@evil.example'], // the first that is there, and it alone
])('an address with more behind it is taken alone: %j', (contactEmail, email) => {
  const letter = draftIntroduction(
    { row: GOOD_ROW, contactEmail, me: '' },
    DEFAULT_SETTINGS,
    AS_OF,
  );
  expect(letter.email).toBe(email);
});

const OVERLAP = [
  'Account',
  'Partner',
  'Overlap',
  'EQL since',
  'Stage',
  'Stage changed on',
  'Told on',
];
const LEADS = ['Account', 'Lead type', 'Qualified date', 'Stage'];

const tabOf = (headers: readonly string[], good: readonly Cell[]): fc.Arbitrary<Cell[][]> => {
  const row = fc.tuple(
    ...headers.map((_, column) =>
      fc.oneof({ weight: 2, arbitrary: fc.constant<Cell>(good[column] ?? '') }, naughtyCell),
    ),
  );
  return fc.array(row, { maxLength: 12 }).map((rows) => [headers.slice(), ...rows]);
};

it('any tabs give each partner a block: sentences, a message without controls, figures that exist', () => {
  const overlaps = tabOf(OVERLAP, [
    'Acme',
    'Globex',
    'Customer',
    '2026-01-05',
    'Demo',
    '2026-05-01',
    '',
  ]);
  const leads = tabOf(LEADS, ['Acme', 'MQL', '2026-01-05', 'Won']);
  const told = fc.array(
    fc.record({ partner: naughtyText, told: naughtyCell, listedOn: fc.constant(AS_OF) }),
  );
  fc.assert(
    fc.property(overlaps, leads, told, (overlap, lead, notes) => {
      const { blocks, notes: remarks } = buildFeedback({
        overlap: readOverlapTable(overlap, recogniseColumns(OVERLAP, 'overlap'), 0),
        leads: readLeadsTable(lead, recogniseColumns(LEADS, 'leads'), 0),
        settings: DEFAULT_SETTINGS,
        asOf: AS_OF,
        told: notes,
      });
      const cells = [...overlap, ...lead].flatMap((row) => row.slice());
      const said = [...cells, ...notes.flatMap((note) => [note.partner, note.told])];
      const sentences = blocks.flatMap(({ rateLine, newsLine, overdueLine, toldProblem }) =>
        [rateLine, newsLine, overdueLine, toldProblem].filter((line) => line !== ''),
      );
      const faults = [...remarks, ...sentences].map((line) => sentenceFault(line, said));
      expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
      expect(blocks.filter(({ message }) => UNSEEN.test(message))).toEqual([]);
      expect(blocks.filter(({ partner }) => partner === '')).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('partners called as every object is have blocks of their own', () => {
  const table = [OVERLAP, ...PROPERTY_NAMES.map((name, at) => [`Account ${at}`, name, 'Customer'])];
  const { blocks } = buildFeedback({
    overlap: readOverlapTable(table, recogniseColumns(OVERLAP, 'overlap'), 0),
    leads: undefined,
    settings: DEFAULT_SETTINGS,
    asOf: AS_OF,
    told: [],
  });
  expect(blocks.map(({ partner }) => partner).sort()).toEqual([...PROPERTY_NAMES].sort());
});
