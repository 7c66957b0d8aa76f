// Laws of the feedback: nobody reads of another partner, and the figures are the summary's.
import * as fc from 'fast-check';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { countAccounts } from '../../../src/core/conversion/counting/accounts';
import { byPartner } from '../../../src/core/conversion/tables/by-partner';
import type { FeedbackModel, ToldNote } from '../../../src/core/feedback/feedback';
import { AS_OF, inputOf } from '../conversion/tabs';
import { type Cells, feedback, HEADERS, LEAD_HEADERS, leadRow, overlapRow } from './feedback-tabs';

const PARTNERS = ['Globex', 'Initech', 'Larkspur'] as const;

/** Every partner calls every account by a name of its own, which only its block may show. */
const nameAt = (partner: string, account: number): string =>
  `${partner.slice(0, 3)}-account-${account}`;

const anyOverlap: fc.Arbitrary<Cells> = fc
  .record({
    partner: fc.constantFrom(...PARTNERS),
    account: fc.nat(6),
    Overlap: fc.constantFrom('Customer', 'Prospect', 'none'),
    'Overlap date': fc.constantFrom('', '2026-01-10', '2026-06-01', 'soon'),
    'EQL since': fc.constantFrom('', '', '2026-02-01', '2026-06-10', '2026-12-01'),
    'Told on': fc.constantFrom('', '', '2026-03-01', 'yes'),
  })
  .map(({ partner, account, ...cells }) => ({
    ...cells,
    Partner: partner,
    Account: nameAt(partner, account),
    Website: `a${account}.example`,
  }));
const anyLead: fc.Arbitrary<Cells> = fc
  .record({
    account: fc.nat(6),
    'Converted date': fc.constantFrom('', '2026-03-01', '2026-06-20', '2025-12-01'),
    Stage: fc.constantFrom('', 'Proposal', 'Closed won', 'Closed lost', 'Unqualified'),
    'Stage changed on': fc.constantFrom('', '2026-04-01', '2026-06-28'),
  })
  .map(({ account, ...cells }) => ({
    ...cells,
    Account: `Lead-account-${account}`,
    Website: `a${account}.example`,
  }));
const anyTold: fc.Arbitrary<readonly ToldNote[]> = fc.array(
  fc.record({
    partner: fc.constantFrom(...PARTNERS),
    told: fc.constantFrom<Cell>('', true, '2026-03-15', '2026-06-30', 'ask Dana'),
  }),
  { maxLength: 3 },
);
const anyBook = fc.tuple(
  fc.array(anyOverlap, { maxLength: 25 }),
  fc.array(anyLead, { maxLength: 10 }),
  anyTold,
);

it('no block ever names another partner, or an account as another partner or the CRM has it', () => {
  fc.assert(
    fc.property(anyBook, ([overlap, leads, told]) => {
      for (const block of feedback(overlap, leads, told).blocks) {
        const shown = JSON.stringify(block);
        for (const partner of PARTNERS.filter((each) => each !== block.partner)) {
          expect(shown).not.toContain(partner);
          expect(shown).not.toContain(`${partner.slice(0, 3)}-account`);
        }
        expect(shown).not.toContain('Lead-account');
      }
    }),
    { numRuns: 300 },
  );
});

it('a block is the same with and without the other partners’ rows that share no account', () => {
  fc.assert(
    fc.property(anyBook, ([overlap, leads, told]) => {
      const alone = overlap.filter(({ Partner }) => Partner === 'Globex');
      const accounts = new Set(alone.map(({ Website }) => Website));
      const apart = overlap.filter(
        ({ Partner, Website }) => Partner === 'Globex' || !accounts.has(Website),
      );
      const find = ({ blocks }: FeedbackModel) =>
        blocks.find(({ partner }) => partner === 'Globex');
      expect(find(feedback(apart, leads, told))).toEqual(find(feedback(alone, leads, told)));
    }),
  );
});

it('the EQLs and their rate are those of the summary’s table by partner', () => {
  fc.assert(
    fc.property(anyBook, ([overlap, leads, told]) => {
      const tables: [Table, Table] = [
        [HEADERS, ...overlap.map(overlapRow)],
        [LEAD_HEADERS, ...leads.map(leadRow)],
      ];
      const input = inputOf(...tables);
      const { accounts } = countAccounts(input);
      const { windowDays, confidence } = input.settings;
      const terms = { asOf: AS_OF, windowDays, confidence, eqls: [], toldOn: [] };
      const table = byPartner(accounts, terms);
      for (const block of feedback(overlap, leads, told).blocks) {
        // Where a conversion has no date all so far count: the summary's window can't tell.
        if (block.windowDays === undefined) continue;
        const row = table.find(({ partner }) => partner === block.partner);
        const { eqls, mature, isKnown, converted } = block;
        expect({ eqls, mature }).toEqual({ eqls: row?.eqls, mature: row?.mature });
        expect(converted).toBe(isKnown ? row?.converted : undefined);
      }
    }),
  );
});

it('every block has a message under 200 words, and its EQLs beside a rate or the reason for none', () => {
  fc.assert(
    fc.property(anyBook, ([overlap, leads, told]) => {
      for (const { message, rateLine, rate } of feedback(overlap, leads, told).blocks) {
        expect(message.split(/\s+/).length).toBeLessThan(200);
        expect(message).toMatch(/conversion rate|\d%\)|too few for a rate|no record yet/);
        expect(rateLine).toMatch(
          rate === undefined
            ? /no conversion rate|too few for a rate/
            : /\d%; the true rate could be/,
        );
      }
    }),
  );
});

it('the order of the rows doesn’t matter', () => {
  fc.assert(
    fc.property(anyBook, ([overlap, leads, told]) => {
      const turned = feedback(overlap.slice().reverse(), leads.slice().reverse(), told);
      expect(turned).toEqual(feedback(overlap, leads, told));
    }),
  );
});
