import { scoreTable } from '../../../src/actions/scoring/scored-table';
import type { Cell, Day, Row, Table } from '../../../src/core/cells/cell';
import { addDays, readDay } from '../../../src/core/cells/day';
import { domainKey, nameKey } from '../../../src/core/cells/domain';
import { fieldLabel, OWN_FIELDS, type TabKind } from '../../../src/core/columns/fields';
import { readLeadsTable } from '../../../src/core/columns/leads-table';
import { readOverlapTable } from '../../../src/core/columns/overlap-table';
import { findHeaderRow, recogniseColumns } from '../../../src/core/columns/recognise';
import { countAccounts } from '../../../src/core/conversion/counting/accounts';
import { buildSummaryModel, type SummaryInput } from '../../../src/core/conversion/summary';
import { type SampleName, sampleWorkbook } from '../../../src/core/sample/sample-workbook';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const NAMES: readonly SampleName[] = ['simpson', 'gap-holds'];

function columnOf(table: Table, header: string): (row: number) => Cell {
  const column = (table[0] ?? []).indexOf(header);
  if (column < 0) throw new RangeError(`There is no column ${header}.`);
  return (row) => table[row]?.[column] ?? '';
}

const values = (table: Table, header: string): Cell[] => {
  const at = columnOf(table, header);
  return table.slice(1).map((_row, index) => at(index + 1));
};

function scored(name: SampleName) {
  const { overlap, asOf } = sampleWorkbook(name);
  const recognition = recogniseColumns(overlap[0] ?? [], 'overlap');
  return scoreTable({
    table: overlap,
    headerRow: 0,
    recognition,
    settings: DEFAULT_SETTINGS,
    asOf,
  });
}

