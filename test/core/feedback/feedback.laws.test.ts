// Laws of the feedback: nobody reads of another partner, and the figures are the summary's.
import * as fc from 'fast-check';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { countAccounts } from '../../../src/core/conversion/counting/accounts';
import { byPartner } from '../../../src/core/conversion/tables/by-partner';
import type {
  FeedbackModel,
  FeedbackRow,
  PartnerBlock,
  ToldNote,
} from '../../../src/core/feedback/feedback';
import { wordsIn } from '../../../src/core/feedback/message';
import type { NewsKind } from '../../../src/core/feedback/news';
import type { IntroductionStep } from '../../../src/core/qualification/introduction-words';
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
    'Introduction requested on': fc.constantFrom('', '', '2026-04-01'),
    'Introduction status': fc.constantFrom('', '', 'Introduced', 'Declined', 'Asked'),
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
    Stage: fc.constantFrom(
      '',
      'Proposal',
      'Closed won',
      'Closed lost',
      'Unqualified',
      'Closed',
      'Ini-account-3 pilot', // somebody else's account
    ),
    'Lost reason': fc.constantFrom('', 'Price', 'Lost to Initech', 'Went with Larkspur, Inc.'),
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
        // A name that no row has is nobody's.
        for (const { Partner, Account } of overlap.filter((row) => row.Partner !== block.partner)) {
          expect(shown).not.toContain(String(Partner));
          expect(shown).not.toContain(String(Account));
        }
        expect(shown).not.toContain('Lead-account');
      }
    }),
    { numRuns: 80 },
  );
});

it('a block is the same with and without the other partners’ rows that share no account', () => {
  fc.assert(
    fc.property(anyBook, ([overlap, written, told]) => {
      // Reasons and stages that name others are hidden by whom the list knows.
      const leads = written.map((lead) => ({ ...lead, 'Lost reason': '', Stage: 'Closed lost' }));
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

it('every block has a message of 60 to 150 words, and its EQLs beside a rate or the reason for none', () => {
  fc.assert(
    fc.property(anyBook, ([overlap, leads, told]) => {
      for (const { message, rateLine, rate } of feedback(overlap, leads, told).blocks) {
        expect(wordsIn(message)).toBeGreaterThanOrEqual(60);
        expect(wordsIn(message)).toBeLessThanOrEqual(150);
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

const LINES: Readonly<Record<string, NewsKind>> = {
  'New from you': 'received',
  Qualified: 'qualified',
  'Introduced by you': 'introduced',
  Progressed: 'progressed',
  Won: 'won',
  Lost: 'lost',
  Closed: 'closed',
};

/** Every number of a message with the count that it must be, from the block's rows alone. */
const recounted = ({
  message,
  rows,
  quiet,
}: PartnerBlock): [what: string, said: number, is: number][] => {
  const all = [...rows, ...quiet];
  const count = (test: (row: FeedbackRow) => boolean): number => all.filter(test).length;
  const said = (pattern: RegExp): number[] =>
    (pattern.exec(message) ?? []).slice(1).map((text) => (text === 'none' ? 0 : Number(text)));
  const found: [string, number, number][] = [];
  for (const line of message.split('\n')) {
    const [, label = '', number = ''] = /^([A-Z][a-z ]+), (\d+) accounts?[:.]/.exec(line) ?? [];
    const kind = LINES[label];
    if (kind === undefined) continue;
    const having = rows.filter(({ kinds }) => kinds.includes(kind));
    found.push([label, Number(number), having.length]);
    const more = / and (\d+) more\.$/.exec(line)?.[1];
    if (more === undefined) continue;
    const named = having.filter(({ account }) => line.includes(account)).length;
    found.push([`${label}, more`, Number(more), having.length - named]);
  }
  const [qualified] = said(/So far (\d+) of the accounts/);
  if (qualified !== undefined) {
    found.push(['qualified so far', qualified, count(({ judged }) => judged !== undefined)]);
  }
  const [mature, converted] = said(/Of the (\d+) that can be judged by now, (none|\d+) converted/);
  const isConverted = ({ judged }: FeedbackRow): boolean => judged === 'converted';
  if (mature !== undefined && converted !== undefined) {
    const isMature = (row: FeedbackRow) => isConverted(row) || row.judged === 'not-converted';
    found.push(['mature', mature, count(isMature)], ['converted', converted, count(isConverted)]);
  }
  const [asked, made = 0] = said(/Of the (\d+) introductions that .*, (?:you made (\d+)|none)/);
  if (asked !== undefined) {
    const having = (step: IntroductionStep): number =>
      count(({ introduction }) => introduction.includes(step));
    found.push(['asked', asked, having('asked')]);
    if (!Number.isNaN(made)) found.push(['made', made, having('made')]);
  }
  return found;
};

it('every number of a message is counted anew from the rows beside it, and is the same', () => {
  let numbers = 0;
  fc.assert(
    fc.property(anyBook, ([overlap, leads, told]) => {
      for (const block of feedback(overlap, leads, told).blocks) {
        const counted = recounted(block);
        numbers += counted.length;
        expect(counted.map(([what, said]) => [what, said])).toEqual(
          counted.map(([what, , is]) => [what, is]),
        );
      }
    }),
    { numRuns: 80 },
  );
  expect(numbers).toBeGreaterThan(300);
});

it('no number of a message goes uncounted', () => {
  fc.assert(
    fc.property(anyBook, ([overlap, leads, told]) => {
      for (const block of feedback(overlap, leads, told).blocks) {
        const rest = block.message
          .replace(/\w{3}-account-\d/g, '')
          .replace(/on \d+ [A-Z][a-z]+ \d{4}/g, '')
          .replace(/within 90 days|\d+%/g, '');
        const numbers = rest.match(/\d+/g) ?? [];
        const saidNumbers = recounted(block).map(([, said]) => String(said));
        for (const number of numbers) expect(saidNumbers).toContain(number);
      }
    }),
  );
});

it('what has ended is told once: won, lost or closed, as its own row says', () => {
  fc.assert(
    fc.property(anyBook, ([overlap, leads, told]) => {
      for (const { rows } of feedback(overlap, leads, told).blocks) {
        for (const { kinds, now } of rows) {
          const ends = kinds.filter((kind) =>
            ['progressed', 'won', 'lost', 'closed'].includes(kind),
          );
          expect(ends.length).toBeLessThanOrEqual(1);
          if (ends[0] === 'won') expect(now).toBe('Won');
          if (ends[0] === 'lost') expect(now).toMatch(/^Lost/);
          if (ends[0] === 'closed') expect(now).toMatch(/^Closed/);
        }
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
