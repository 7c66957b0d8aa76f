// Overlap, read from what people and exports write.
import type { Cell } from '../../../src/core/cells/cell';
import { readOverlap } from '../../../src/core/qualification/overlap';
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/core/settings/settings';
import { settingsWith } from './samples';

const read = (cell: Cell | undefined) => readOverlap(cell, DEFAULT_SETTINGS);

describe('the type of an overlap decides its strength', () => {
  it.each<[Cell, string, number]>([
    ['customer', 'customer', 1],
    ['client', 'customer', 1],
    ['won', 'customer', 1],
    ['open opportunity', 'opportunity', 0.8],
    ['opportunity', 'opportunity', 0.8],
    ['opp', 'opportunity', 0.8],
    ['pipeline', 'opportunity', 0.8],
    ['Deal in progress', 'opportunity', 0.8],
    ['Suspects', 'prospect', 0.4],
    ['open deal', 'opportunity', 0.8],
    ['prospect', 'prospect', 0.4],
    ['target', 'prospect', 0.4],
    ['lead', 'prospect', 0.4],
    ['yes', 'unspecified', 0.5],
    ['true', 'unspecified', 0.5],
    [true, 'unspecified', 0.5], // a ticked box
    [' CUSTOMER ', 'customer', 1],
    ['Users', 'customer', 1],
    ['Subscriber', 'customer', 1],
    ['Up for renewal', 'customer', 1],
    ['Evaluating', 'opportunity', 0.8],
    ['Free trial', 'opportunity', 0.8],
    ['Potential customer', 'prospect', 0.4],
    ['✓', 'unspecified', 0.5],
    ['x', 'unspecified', 0.5],
    ['checked', 'unspecified', 0.5],
    ['Cústomer', 'customer', 1],
  ])('%p is a %s of strength %p', (cell, type, strength) => {
    expect(read(cell)).toMatchObject({ state: 'clear', cause: 'good', type, strength });
  });
});

describe('the reason says what the account is to the partner', () => {
  it.each<[Cell, string]>([
    ['client', 'Customer of the partner.'],
    ['pipeline', 'Open opportunity of the partner.'],
    ['target', 'Prospect of the partner.'],
    ['yes', "Overlap whose type isn't said."],
    ['none', 'No overlap: “none”.'],
    ['churned', 'Former overlap, not a current one: “churned”.'],
    ['', 'No overlap is filled in.'],
    ['EMEA', "“EMEA” can't be read as an overlap."],
    ['#N/A', 'The overlap cell shows #N/A.'],
  ])('%p: %s', (cell, reason) => {
    expect(read(cell).reason).toBe(reason);
  });
});

describe('an overlap word counts wherever it stands as a whole word', () => {
  it.each<[Cell, string]>([
    ['Customers - NA', 'customer'],
    ['Customers - Free', 'customer'],
    ['Active Opportunities', 'opportunity'],
    ['open_opportunities', 'opportunity'], // as Crossbeam's API says it
    ['Closed Won', 'customer'],
    ['Our clients (EMEA)', 'customer'],
    ['Customer - expansion opportunity', 'customer'], // the strongest of one part
    ['Yes - prospect', 'prospect'], // a type goes before a bare yes
  ])('%p is a %s', (cell, type) => {
    expect(read(cell)).toMatchObject({ state: 'clear', type });
  });

  it.each<[Cell]>([
    ['Customership'],
    ['Leadership'],
    ['Wonder'],
    ['Partners'],
    ['Not sure'], // it looks like a no, and says nothing
    ['Not sure whether a customer'],
    ['Customer?'],
    ['Shared'], // as what isn't said
    ['Partner A only'],
    ['X-ray'],
    ['Identified'],
    ['Non-EMEA'],
    ['Customer until 2022'],
    ['Was a customer'],
    ['Customer, left'],
    ['Customer (old)'],
    ['Used to be an open opportunity'],
    ['EMEA, APAC'],
    [3], // how many it might be isn't said
    [0],
    [Number.NaN],
    [new Date(0)],
    [new Date(Number.NaN)],
  ])('%p can not be read', (cell) => {
    expect(read(cell)).toMatchObject({
      state: 'unreadable',
      cause: 'not-understood',
      strength: 0,
    });
  });

  it.each<[Cell, string]>([
    ['#N/A', 'The overlap cell shows #N/A.'],
    ['#REF!', 'The overlap cell shows #REF!.'],
    ['Loading...', 'The overlap cell shows Loading.'],
  ])('%p is an error of the sheet', (cell, reason) => {
    expect(read(cell)).toMatchObject({ state: 'unreadable', cause: 'sheet-error', reason });
  });
});

