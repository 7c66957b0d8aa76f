// When a partner was last told: what the user may write, and what becomes of it.
import type { Cell } from '../../../src/core/cells/cell';
import { dayToDate } from '../../../src/core/cells/day';
import { readTold, toldByPartner, toldDays } from '../../../src/core/feedback/told';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { AS_OF, dayOf } from '../conversion/tabs';

const TERMS = { ...DEFAULT_SETTINGS, asOf: AS_OF };
const LISTED = dayOf('2026-06-12');

it.each<[string, Cell, string | undefined]>([
  ['a date', dayToDate(dayOf('2026-03-14')), '2026-03-14'],
  ['a written date', '2026-03-14', '2026-03-14'],
  ['a date in words', '14 March 2026', '2026-03-14'],
  ['a date after the as-of date, which may lie in the past', '2026-07-02', '2026-07-02'],
  ['a tick: told what was listed', true, '2026-06-12'],
  ['a word for it', 'Told', '2026-06-12'],
  ['yes', ' yes ', '2026-06-12'],
  ['nothing', '', undefined],
  ['a dash', '-', undefined],
  ['an unticked box', false, undefined],
  ['no', 'not yet', undefined],
  ['something else', 'ask Dana', undefined],
])('%s', (_, told, day) => {
  const { on } = readTold({ partner: 'Globex', told, listedOn: LISTED }, TERMS);
  expect(on).toBe(day === undefined ? undefined : dayOf(day));
});

it('a tick beside a block whose day isn’t known means the as-of date', () => {
  expect(readTold({ partner: 'Globex', told: true }, TERMS).on).toBe(AS_OF);
});

describe('what stands under Told on from then on', () => {
  it.each<[string, Cell, Cell]>([
    ['a date stays', '2026-03-14', dayToDate(dayOf('2026-03-14'))],
    ['a tick becomes its date, so that the next news are new', true, dayToDate(LISTED)],
    ['an unticked box stays', false, false],
    ['what can’t be read stays as the user wrote it', 'ask Dana', 'ask Dana'],
  ])('%s', (_, told, cell) => {
    expect(readTold({ partner: 'Globex', told, listedOn: LISTED }, TERMS).cell).toEqual(cell);
  });

  it('reading it again changes nothing', () => {
    const once = readTold({ partner: 'Globex', told: true, listedOn: LISTED }, TERMS);
    const twice = readTold({ partner: 'Globex', told: once.cell, listedOn: AS_OF }, TERMS);
    expect(twice).toEqual(once);
  });
});

it('nothing, and a box that isn’t ticked, are no problem', () => {
  expect(readTold({ partner: 'Globex', told: ' ' }, TERMS)).toEqual({ cell: '', problem: '' });
  expect(readTold({ partner: 'Globex', told: false }, TERMS)).toEqual({ cell: false, problem: '' });
});

it('words that only begin with a no are no answer', () => {
  expect(readTold({ partner: 'Globex', told: 'nobody knows' }, TERMS).problem).toContain('nobody');
});

it.each<[string, Cell[], string | undefined]>([
  ['the later one, last', ['2026-03-14', '2026-05-01'], '2026-05-01'],
  ['the later one, first', ['2026-05-01', '2026-03-14'], '2026-05-01'],
  ['a date after none', ['', '2026-05-01'], '2026-05-01'],
  ['a date before none', ['2026-05-01', ''], '2026-05-01'],
  ['none at all', ['', 'not yet'], undefined],
])('of several entries for one partner counts %s', (_, entries, day) => {
  const notes = entries.map((told) => ({ partner: 'Globex', told }));
  const [kept] = toldByPartner(notes, TERMS).values();
  expect(kept?.on).toBe(day === undefined ? undefined : dayOf(day));
});

it('of entries for the same day the first spelling stays', () => {
  const notes = ['Globex', 'GLOBEX'].map((partner) => ({ partner, told: '2026-05-01' }));
  const [kept] = toldByPartner(notes, TERMS).values();
  expect(kept?.partner).toBe('Globex');
});

it('what can’t be read is named, with what may stand there', () => {
  expect(readTold({ partner: 'Globex', told: 'ask Dana' }, TERMS).problem).toBe(
    "“Told on” can't be read: “ask Dana”. Write a date, such as 2026-03-14.",
  );
});

it('a partner’s spellings are one, and the latest entry counts', () => {
  const notes = [
    { partner: 'Globex', told: '2026-03-14' },
    { partner: 'GLOBEX, Inc.', told: '2026-05-01' },
    { partner: 'globex', told: '' },
    { partner: '', told: '2026-05-01' },
  ];
  const kept = toldByPartner(notes, TERMS);
  expect(kept.size).toBe(1);
  expect([...kept.values()][0]).toMatchObject({ on: dayOf('2026-05-01') });
  expect(toldDays(notes, TERMS)).toEqual([{ partner: 'GLOBEX, Inc.', day: dayOf('2026-05-01') }]);
  expect(toldDays(notes.slice(2), TERMS)).toEqual([]);
});
