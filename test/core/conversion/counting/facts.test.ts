// What the count takes from each row of either tab.
import type { Cell, Table } from '../../../../src/core/cells/cell';
import { convertedStages } from '../../../../src/core/conversion/counting/converted';
import { exclusionsOf } from '../../../../src/core/conversion/counting/exclusions';
import { leadFacts } from '../../../../src/core/conversion/counting/lead-facts';
import {
  type OverlapFact,
  overlapFacts,
} from '../../../../src/core/conversion/counting/overlap-facts';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/core/settings/settings';
import { AS_OF, dayOf, leadsTab, overlapTab } from '../tabs';

const termsOf = (changes: Partial<Settings>) => {
  const settings = { ...DEFAULT_SETTINGS, ...changes };
  return {
    settings,
    asOf: AS_OF,
    stages: convertedStages(settings),
    exclusions: exclusionsOf(settings),
  };
};

const overlapOf = (table: Table, changes: Partial<Settings> = {}): OverlapFact[] =>
  overlapFacts(overlapTab(table), termsOf(changes), undefined);

const leadsOf = (table: Table, changes: Partial<Settings> = {}) =>
  leadFacts(leadsTab(table), termsOf(changes), undefined);

describe('a row of the overlap tab', () => {
  const HEADERS = ['Account', 'Website', 'Partner', 'Overlap'];
  const ROW = ['Acme', 'acme.example', 'Globex', 'Customer'];
  const withCells = (cells: Record<string, Cell>): OverlapFact | undefined =>
    overlapOf([
      [...HEADERS, ...Object.keys(cells)],
      [...ROW, ...Object.values(cells)],
    ])[0];

  it.each<[Cell, Cell, string]>([
    ['Acme', 'acme.example', 'Acme'],
    ['', 'acme.example', 'acme.example'],
    [' ', ' www.acme.example ', 'acme.example'],
    ['[[Unknown]]', 'https://www.acme.example/about', 'acme.example'],
    ['Unknown company', 'linkedin.com/company/acme', ''],
    ['', '', ''],
  ])('with the account %p at %p is called %p', (account, website, name) => {
    expect(overlapOf([HEADERS, [account, website, 'Globex', 'Customer']])[0]?.account).toBe(name);
  });

  it.each<[Cell, OverlapFact['told']]>([
    ['2026-03-01', dayOf('2026-03-01')],
    [true, 'told'],
    ['Told', 'told'],
    ['sent', 'told'],
    ['done', 'told'],
    ['not told', 'untold'], // it only ends so
    ['sent back', 'untold'], // it only begins so
    [false, 'untold'],
    ['', 'untold'],
  ])('with %p under “Partner told” is %p', (told, expected) => {
    expect(withCells({ 'Partner told': told })?.told).toBe(expected);
  });

  it('was told on the day under “Told on”, whatever is ticked', () => {
    expect(withCells({ 'Partner told': true, 'Told on': '2026-03-05' })?.told).toBe(
      dayOf('2026-03-05'),
    );
    expect(withCells({})?.told).toBe('untold');
  });

  it.each<[string, Record<string, Cell>, string | undefined]>([
    ['the overlap’s date', { 'Overlap date': '2026-01-05', Created: '2026-01-02' }, '2026-01-05'],
    ['else the created date', { 'Overlap date': '', Created: '2026-01-02' }, '2026-01-02'],
    ['else none', { 'Overlap date': '', Created: '' }, undefined],
  ])('was found on %s', (_, cells, day) => {
    expect(withCells(cells)?.found).toBe(day === undefined ? 'blank' : dayOf(day));
  });

  it.each<[string, Record<string, Cell>]>([
    ['Converted date', { 'Converted date': '2026-02-01' }],
    ['Opportunity date', { 'Opportunity date': '2026-02-01' }],
    ['First deal created', { 'First deal created': '2026-02-01' }],
    ['Customer since', { 'Customer since': '2026-02-01' }],
    ['Converted', { Converted: '2026-02-01' }],
    ['Close date, of a stage that is won', { Stage: 'Closed won', 'Close date': '2026-02-01' }],
  ])('converted on the day under %s', (_, cells) => {
    expect(withCells(cells)?.conversion).toEqual({ kind: 'on', day: dayOf('2026-02-01') });
  });

  it('changed its stage on the day under “Stage changed on”', () => {
    expect(withCells({ 'Stage changed on': '2026-02-01' })?.stageChanged).toBe(dayOf('2026-02-01'));
    expect(withCells({ 'Stage changed on': 'soon' })?.stageChanged).toBeUndefined();
  });

  it('has its dates in the order of their column', () => {
    const facts = overlapOf([
      [...HEADERS, 'Converted date'],
      [...ROW, '3/4/2026'],
      [...ROW, '25/3/2026'],
    ]);
    expect(facts[0]?.conversion).toEqual({ kind: 'on', day: dayOf('2026-04-03') });
  });

  it('that is short has blank cells at its end', () => {
    const [fact] = overlapOf([[...HEADERS, 'Converted date', 'Told on'], ROW]);
    expect(fact).toMatchObject({ conversion: { kind: 'no' }, told: 'untold' });
  });

  it('names partners by their letters alone, and is left out only by a partner that it names', () => {
    const rival = { excludedPartners: ['Rival'] };
    const of = (partner: Cell): OverlapFact | undefined =>
      overlapOf([HEADERS, ['Acme', '', partner, 'Customer']], rival)[0];
    expect(of('Globex; !!!')?.partners).toEqual([
      { key: 'globex', name: 'Globex', hasOverlap: true },
    ]);
    expect(of('!!!; Rival')).toMatchObject({ partners: [], isExcluded: true });
    expect(of('')).toMatchObject({ partners: [], isExcluded: false });
    expect(of('Rival; Globex')).toMatchObject({ isExcluded: false });
  });
});

