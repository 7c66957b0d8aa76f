// One lead from the day it qualified.
import * as fc from 'fast-check';
import type { Conversion } from '../../../../src/core/conversion/counting/conversion-evidence';
import { type CountedLead, judgeLead } from '../../../../src/core/conversion/counting/judged-lead';

const AS_OF = 1000;
const WINDOW = 90;
const on = (day: number): Conversion => ({ kind: 'on', day });
const NO: Conversion = { kind: 'no' };

/** `mature yes 12+`: converted in time, after 12 days; `+` for not converted so far, `?` unknown. */
const toldOf = ({ isMature, hasConverted, isUnknown, history }: CountedLead): string => {
  const days = history ? ` ${history.days}${history.converted ? '' : '+'}` : '';
  return `${isMature ? 'mature' : 'young'} ${hasConverted ? 'yes' : 'no'}${isUnknown ? '?' : ''}${days}`;
};

const told = (
  since: number | undefined,
  conversion: Conversion,
  window: number | undefined,
): string => {
  const lead = judgeLead(since, conversion, AS_OF, window);
  return lead.kind === 'left-out' ? lead.reason : toldOf(lead);
};

it.each([
  ['qualified 90 days ago', 910, NO, 'mature no 90+'],
  ['qualified 89 days ago', 911, NO, 'young no 89+'],
  ['qualified today', 1000, NO, 'young no 0+'],
  ['qualified tomorrow', 1001, NO, 'future-date'],
  ['converted on the day it qualified', 900, on(900), 'mature yes 0'],
  ['converted on the window’s last day', 900, on(990), 'mature yes 90'],
  ['converted a day later', 900, on(991), 'mature no 91'], // the curve still knows it
  ['converted the day before it qualified', 900, on(899), 'converted-before'],
  ['converted tomorrow', 900, on(1001), 'future-conversion'],
  ['converted, and young', 950, on(960), 'young yes 10'],
  ['converted on a day nobody wrote down', 900, { kind: 'undated' }, 'mature no?'],
  ['converted on a day nobody can read', 900, { kind: 'unreadable' }, 'unreadable-conversion'],
  ['no dates at all', undefined, NO, 'mature no'],
  ['no dates, converted', undefined, on(900), 'mature yes'],
  ['nothing could say that it converted', 900, { kind: 'silent' }, 'mature no? 100+'],
] as const)('%s: %s', (_, since, conversion, expected) => {
  expect(told(since, conversion, WINDOW)).toBe(expected);
});

it.each([
  ['qualified today', 1000, NO, 'mature no 0+'],
  ['converted after 400 days', 500, on(900), 'mature yes 400'],
  ['converted on a day nobody wrote down', 900, { kind: 'undated' }, 'mature yes'],
  ['nothing could say that it converted', 900, { kind: 'silent' }, 'mature no? 100+'],
  ['converted the day before it qualified', 900, on(899), 'converted-before'],
] as const)('without a window, %s: %s', (_, since, conversion, expected) => {
  expect(told(since, conversion, undefined)).toBe(expected);
});

it('never loses a conversion by a longer window, nor a mature lead by a later look', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.nat(400), (since, day, windowDays) => {
      const lead = judgeLead(since, on(day), AS_OF, windowDays);
      const longer = judgeLead(since, on(day), AS_OF, windowDays + 1);
      const later = judgeLead(since, on(day), AS_OF + 1, windowDays);
      if (lead.kind === 'left-out') {
        expect(longer.kind).toBe('left-out');
        return;
      }
      expect(
        longer.kind === 'counted' && Number(longer.hasConverted) >= Number(lead.hasConverted),
      ).toBe(true);
      expect(later.kind === 'counted' && Number(later.isMature) >= Number(lead.isMature)).toBe(
        true,
      );
    }),
  );
});