describe.each(NAMES)('the sample workbook %s', (name) => {
  const { guide, overlap, leads, asOf } = sampleWorkbook(name);

  test('is the same, cell for cell, every time', () => {
    expect(sampleWorkbook(name)).toEqual({ guide, overlap, leads, asOf });
  });

  test('has six partners, some 400 rows of overlap and 700 leads', () => {
    expect(new Set(values(overlap, 'Partner')).size).toBe(6);
    expect(overlap.length - 1).toBeGreaterThan(380);
    expect(overlap.length - 1).toBeLessThan(440);
    expect(leads).toHaveLength(701);
  });

  test('is a rectangle on every tab, so that it can be written in one go', () => {
    for (const table of [guide, overlap, leads]) {
      expect(new Set(table.map((row) => row.length)).size).toBe(1);
    }
  });

  test('has the headers of a list that people keep', () => {
    expect(overlap[0]).toEqual([
      'Account',
      'Website',
      'Partner',
      'Overlap',
      'Overlap date',
      'Partner contact',
      'Partner contact email',
      'Fit tier',
      'Warmth',
      'Last touch',
      'Will introduce',
      'Motion',
      'Owner',
      'Due date',
      'Motion status',
      'Next step',
      'Qualified date',
      'Note',
    ]);
    expect(leads[0]).toEqual([
      'Company',
      'Website',
      'Lead name',
      'Job title',
      'Lead type',
      'Qualified date',
      'Converted date',
      'Stage',
      'Amount',
      'Fit tier',
      'Lead source',
      'Lead owner',
    ]);
  });

  test('names each partner’s two contacts, at the partner’s own address', () => {
    const partner = values(overlap, 'Partner');
    const email = values(overlap, 'Partner contact email');
    const contact = values(overlap, 'Partner contact');
    const contacts = new Map<Cell, Set<string>>();
    contact.forEach((who, row) => {
      expect(email[row] === '').toBe(who === '');
      if (who === '') return;
      const address = String(who).toLowerCase().replace(' ', '.');
      const [company = ''] = String(partner[row]).toLowerCase().split(' ');
      expect(email[row]).toBe(`${address}@${company}.example`);
      const key = partner[row] ?? '';
      contacts.set(key, (contacts.get(key) ?? new Set()).add(String(who)));
    });
    expect(Array.from(contacts.values(), (people) => people.size)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(contact.filter((who) => who === '').length).toBeGreaterThan(40);
  });

  test('has an amount beside every lead that converted, and no other', () => {
    const amount = values(leads, 'Amount');
    values(leads, 'Converted date').forEach((day, row) => {
      expect(typeof amount[row] === 'number').toBe(day !== '');
      if (day !== '') expect(Number(amount[row]) % 500).toBe(0);
    });
  });

  test('lists fourteen people who came to a company later than the first', () => {
    const companies = values(leads, 'Company');
    expect(companies.length - new Set(companies).size).toBeLessThanOrEqual(14);
    expect(new Set(companies.map((company) => nameKey(company))).size).toBe(700 - 14);
  });

  test('has headers that are recognised without a question', () => {
    for (const [kind, table] of [
      ['overlap', overlap],
      ['leads', leads],
    ] as const) {
      expect(findHeaderRow(table, kind)).toBe(0);
      expect(recogniseColumns(table[0] ?? [], kind).questions).toEqual([]);
    }
  });

  test('shows every status, and at least one row of each way to miss', () => {
    const { rows } = scored(name);
    const count = (status: string): number =>
      rows.filter(({ assessment }) => assessment.status === status).length;
    expect(count('EQL')).toBeGreaterThan(140);
    expect(count('Candidate')).toBeGreaterThan(100);
    expect(count('Poor fit')).toBeGreaterThan(10);
    expect(count('No overlap')).toBeGreaterThan(5);
    expect(count('Check data')).toBeGreaterThan(3);
    const causes = new Set(
      rows.flatMap(({ assessment }) =>
        Object.values(assessment.readings).map((reading) => reading.cause),
      ),
    );
    const ways = [
      'blank',
      'too-low',
      'stale',
      'undated',
      'overdue',
      'no-owner',
      'declined',
      'former',
    ];
    for (const way of [...ways, 'unwilling', 'not-understood', 'sheet-error']) {
      expect(causes).toContain(way);
    }
  });

  test('has the mess of a real list', () => {
    const warmth = values(overlap, 'Warmth');
    for (const mess of ['tbd', 'TBD', '#N/A', 'warm', 'HOT', '']) expect(warmth).toContain(mess);
    expect(values(overlap, 'Overlap')).toContain('Prospect; Open opportunity');
    const notes = values(overlap, 'Note').map(String);
    for (const sign of ['=', '+', '-', '@']) {
      expect(notes.some((note) => note.startsWith(sign))).toBe(true);
    }
    const partners = new Map<string, Set<Cell>>();
    const partner = values(overlap, 'Partner');
    values(overlap, 'Account').forEach((account, row) => {
      const key = nameKey(account);
      partners.set(key, (partners.get(key) ?? new Set()).add(partner[row] ?? ''));
    });
    expect(Math.max(...Array.from(partners.values(), (set) => set.size))).toBe(3);
  });

  test('invents its addresses where nobody can own them', () => {
    const texts = [...overlap, ...leads].flat().filter((cell) => typeof cell === 'string');
    const addresses = texts.filter((text) => /@[a-z]|www\.|:\/\//.test(text));
    expect(addresses.length).toBeGreaterThan(100);
    for (const address of addresses) expect(domainKey(address)).toMatch(/\.example$/);
  });

  test('no lead and no last touch lies after the as-of date', () => {
    const dates = ['Qualified date', 'Converted date'].flatMap((header) => values(leads, header));
    for (const cell of [...dates, ...values(overlap, 'Last touch')]) {
      expect(readDay(cell) ?? 0).toBeLessThanOrEqual(asOf);
    }
  });
});

describe('the words of the sample are those that people write', () => {
  const { overlap, leads } = sampleWorkbook('simpson');

  it.each<[string, Table, readonly string[]]>([
    [
      'Partner',
      overlap,
      [
        'Corvid Analytics',
        'Halden Security',
        'Larkspur Cloud',
        'Ostrow Consulting',
        'Pinecrest Data',
        'Tidewell Payments',
      ],
    ],
    [
      'Overlap',
      overlap,
      [
        ...['Active Opportunities', 'Customer', 'Customer, Prospect', 'Customers - NA'],
        ...['Former customer', 'None', 'Open opportunity', 'Prospect'],
        ...['Prospect; Open opportunity', 'churned', 'customer', 'no overlap'],
      ],
    ],
    [
      'Fit tier',
      overlap,
      ['', '#N/A', 'A', 'B', 'C', 'D', 'Tier 1', 'Tier 2', 'Tier 3', 'a', 'b', 'not a fit', 'tbd'],
    ],
    [
      'Warmth',
      overlap,
      [
        ...['', '#N/A', '-', '30', '80', '85%', '?', 'Champion', 'Cold', 'HOT', 'Hot', 'Lukewarm'],
        ...['Neutral', 'Strong', 'TBD', 'Warm', 'Warm - met in …', 'ask Anna', 'low'],
        ...['lukewarm', 'n/a', 'none', 'tbd', 'unknown', 'warm'],
      ],
    ],
    ['Will introduce', overlap, ['', 'No', 'Yes', 'yes']],
    [
      'Motion',
      overlap,
      [
        ...['', '-', '?', 'Co-sell', 'Declined', 'Partner intro', 'Partner introduction'],
        ...['Route to rep', 'TBD', 'co-sell', 'n/a', 'tbd', 'unknown'],
      ],
    ],
    ['Motion status', overlap, ['', 'Done', 'Dropped', 'In progress', 'Open']],
    [
      'Owner',
      overlap,
      ['', 'Dana Ruiz', 'Jonas Weber', 'Mei Lindqvist', 'Sara Haddad', 'Tom Okafor'],
    ],
    [
      'Next step',
      overlap,
      ['', 'Ask for the intro', 'Book a demo', 'Joint call', 'Send the one-pager'],
    ],
    [
      'Note',
      overlap,
      [
        ...['', '+ two more contacts in Leeds', '- no answer since May', '=see the deck, slide 4'],
        ...['@Mei knows the CFO', 'Budget is with the group', 'Met at their user day'],
        'Renewal in the autumn',
      ],
    ],
    [
      'Job title',
      leads,
      ['', 'Analyst', 'Buyer', 'CFO', 'CIO', 'Data lead', 'Head of IT', 'VP Operations'],
    ],
    [
      'Lead type',
      leads,
      ['', 'EQL', 'Event', 'MQL', 'Marketing Qualified Lead', 'PQL', 'SQL', 'mql', 'sql'],
    ],
    [
      'Stage',
      leads,
      [
        ...['', 'Closed won', 'Discovery', 'Negotiation', 'New', 'Nurture', 'Proposal'],
        ...['Unqualified', 'Working'],
      ],
    ],
    [
      'Lead source',
      leads,
      ['Paid search', 'Partner', 'Phone inquiry', 'Referral', 'Trade show', 'Web', 'Webinar'],
    ],
  ])('%s', (header, table, words) => {
    const found = values(table, header).map((cell) =>
      String(cell).replace(/met in .*/, 'met in …'),
    );
    expect([...new Set(found)].sort()).toEqual(words);
  });

  it('only a converted lead has a stage that is won or on the way to it', () => {
    const stages = values(leads, 'Stage');
    values(leads, 'Converted date').forEach((day, row) => {
      const stage = String(stages[row]);
      const isOnItsWay = /^(?:Closed won|Proposal|Negotiation|Discovery)$/.test(stage);
      expect(isOnItsWay).toBe(day !== '');
    });
  });

  it('an EQL of the partners came from a partner, and no other lead did', () => {
    const source = values(leads, 'Lead source');
    values(leads, 'Lead type').forEach((type, row) => {
      if (type === 'EQL') expect(source[row]).toBe('Partner');
      if (type === 'PQL' || type === 'Event') expect(source[row]).not.toBe('Partner');
    });
  });
});

describe('the guide', () => {
  test.each<[SampleName, string, string]>([
    ['simpson', '27% against 14%', 'nothing of the gap is left'],
    ['gap-holds', '33% against 15%', 'the gap holds within the same fit tier'],
  ])('of %s tells what the summary will say', (name, rates, finding) => {
    const text = sampleWorkbook(name).guide.flat().join('\n');
    expect(text).toContain(rates);
    expect(text).toContain(finding);
    expect(text).toContain('30 June 2026');
    expect(text).toContain('Three things to try');
  });
});

/**
 * The accounts of the sample counted by hand, by the rules of the comparison and with none of its
 * code: mature leads by type and fit tier, and how many of them converted within 90 days.
 */
function counted(name: SampleName): Record<string, readonly [leads: number, converted: number]> {
  const { overlap, leads, asOf } = sampleWorkbook(name);
  const since = scored(name).cells.eqlSince;
  const eqls = new Map<string, { day: Day; tier: string }>();
  const tierAt = columnOf(overlap, 'Fit tier');
  const accountAt = columnOf(overlap, 'Account');
  since.forEach((cell, below) => {
    const key = nameKey(accountAt(below + 1));
    const day = readDay(cell);
    if (day === undefined) return;
    const tier = /^(?:a|tier 1)$/i.test(String(tierAt(below + 1))) ? 'A' : 'B';
    const known = eqls.get(key);
    eqls.set(key, { tier, day: Math.min(day, known?.day ?? day) });
  });
  const mqls = new Map<string, { day: Day; tier: string }>();
  const converted = new Map<string, Day>();
  const leadAt = ['Company', 'Lead type', 'Qualified date', 'Converted date', 'Fit tier'].map(
    (header) => columnOf(leads, header),
  );
  for (let row = 1; row < leads.length; row += 1) {
    const [company = '', type = '', qualified = '', won = '', tier = ''] = leadAt.map((at) =>
      at(row),
    );
    const key = nameKey(company);
    const wonOn = readDay(won);
    if (wonOn !== undefined) converted.set(key, wonOn);
    const day = readDay(qualified);
    const isMql = /^(?:mql|marketing qualified lead)$/i.test(String(type));
    // An MQL that has overlap stays one; an MQL that is an EQL doesn't.
    if (!isMql || day === undefined || eqls.has(key)) continue;
    mqls.set(key, { tier: String(tier), day: Math.min(day, mqls.get(key)?.day ?? day) });
  }
  const result: Record<string, [number, number]> = {};
  for (const [type, accounts] of [
    ['EQL', eqls],
    ['MQL', mqls],
  ] as const) {
    for (const [key, { day, tier }] of accounts) {
      const won = converted.get(key);
      if (day > addDays(asOf, -90) || (won !== undefined && won < day)) continue;
      const [before, convertedBefore] = result[`${type} ${tier}`] ?? [0, 0];
      const inTime = won !== undefined && won <= day + 90;
      result[`${type} ${tier}`] = [before + 1, convertedBefore + (inTime ? 1 : 0)];
    }
  }
  return result;
}

test('the Simpson case is in the first sample: the gap is gone within each fit tier', () => {
  expect(counted('simpson')).toEqual({
    'EQL A': [90, 30],
    'EQL B': [30, 2],
    'MQL A': [60, 20],
    'MQL B': [300, 30],
  });
});

test('in the second sample EQLs convert better in either tier', () => {
  expect(counted('gap-holds')).toEqual({
    'EQL A': [60, 24],
    'EQL B': [60, 15],
    'MQL A': [180, 36],
    'MQL B': [180, 18],
  });
});

/** The sample as the product counts it, once its overlap tab is scored. */
function productInput(name: SampleName): SummaryInput {
  const { overlap, leads, asOf } = sampleWorkbook(name);
  const { cells } = scored(name);
  const table = overlap.map((row, index) => [
    ...row,
    ...OWN_FIELDS.map((field) => (index === 0 ? fieldLabel(field) : cells[field][index - 1]) ?? ''),
  ]);
  const recognised = (header: Row, kind: TabKind) => recogniseColumns(header, kind);
  return {
    overlap: readOverlapTable(table, recognised(table[0] ?? [], 'overlap'), 0),
    leads: readLeadsTable(leads, recognised(leads[0] ?? [], 'leads'), 0),
    settings: DEFAULT_SETTINGS,
    asOf,
  };
}

describe('the product counts the sample', () => {
  const { groups, leftOut, facts, eqlDates } = countAccounts(productInput('simpson'));
  const group = (leadType: string) => groups.find((one) => one.leadType === leadType);

  test('with 32 of 120 EQLs and 50 of 360 MQLs', () => {
    expect(group('EQL')).toMatchObject({ mature: 120, converted: 32 });
    expect(group('MQL')).toMatchObject({ mature: 360, converted: 50 });
  });

  test('with the other lead types beside them, and accounts that are too young', () => {
    expect(groups.map(({ leadType }) => leadType).sort()).toEqual([
      'EQL',
      'Event',
      'MQL',
      'Overlap only',
      'PQL',
      'SQL',
    ]);
    expect((group('EQL')?.leads ?? 0) - 120).toBe(24);
    expect((group('MQL')?.leads ?? 0) - 360).toBe(55);
    expect(group('Overlap only')?.mature).toBeGreaterThan(100);
  });

  test('with few enough EQLs that converted before they qualified for a verdict', () => {
    expect(eqlDates).toMatchObject({ eqls: 148, convertedBefore: 4 });
  });

  test('and leaves out rows for every usual cause', () => {
    const reasons = new Set(leftOut.map(({ reason }) => reason));
    for (const reason of [
      'immature',
      'duplicate',
      'converted-before',
      'no-date',
      'no-overlap',
    ] as const) {
      expect(reasons).toContain(reason);
    }
    expect(facts.match.ambiguous).toBe(0);
    expect(facts.eqlsAlsoBaseline).toBeGreaterThan(10);
    expect(facts.overlapOnlyAlsoBaseline).toBeGreaterThan(40);
  });
});

describe('the summary of the sample', () => {
  test('says that the gap comes from fit, with the figures of each tier', () => {
    const { headline, verdict, likeForLike } = buildSummaryModel(productInput('simpson'));
    expect(verdict).toMatchObject({ direction: 'higher', alike: { kind: 'mostly mix' } });
    expect(headline).toBe(
      'EQLs convert more often (27%, 32 of 120, against 14%, 50 of 360), but most of the gap comes from fit: among accounts of the same fit it is -1 points (-11 to 8).',
    );
    const tiers = likeForLike?.rows.map((row) => [
      row.stratum,
      row.converted,
      row.leads,
      row.baselineConverted,
      row.baselineLeads,
    ]);
    expect(tiers).toEqual([
      ['A', 30, 90, 20, 60],
      ['B', 2, 30, 30, 300],
    ]);
    // R 4.2: mantelhaen.test and the Mantel-Haenszel difference and ratio of these tables.
    expect(likeForLike?.pooled?.difference).toBeCloseTo(-0.01437, 5);
    expect(likeForLike?.pooled?.lift).toBeCloseTo(0.93827, 5);
    expect(likeForLike?.pooled?.pValue).toBeCloseTo(0.7785, 4);
  });

  test('of the second one says that the gap holds within the same fit tier', () => {
    const { headline, verdict } = buildSummaryModel(productInput('gap-holds'));
    expect(verdict).toMatchObject({ direction: 'higher', alike: { kind: 'holds' } });
    expect(headline).toMatch(/39 of 120.*54 of 360.*holds within the same fit tier/);
  });
});
