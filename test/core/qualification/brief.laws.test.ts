// A row assessed in brief comes to what the whole assessment says of it, whatever was read before.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { assess, assessInBrief } from '../../../src/core/qualification/qualification';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { speaking } from '../language/built-words';
import { AS_OF, anyRow, likelyRow } from './samples';

const COLUMNS = { dateOrder: 'month-day' } as const;

const briefly = (row: OverlapRow): unknown => {
  const { status, score, missing, nextStep } = assess(row, DEFAULT_SETTINGS, AS_OF, COLUMNS);
  return { status, score, missing, nextStep };
};

/** With a remark behind a few of its cells, so that many texts are met, and some are met again. */
const remarked = fc
  .tuple(fc.oneof(anyRow, likelyRow), fc.nat(60), fc.constantFrom(' - ', ' (', ', but ', ' '))
  .map(([row, number, mark]): OverlapRow => {
    const said = (cell: Cell | undefined): Cell | undefined =>
      typeof cell === 'string' && number < 45 ? `${cell}${mark}Ana ${number}` : cell;
    const { overlap, warmth, fit, motion } = row;
    return {
      ...row,
      overlap: said(overlap),
      warmth: said(warmth),
      fit: said(fit),
      motion: said(motion),
    };
  });

test('its status, score, what is missing and its next step are the same to the letter', () => {
  fc.assert(
    fc.property(remarked, (row) => {
      expect(assessInBrief(row, DEFAULT_SETTINGS, AS_OF, COLUMNS)).toEqual(briefly(row));
    }),
    { numRuns: 800 },
  );
});

test('a reason that the next step quotes is said in the language in force', () => {
  speaking('de', () => {
    const row = { account: 'Acme', partner: 'Globex', overlap: 'Customer', fit: '7/5' };
    const { nextStep } = assessInBrief(row, DEFAULT_SETTINGS, AS_OF, COLUMNS);
    expect(nextStep).toContain('von 0 bis 5');
    expect(briefly(row)).toMatchObject({ nextStep });
  });
});