describe('blank is never no', () => {
  it.each<[Cell | undefined]>([
    [''],
    ['  '],
    ['-'],
    ['n/a'],
    ['TBD'],
    ['unknown'],
    ['?'],
    [undefined],
  ])('%p is missing', (cell) => {
    expect(read(cell)).toMatchObject({ state: 'missing', cause: 'blank', strength: 0 });
  });
});

describe('no overlap, or no longer one, is short', () => {
  it.each<[Cell, string]>([
    ['no', 'denied'],
    ['none', 'denied'],
    ['NONE', 'denied'],
    ['no overlap', 'denied'],
    ['false', 'denied'],
    [false, 'denied'],
    ['No customer', 'denied'],
    ['Without overlap', 'denied'],
    ['never a customer', 'denied'],
    ["Won't say", 'denied'],
    ['✗', 'denied'],
    ['N', 'denied'],
    ['Past', 'former'],
    ['Inactive', 'former'],
    ['Inactive customer', 'former'],
    ['Customer (paused)', 'former'],
    ['CLOSED_LOST', 'former'],
    ['Trial expired', 'former'],
    ['Customer declined', 'denied'],
    ['Not a customer', 'denied'],
    ['Non-customer', 'denied'],
    ['Customer: none', 'denied'],
    ['former', 'former'],
    ['Former customer', 'former'],
    ['Churned customers', 'former'],
    ['Closed Lost', 'former'],
    ['Lost opportunity', 'former'],
    ['ex-client', 'former'],
    ['Ex customer', 'former'],
    ['Past customer', 'former'],
    ['churned', 'former'],
  ])('%p is short (%s)', (cell, cause) => {
    expect(read(cell)).toMatchObject({ state: 'short', cause, strength: 0 });
  });
});

describe('of several overlaps in one cell the strongest counts', () => {
  it.each<[Cell, string, string]>([
    ['Prospect; Customer', 'clear', 'customer'],
    ['Prospects, Open Opportunities', 'clear', 'opportunity'],
    ['Prospect/Customer', 'clear', 'customer'],
    ['Prospect\nOpp', 'clear', 'opportunity'],
    ['Former customer; open opportunity', 'clear', 'opportunity'], // "former" stays in its part
    ['No; prospect', 'clear', 'prospect'],
    ['Yes; prospect', 'clear', 'unspecified'], // two overlaps, and 0.5 is more than 0.4
    ['Customer, EMEA', 'clear', 'customer'], // what isn't overlap is passed over
    ['Prospect; n/a', 'clear', 'prospect'],
    ['No;n/a customer', 'clear', 'customer'], // the mark before "n/a" still parts the two
    ['n/a; Prospect', 'clear', 'prospect'],
  ])('%p is %s, a %s', (cell, state, type) => {
    expect(read(cell)).toMatchObject({ state, type });
  });

  it.each<[Cell, string]>([
    ['Former customer; no prospect', 'former'],
    ['No; churned', 'denied'],
    ['No, EMEA', 'denied'],
    ['No, N/A', 'denied'],
  ])('%p holds none that counts (%s)', (cell, cause) => {
    expect(read(cell)).toMatchObject({ state: 'short', cause });
  });
});