describe('a wide row whose partner is left out has overlap with another, or none', () => {
  const HEADERS = ['Account', 'Is a customer of', 'Is an open opportunity for', 'Is a prospect of'];
  const settings: Partial<Settings> = {
    excludedPartners: ['Rival'],
    acceptedOverlap: 'customer or open opportunity',
  };

  it.each<[string, Cell[], boolean]>([
    ['another that counts', ['Rival', 'Kestrel', ''], true],
    ['one that counts beside one that does not', ['Rival', 'Kestrel', 'Globex'], true],
    ['one that does not count', ['Rival', '', 'Globex'], false],
    ['nobody else', ['Rival', '', ''], false],
    ['nobody by name, since it only ticks', [true, '', ''], true],
    ['nobody left out', ['Orbit', '', 'Globex'], true],
  ])('%s', (_, cells, hasOverlap) => {
    expect(overlapOf([HEADERS, ['Acme', ...cells]], settings)[0]?.hasOverlap).toBe(hasOverlap);
  });
});

describe('a row of the leads tab', () => {
  const HEADERS = ['Company', 'Website', 'Email', 'Lead type'];

  it.each<[Cell, Cell, Cell, string]>([
    ['Acme', 'acme.example', 'mia@mail.example', 'Acme'],
    ['', 'acme.example', 'mia@mail.example', 'acme.example'],
    ['', '', 'mia@mail.example', 'mail.example'],
    ['', 'soon', 'mia@mail.example', 'mail.example'], // no website
    ['[[Unknown]]', '', 'mia@gmail.com', ''], // nobody
    ['', '', '', ''],
  ])('with %p, %p and %p is called %p', (company, website, email, name) => {
    expect(leadsOf([HEADERS, [company, website, email, 'MQL']])[0]?.account).toBe(name);
  });

  it('without a column for its company or website is called by its e-mail’s domain', () => {
    const table = [
      ['Email', 'Lead type'],
      ['mia@acme.example', 'MQL'],
    ];
    expect(leadsOf(table)[0]?.account).toBe('acme.example');
  });

  it.each<[Cell, Cell, boolean]>([
    ['ours.example', 'mia@acme.example', true],
    ['', 'mia@ours.example', true],
    ['acme.example', 'mia@ours.example', false], // the website goes first
    ['acme.example', 'mia@acme.example', false],
  ])('at %p and %p is left out with ours.example: %p', (website, email, isExcluded) => {
    const facts = leadsOf([HEADERS, ['Acme', website, email, 'MQL']], {
      excludedPartners: ['ours.example'],
    });
    expect(facts[0]?.isExcluded).toBe(isExcluded);
  });

  it('says why it has no type, and nothing where it has one', () => {
    const [customer, typed] = leadsOf([
      ['Company', 'Lifecycle stage'],
      ['Acme', 'Customer'],
      ['Bolt', 'Lead'],
    ]);
    expect(customer?.why).toBe('already-converted');
    expect(typed).not.toHaveProperty('why');
  });
});

describe('an as-of date that somebody chose looks back', () => {
  const kinds = (asOf: Settings['asOf']): readonly string[] => {
    const changes = asOf === undefined ? {} : { asOf };
    const [overlap] = overlapOf(
      [
        ['Account', 'Website', 'Partner', 'Overlap', 'Converted date'],
        ['Acme', 'acme.example', 'Globex', 'Customer', '2026-04-15'],
      ],
      changes,
    );
    const [lead] = leadsOf(
      [
        ['Account', 'Lead type', 'Qualified date', 'Converted date'],
        ['Initech', 'MQL', '2026-01-10', '2026-04-15'],
      ],
      changes,
    );
    return [overlap?.conversion.kind ?? '', lead?.conversion.kind ?? ''];
  };

  it('so who converted later hadn’t converted then, and who converted that day had', () => {
    expect(kinds(dayOf('2026-04-14'))).toEqual(['no', 'no']);
    expect(kinds(dayOf('2026-04-15'))).toEqual(['on', 'on']);
    expect(kinds(undefined)).toEqual(['on', 'on']);
  });
});
