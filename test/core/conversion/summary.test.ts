// The summary as numbers and sentences.
import * as fc from 'fast-check';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { buildSummaryModel, type SummaryModel } from '../../../src/core/conversion/summary';
import { AS_OF, dayOf, inputOf } from './tabs';

const OVERLAP = [
  'Account',
  'Partner',
  'Overlap',
  'Warmth',
  'Fit',
  'Motion',
  'Overlap date',
  'EQL since',
];
const LEADS = ['Company', 'Lead type', 'Qualified date', 'Converted date', 'Fit'];

const summary = (...input: Parameters<typeof inputOf>): SummaryModel =>
  buildSummaryModel(inputOf(...input));

/** So many accounts of one kind, the first of them converted; on ever other days, two a day. */
const many = (
  name: string,
  count: number,
  converted: number,
  row: (account: string, since: string, convertedOn: string) => Cell[],
): Cell[][] =>
  Array.from({ length: count }, (_, place) => {
    const day = 1 + (place % 28);
    const month = 1 + (Math.floor(place / 28) % 2);
    const date = (year: number, late: number): string =>
      `${year}-${String(month + late).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    return row(`${name} ${place}`, date(2026, 0), place < converted ? date(2026, 1) : '');
  });

interface Kind {
  readonly count: number;
  readonly converted: number;
  readonly fit: string;
}

const workbook = (eqls: readonly Kind[], mqls: readonly Kind[]): [Table, Table] => {
  const overlap: Cell[][] = [];
  const leads: Cell[][] = [];
  for (const { count, converted, fit } of eqls) {
    const name = `Eql ${fit}`;
    overlap.push(
      ...many(name, count, 0, (account, since) => [
        account,
        'Northwind',
        'Customer',
        'Hot',
        fit,
        'Co-sell',
        since,
        since,
      ]),
    );
    leads.push(
      ...many(name, count, converted, (account, since, on) => [account, '', since, on, fit]),
    );
  }
  for (const { count, converted, fit } of mqls) {
    leads.push(
      ...many(`Mql ${fit}`, count, converted, (account, since, on) => [
        account,
        'MQL',
        since,
        on,
        fit,
      ]),
    );
  }
  return [
    [OVERLAP, ...overlap],
    [LEADS, ...leads],
  ];
};

const SIMPSON = workbook(
  [
    { count: 90, converted: 30, fit: 'A' },
    { count: 30, converted: 2, fit: 'B' },
  ],
  [
    { count: 60, converted: 20, fit: 'A' },
    { count: 300, converted: 30, fit: 'B' },
  ],
);

describe('where the gap comes from fit, the summary says so', () => {
  const model = summary(...SIMPSON);

  it('in its headline', () => {
    expect(model.verdict).toMatchObject({ direction: 'higher', alike: { kind: 'mostly mix' } });
    expect(model.headline).toBe(
      'EQLs convert more often (27%, 32 of 120, against 14%, 50 of 360), but most of the gap comes from fit: among accounts of the same fit it is -1 points (-11 to 8).',
    );
  });

  it('in its table by lead type', () => {
    expect(
      model.byLeadType.map(({ leadType, leads, mature, converted }) => [
        leadType,
        leads,
        mature,
        converted,
      ]),
    ).toEqual([
      ['EQL', 120, 120, 32],
      ['MQL', 360, 360, 50],
    ]);
    expect(model.byLeadType[0]?.difference).toBeCloseTo(0.12778, 5);
  });

  it('in its like-for-like figures', () => {
    expect(
      model.likeForLike?.rows.map(({ stratum, leads, baselineLeads }) => [
        stratum,
        leads,
        baselineLeads,
      ]),
    ).toEqual([
      ['A', 90, 60],
      ['B', 30, 300],
    ]);
    expect(model.likeForLike?.pooled?.difference).toBeCloseTo(-0.01437, 5);
  });
});

it('says that the gap holds where it does', () => {
  const model = summary(
    ...workbook(
      [
        { count: 60, converted: 24, fit: 'A' },
        { count: 60, converted: 15, fit: 'B' },
      ],
      [
        { count: 180, converted: 36, fit: 'A' },
        { count: 180, converted: 18, fit: 'B' },
      ],
    ),
  );
  expect(model.headline).toMatch(
    /^EQLs convert better: 33% \(39 of 120\).*holds within the same fit tier\.$/,
  );
});

it('says how many leads it takes where the gap isn’t settled, and nowhere else', () => {
  const told = (converted: number, conversions: number): boolean =>
    summary(
      ...workbook(
        [{ count: 40, converted, fit: 'A' }],
        [{ count: 100, converted: conversions, fit: 'A' }],
      ),
    ).whenKnown.length > 0;
  expect(told(10, 20)).toBe(true); // 25% against 20%
  expect(told(16, 20)).toBe(false); // 40%: higher, although 82 of each would have been needed
});

it('lists EQL, overlap only, the baseline and SQL first, then the others by their number', () => {
  const leads = [
    LEADS,
    ...['SQL', 'Webinar', 'Event', 'Event', 'MQL'].map((type, place) => [
      `L${place}`,
      type,
      '2026-01-05',
      '',
      '',
    ]),
  ];
  const overlap = [OVERLAP, ['Acme', 'P', 'Customer', '', '', '', '2026-01-01', '']];
  expect(summary(overlap, leads).byLeadType.map(({ leadType }) => leadType)).toEqual([
    'EQL',
    'Overlap only',
    'MQL',
    'SQL',
    'Event',
    'Webinar',
  ]);
});

describe('the rows of the table by lead type', () => {
  const lead = (company: string, type: string): Cell[] => [company, type, '2026-01-05', '', ''];
  const overlapOnly = ['Acme', 'P', 'Customer', '', '', '', '2026-01-01', ''];
  const types = (overlap: Table | undefined, leads: Table | undefined): string[] =>
    summary(overlap, leads).byLeadType.map(({ leadType, leads: count }) => `${leadType} ${count}`);

  it('stand by their number, and by name where they are as many', () => {
    const leads = ['Webinar', 'Event', 'Fair', 'Fair', 'Demo'].map((type, place) =>
      lead(`L${place}`, type),
    );
    for (const each of [leads, leads.slice().reverse()]) {
      expect(types(undefined, [LEADS, ...each])).toEqual([
        'MQL 0',
        'Fair 2',
        'Demo 1',
        'Event 1',
        'Webinar 1',
      ]);
    }
  });

  it.each<[string, Table | undefined, Table | undefined, string[]]>([
    ['EQL and the baseline, though nobody is one', [OVERLAP], [LEADS], ['EQL 0', 'MQL 0']],
    [
      'no baseline without a leads tab',
      [OVERLAP, overlapOnly],
      undefined,
      ['EQL 0', 'Overlap only 1'],
    ],
    ['no EQL without an overlap tab', undefined, [LEADS, lead('Bolt', 'SQL')], ['MQL 0', 'SQL 1']],
    [
      'no EQL where there are some and none can be counted',
      [OVERLAP, ['Acme', 'P', 'Customer', '', '', '', '', '2027-01-01']],
      [LEADS, lead('Bolt', 'MQL')],
      ['MQL 1'],
    ],
  ])('hold %s', (_, overlap, leads, expected) => {
    expect(types(overlap, leads)).toEqual(expected);
  });

  it('compare nothing with a baseline that nobody is in', () => {
    const [, first] = summary(undefined, [LEADS, lead('Bolt', 'SQL')]).byLeadType;
    expect(first).toMatchObject({ leadType: 'SQL', mature: 1, converted: 0 });
    expect(first).not.toHaveProperty('difference');
  });

  it('have no rate where nobody says who converted, and are compared with nobody', () => {
    const eql = ['Acme', 'P', 'Customer', '', '', '', '', '2026-01-05'];
    const model = summary([OVERLAP, eql], [LEADS, lead('Bolt', 'MQL')]);
    const [silent] = model.byLeadType;
    expect(silent).toEqual({ leadType: 'EQL', leads: 1, mature: 1 });
    expect(model.likeForLike).toBeUndefined();
    expect(model.timeToConvert.map(({ leadType }) => leadType)).toEqual(['MQL']);
  });
});

describe('what else the summary holds', () => {
  const model = summary(...SIMPSON);

  it('the time to convert of each lead type, in the order of the table, and its curves', () => {
    expect(model.timeToConvert.map(({ leadType }) => leadType)).toEqual(['EQL', 'MQL']);
    expect(model.curve.lines.map(({ leadType }) => leadType)).toEqual(['EQL', 'MQL']);
    expect(summary(undefined, SIMPSON[1]).curve.lines).toHaveLength(1);
  });

  it('no time to convert where there are no dates', () => {
    const leads = [
      ['Company', 'Lead type', 'Converted'],
      ['Acme', 'MQL', 'yes'],
    ];
    expect(summary(undefined, leads).timeToConvert).toEqual([]);
  });

  it('the partners against all other EQLs, whatever the baseline, and one alone against nobody', () => {
    const [only] = model.byPartner;
    expect(only).toMatchObject({ partner: 'Northwind', eqls: 120, rate: 32 / 120 });
    expect(only).not.toHaveProperty('verdict');
    const two = SIMPSON[0].map((row, place) =>
      place > 60 ? row.map((cell) => (cell === 'Northwind' ? 'Kestrel' : cell)) : row,
    );
    const apart = summary(two, SIMPSON[1]).byPartner;
    expect(apart.map(({ partner, verdict }) => [partner, verdict])).toEqual([
      ['Northwind', 'Higher'],
      ['Kestrel', 'Lower'],
    ]);
    // Without the leads tab nobody says who converted.
    for (const row of summary(two, undefined).byPartner) expect(row).not.toHaveProperty('verdict');
  });

  it('when each partner was told, where that is kept beside the rows', () => {
    const told = buildSummaryModel({
      ...inputOf(...SIMPSON),
      toldOn: [{ partner: 'Northwind', day: AS_OF }],
    });
    expect([model.byPartner[0]?.untold, told.byPartner[0]?.untold]).toEqual([120, 0]);
  });

  it('the rows that were left out, the overlap tab’s first, as they stand in their tabs', () => {
    const overlap = [
      OVERLAP,
      ['Acme', 'P', 'Customer', '', '', '', '', '2027-01-01'],
      ['Bolt', 'P', 'no', '', '', '', '', ''],
      ['Acme', 'Q', 'Customer', '', '', '', '', '2027-01-01'],
    ];
    const leads = [
      LEADS,
      ['Cog', 'MQL', 'soon', '', ''],
      ['Acme', 'MQL', '2026-01-05', '', ''],
      ['Dot', 'MQL', 'soon', '', ''],
      ['Elm', 'MQL', '2026-01-05', '', ''],
    ];
    const { leftOut } = summary(overlap, leads);
    expect(leftOut.rows.map(({ tab, index }) => `${tab} ${index}`)).toEqual([
      'overlap 1',
      'overlap 2',
      'overlap 3',
      'leads 1',
      'leads 2',
      'leads 3',
    ]);
    expect(
      leftOut.groups.map(({ label, overlapRows, leadsRows }) => [label, overlapRows, leadsRows]),
    ).toEqual([
      ['Unreadable date', 0, 2],
      ['Date in the future', 2, 1],
      ['No overlap', 1, 0],
    ]);
  });

  it('the day to look again, where it is too early to judge', () => {
    const eqls = Array.from({ length: 12 }, (_, place): Cell[] => [
      `Acme ${place}`,
      'P',
      'Customer',
      '',
      '',
      '',
      '',
      place < 9 ? '2026-01-05' : '2026-06-01', // the tenth is old enough 90 days later
    ]);
    const open = eqls.map(([account = '']) => [account, '', '', '', '']);
    const leads = [...SIMPSON[1], ...open];
    const { verdict, headline } = summary([OVERLAP, ...eqls], leads);
    expect(verdict.kind).toBe('too-early');
    expect(headline).toContain('around 30 August.');
  });

  it('the window in the headline, where every lead has a date', () => {
    const gap = workbook(
      [{ count: 60, converted: 30, fit: 'A' }],
      [{ count: 100, converted: 10, fit: 'A' }],
    );
    expect(summary(...gap).headline).toContain('within 90 days');
    const [overlap, leads] = gap;
    const undated = [LEADS, ['Undated', 'MQL', '', '', ''], ...leads.slice(1)];
    expect(summary(overlap, undated).headline).toContain('within 90 days'); // it isn't counted
  });

  it('no like for like where one side has nobody', () => {
    expect(summary(SIMPSON[0], [LEADS]).likeForLike).toBeUndefined();
    expect(summary(undefined, SIMPSON[1]).likeForLike).toBeUndefined();
  });
});

describe('it is true at the edges', () => {
  const eqls = workbook([{ count: 12, converted: 4, fit: 'A' }], [])[0];
  const none = [OVERLAP];
  const noLeads = [LEADS];

  it.each<[string, Table | undefined, Table | undefined, string, RegExp]>([
    ['no tabs at all', undefined, undefined, 'no-eqls', /There is no leads tab/],
    ['empty tabs', none, noLeads, 'no-eqls', /^/],
    ['no leads tab', eqls, undefined, 'no-baseline', /There is no leads tab/],
    ['no overlap tab', undefined, SIMPSON[1], 'no-eqls', /There is no overlap tab/],
    [
      'nobody old enough',
      [OVERLAP, ['Acme', 'P', 'Customer', '', '', '', '', '2026-06-20']],
      [LEADS, ['Bolt', 'MQL', '2026-06-20', '', '']],
      'too-early',
      /Too young/,
    ],
  ])('%s', (_, overlap, leads, kind, note) => {
    const model = summary(overlap, leads);
    expect(model.verdict.kind).toBe(kind);
    expect(model.headline).not.toMatch(/NaN|undefined|Infinity/);
    expect([...model.weighing, ...model.notes].join('\n')).toMatch(note);
  });

  it('isn’t judged where more than 20% of the EQLs converted before they qualified', () => {
    const overlap = [
      OVERLAP,
      ...many('Acme', 10, 0, (account, since) => [account, 'P', 'Customer', '', '', '', '', since]),
    ];
    const leads = [
      LEADS,
      ...many('Acme', 10, 0, (account, since, _) => [account, '', since, '2025-12-01', '']).slice(
        0,
        3,
      ),
    ];
    const model = summary(overlap, leads);
    expect(model.verdict.kind).toBe('not-judged');
    expect(model.headline).toBe(
      'Not judged: 30% of EQLs converted before they qualified. Mend the dates first: column H of the overlap tab.',
    );
    expect([...model.weighing, ...model.notes]).toContain(
      'Left out, having converted before they qualified: 3 EQLs.',
    );
  });

  it('isn’t judged where half of more than 20 EQLs share one date', () => {
    const overlap = [
      OVERLAP,
      ...Array.from({ length: 22 }, (_, place) => [
        `A${place}`,
        'P',
        'Customer',
        '',
        '',
        '',
        '',
        place < 11 ? '2026-01-05' : `2026-02-${String(place).padStart(2, '0')}`,
      ]),
    ];
    expect(summary(overlap, SIMPSON[1]).headline).toBe(
      'Not judged: 11 of 22 EQLs share one qualification date, 5 January 2026. Mend the dates first: column H of the overlap tab.',
    );
  });

  it('names no window where the leads have no dates', () => {
    const overlap = workbook([{ count: 40, converted: 0, fit: 'A' }], [])[0];
    const leads = [
      ['Company', 'Lead type', 'Converted'],
      ...many('Eql A', 40, 30, (account, _, on) => [account, '', on]),
      ...many('Mql', 100, 10, (account, _, on) => [account, 'MQL', on === '' ? '' : 'yes']),
    ];
    const model = summary(overlap, leads);
    expect(model.headline).toMatch(/^Not judged: the MQLs have no qualified dates/);
    expect([...model.weighing, ...model.notes].join('\n')).toMatch(
      /No window can be applied to the MQLs/,
    );
    const asked = summary(overlap, leads, { window: 'none' });
    expect(asked.headline).toMatch(/^EQLs convert better: .* so far, /);
    expect(asked.headline).toMatch(/Older leads have had longer\.$/);
  });

  it('has no like for like where no tab has a fit column', () => {
    const model = summary(
      [
        ['Account', 'Partner', 'Overlap'],
        ['Acme', 'P', 'Customer'],
      ],
      [
        ['Company', 'Lead type'],
        ['Bolt', 'MQL'],
      ],
    );
    expect(model.likeForLike).toBeUndefined();
    expect([...model.weighing, ...model.notes]).toContain(
      'No tab has a fit column, so nothing can be compared like for like.',
    );
  });
});

it('reads the baseline that the settings name, however it is spelled', () => {
  const model = summary(SIMPSON[0], SIMPSON[1], { baseline: 'marketing qualified lead' });
  expect(model.baseline).toBe('MQL');
  expect(model.byLeadType[1]).toMatchObject({ leadType: 'MQL', leads: 360 });
});

it('counts 50,000 leads and 20,000 overlap rows', () => {
  const overlap = Array.from({ length: 20_000 }, (_, place): Cell[] => [
    `Account ${place % 15_000}`,
    `Partner ${place % 40}`,
    'Customer',
    'Warm',
    'B',
    '',
    '2026-01-05',
    place % 3 === 0 ? '2026-01-20' : '',
  ]);
  const leads = Array.from({ length: 50_000 }, (_, place): Cell[] => [
    `Account ${place}`,
    'MQL',
    '1/15/2026',
    place % 10 === 0 ? '2/15/2026' : '',
    'B',
  ]);
  const model = summary([OVERLAP, ...overlap], [LEADS, ...leads]);
  expect(
    model.byLeadType.map(({ leadType, leads: count, converted }) => [leadType, count, converted]),
  ).toEqual([
    ['EQL', 5000, 500],
    ['Overlap only', 10_000, 1000],
    ['MQL', 45_000, 4500],
  ]);
  expect(model.byPartner).toHaveLength(40);
});

describe('laws', () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      '',
      'Acme',
      'Bolt',
      'P',
      'Customer',
      'Hot',
      'A',
      'Co-sell',
      'MQL',
      'SQL',
      '2026-01-05',
      '2026-05-30',
      '#N/A',
      'NONE',
      true,
    ),
    fc.string(),
    // Infinity is a formula's at times; a sheet has no cell that holds NaN.
    fc.double({ noNaN: true }),
    fc.date({ noInvalidDate: false }),
  );
  const rows = (width: number): fc.Arbitrary<Cell[][]> =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 15 });

  /** Every number and text anywhere in a model. */
  const leaves = (value: unknown): unknown[] => {
    if (value === null || typeof value !== 'object') return [value];
    return Object.values(value).flatMap(leaves);
  };

  it('throws for no input, and never shows NaN, Infinity or undefined', () => {
    fc.assert(
      fc.property(rows(OVERLAP.length), rows(LEADS.length), (overlap, leads) => {
        for (const leaf of leaves(summary([OVERLAP, ...overlap], [LEADS, ...leads]))) {
          expect(typeof leaf === 'number' ? Number.isFinite(leaf) : leaf !== undefined).toBe(true);
          if (typeof leaf === 'string') expect(leaf).not.toMatch(/\bNaN\b|\bundefined\b/);
        }
      }),
    );
  });

  it('is the same whatever the order of the rows', () => {
    const fixed = (model: SummaryModel): unknown => ({ ...model, leftOut: model.leftOut.groups });
    const shuffledRows = (table: Table): fc.Arbitrary<Table> =>
      fc
        .shuffledSubarray(table.slice(1), { minLength: table.length - 1 })
        .map((body) => [table[0] ?? [], ...body]);
    const expected = fixed(summary(...SIMPSON));
    fc.assert(
      fc.property(shuffledRows(SIMPSON[0]), shuffledRows(SIMPSON[1]), (overlap, leads) => {
        expect(fixed(summary(overlap, leads))).toEqual(expected);
      }),
      { numRuns: 15 },
    );
  });

  it('leaves what it was given as it was', () => {
    const input = inputOf(...SIMPSON, {}, AS_OF);
    const before = JSON.stringify(input);
    buildSummaryModel({ ...input, toldOn: [{ partner: 'Northwind', day: dayOf('2026-03-01') }] });
    expect(JSON.stringify(input)).toBe(before);
  });
});