describe('what takes an overlap back from beside it can not be read', () => {
  it.each<[Cell]>([
    ['Customer, paused'],
    ['Customer; lost'],
    ['Customer, declined'],
    ['Customer, not any more'],
    ['Customer, no'],
  ])('%p', (cell) => {
    expect(read(cell)).toMatchObject({ state: 'unreadable', cause: 'not-understood' });
  });
});

describe('of two sides the partner’s counts', () => {
  it.each<[Cell, string]>([
    ['their customer and your prospect', 'customer'],
    ['your customer and their prospect', 'prospect'],
    ['Your prospect & their customer', 'customer'],
    ['their prospect, our customer', 'prospect'],
    ['your customer; their open opportunity', 'opportunity'],
    ['Your customer and our prospect', 'prospect'], // as the partner writes it
    ['Partner customer, our prospect', 'customer'],
    ['Shared customer', 'customer'],
    ['Mutual prospect', 'prospect'],
    ['joint opportunity', 'opportunity'],
    ['Our clients (EMEA)', 'customer'], // the partner's name for its own list
  ])('%p is a %s', (cell, type) => {
    expect(read(cell)).toMatchObject({ state: 'clear', type });
  });

  it.each<[Cell, string]>([
    ['your customer', 'unreadable'], // nothing of theirs is said
    ['your customer and their lost deal', 'short'],
    ['not their customer and your customer', 'short'],
  ])('%p is %s', (cell, state) => {
    expect(read(cell).state).toBe(state);
  });
});

describe('the settings can ask for a customer or an open opportunity', () => {
  const strict = settingsWith({ acceptedOverlap: 'customer or open opportunity' });

  it.each<[Cell, string, number]>([
    ['Customer', 'clear', 1],
    ['Pipeline', 'clear', 0.8],
    ['Prospect', 'short', 0.4],
    ['yes', 'short', 0.5], // the type isn't said
    ['Prospect; Customer', 'clear', 1],
  ])('%p is then %s', (cell, state, strength) => {
    expect(readOverlap(cell, strict)).toMatchObject({ state, strength });
  });

  it('and say so', () => {
    expect(readOverlap('Prospect', strict)).toMatchObject({ cause: 'type-not-accepted' });
    expect(readOverlap('Prospect', strict).reason).toBe(
      'Prospect of the partner; the settings ask for a customer or open opportunity.',
    );
  });
});

it('reads words that the settings add, also numbers', () => {
  const parsed = parseSettings([
    ['Overlap: customer', 'Kunde, Bestandskunden'],
    ['Overlap: type not said', '1, yes'],
  ]);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.sentence);
  expect(readOverlap('KUNDE', parsed.settings)).toMatchObject({ type: 'customer' });
  expect(readOverlap(1, parsed.settings)).toMatchObject({ state: 'clear', type: 'unspecified' });
  expect(readOverlap('Customer', parsed.settings)).toMatchObject({ state: 'unreadable' });
});

describe('words of one letter or of digits, where the settings list them', () => {
  const parsed = parseSettings([
    ['Overlap: no', 'no, n'],
    ['Overlap: type not said', 'yes, a, 2026'],
  ]);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.sentence);
  const { settings } = parsed;

  it.each<[Cell, string]>([
    ['N', 'short'],
    ['a', 'clear'],
    ['N / A', 'clear'], // two words, and the stronger counts
    ['plan/a', 'clear'], // "n/a" stands for itself alone
    ['n/ab', 'short'],
    ['EMEA; n/a', 'unreadable'],
    ['n/a; EMEA', 'unreadable'],
    ['EMEA n/a APAC', 'unreadable'],
    ['EMEA,N/A,APAC', 'unreadable'],
    [2026, 'clear'],
    [new Date(Date.UTC(2026, 0, 1)), 'unreadable'], // a date holds no word
  ])('%p is %s', (cell, state) => {
    expect(readOverlap(cell, settings).state).toBe(state);
  });
});

it('quotes what was written, on one line and cut', () => {
  expect(read('former\t\tcustomer').reason).toBe(
    'Former overlap, not a current one: “former customer”.',
  );
  expect(read('x'.repeat(500)).reason.length).toBeLessThan(120);
});
