// How far an introduction has come, by its dates and by the words of its row.
import * as fc from 'fast-check';
import {
  type IntroductionCells,
  type IntroductionState,
  mergedIntroduction,
  readIntroduction,
} from '../../../src/core/qualification/introduction-state';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { AS_OF, dayOf } from '../conversion/tabs';

const TERMS = { settings: DEFAULT_SETTINGS, asOf: AS_OF, dateOrder: 'month-day' } as const;
const MARCH = dayOf('2026-03-03');
const MAY = dayOf('2026-05-05');

const read = (cells: Partial<IntroductionCells>): IntroductionState =>
  readIntroduction({ days: {}, ...cells }, TERMS);

const ASKED = { asked: 'undated' };
const AGREED = { asked: 'undated', agreed: 'undated' };
const MADE = { ...AGREED, made: 'undated' };
const MET = { ...MADE, met: 'undated' };
const DECLINED = { asked: 'undated', declined: 'undated' };

it.each<[string, object]>([
  ['', {}],
  ['Requested', ASKED],
  ['Asked on Monday', ASKED],
  ['Pending', ASKED],
  ['Agreed', AGREED],
  ['Met', MET],
  ['Not sure whether they met', {}],
  ['Accepted', AGREED],
  ['Introduced', MADE],
  ['Intro made', MADE],
  ['Connected', MADE],
  ['Done', MADE],
  ['Introduced, met on Friday', MET],
  ['Made - meeting held', MET],
  ['Declined', DECLINED],
  ['Refused', DECLINED],
  ['No', DECLINED],
  ['No reply', ASKED], // asked, and not answered
  ['Not introduced', ASKED],
  ['On hold', {}],
  ['Introduced?', {}],
  ['To be introduced', {}],
  ['Will be made in July', {}],
  ['Purple', {}],
])('an introduction status of %p', (introductionStatus, state) => {
  expect(read({ introductionStatus })).toEqual(state);
});

it.each<[Partial<IntroductionCells>, object]>([
  [{ motion: 'Partner introduction', motionStatus: 'Done' }, MADE],
  [{ motion: 'Partner introduction', motionStatus: 'Closed' }, {}], // it may never have been made
  [{ motion: 'Co-sell', motionStatus: 'Done' }, {}], // another motion's status
  [{ motion: 'Co-sell', motionStatus: 'Intro made' }, MADE],
  [{ motion: 'Partner introduction' }, {}], // meant, not asked
  [{ motion: 'Intro requested' }, ASKED],
  [{ motion: 'Intro made by Maria' }, MADE],
  [{ motion: 'Intro declined' }, DECLINED],
  [{ motion: 'Introduced', introductionStatus: 'Asked' }, MADE],
])('%j', (cells, state) => {
  expect(read(cells)).toEqual(state);
});

describe('by its days', () => {
  it('each step has its own', () => {
    const days = { asked: '2026-03-03', agreed: '2026-03-05', made: '2026-05-05' };
    expect(read({ days })).toEqual({ asked: MARCH, agreed: MARCH + 2, made: MAY });
  });

  it('a later step stands for those before it', () => {
    expect(read({ days: { met: '2026-05-05' } })).toEqual({ ...MADE, met: MAY });
  });

  it('words take the steps that have no day', () => {
    expect(read({ days: { asked: '2026-03-03' }, introductionStatus: 'Introduced' })).toEqual({
      asked: MARCH,
      agreed: 'undated',
      made: 'undated',
    });
  });

  it('a day after the as-of date is still to come', () => {
    expect(read({ days: { asked: '2026-07-01' } })).toEqual({});
  });

  it('one that was made is never declined', () => {
    expect(read({ days: { declined: '2026-03-03', made: '2026-05-05' } })).toEqual({
      asked: 'undated',
      agreed: 'undated',
      made: MAY,
    });
  });
});

it('a partner who won’t introduce has answered only where it was asked', () => {
  expect(read({ willing: 'No' })).toEqual({});
  expect(read({ willing: 'No', days: { asked: '2026-03-03' } })).toEqual({
    asked: MARCH,
    declined: 'undated',
  });
  expect(read({ willing: 'Yes', days: { asked: '2026-03-03' } })).toEqual({ asked: MARCH });
});

it('of several rows the first day of each step counts, and a day before none', () => {
  expect(
    mergedIntroduction([{ asked: MAY }, { asked: MARCH, declined: MAY }, { asked: 'undated' }]),
  ).toEqual({ asked: MARCH, declined: MAY });
  expect(mergedIntroduction([{ made: 'undated' }, { declined: MAY }])).toEqual(MADE);
  expect(mergedIntroduction([])).toEqual({});
});

const anyStep = fc.option(fc.constantFrom('2026-03-03', '2026-05-05', '2026-08-01', 'soon'), {
  nil: undefined,
});
const anyCells: fc.Arbitrary<IntroductionCells> = fc.record({
  days: fc.record({
    asked: anyStep,
    agreed: anyStep,
    declined: anyStep,
    made: anyStep,
    met: anyStep,
  }),
  introductionStatus: fc.constantFrom(undefined, '', 'Introduced', 'Declined', 'Asked', 'met'),
  motionStatus: fc.constantFrom(undefined, 'Done', 'Dropped'),
  motion: fc.constantFrom(undefined, 'Partner introduction', 'Co-sell'),
  willing: fc.constantFrom(undefined, 'no', 'yes'),
});

it('whatever a row says: met was made, made was agreed, answered was asked, and never yes and no', () => {
  fc.assert(
    fc.property(anyCells, anyCells, (one, other) => {
      const states = [one, other].map((cells) => readIntroduction(cells, TERMS));
      for (const state of [...states, mergedIntroduction(states)]) {
        const { asked, agreed, declined, made, met } = state;
        if (met !== undefined) expect(made).toBeDefined();
        if (made !== undefined) expect(agreed).toBeDefined();
        if (agreed !== undefined || declined !== undefined) expect(asked).toBeDefined();
        expect(agreed !== undefined && declined !== undefined).toBe(false);
      }
    }),
  );
});
