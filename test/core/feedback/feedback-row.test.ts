// One account in a partner's block: what has become of it, as the row that says it has it.
import type { Cell } from '../../../src/core/cells/cell';
import type { FeedbackRow } from '../../../src/core/feedback/feedback';
import { EQL, feedback } from './feedback-tabs';

const rowFor = (
  overlap: Record<string, Cell>,
  lead: Record<string, Cell> = {},
): FeedbackRow | undefined => feedback([{ ...EQL, ...overlap }], [lead]).blocks[0]?.rows[0];

it.each<[Record<string, Cell>, string, string[]]>([
  [{ Stage: 'Closed won' }, 'Won', ['received', 'qualified', 'won']],
  [{ Stage: 'Closed lost' }, 'Lost', ['received', 'qualified', 'lost']],
  [
    { Stage: 'Closed lost', 'Lost reason': 'Price' },
    'Lost: Price',
    ['received', 'qualified', 'lost'],
  ],
  [{ Stage: 'Rejected' }, 'Lost: Rejected', ['received', 'qualified', 'lost']],
  [{ Stage: 'Closed' }, 'Closed', ['received', 'qualified', 'closed']],
  [{ Stage: 'Unqualified' }, 'Lost: Unqualified', ['received', 'qualified', 'lost']],
  [
    { Stage: 'Closed - duplicate' },
    'Closed: Closed - duplicate',
    ['received', 'qualified', 'closed'],
  ],
  [{ Stage: 'Proposal' }, 'Open: Proposal', ['received', 'qualified']], // nobody says since when
  [
    { Stage: 'Proposal', 'Stage changed on': '2026-06-01' },
    'Open: Proposal',
    ['received', 'qualified', 'progressed'],
  ],
  [{ Stage: 'Open - Not Contacted' }, 'Open - Not Contacted', ['received', 'qualified']],
  [{ 'Converted date': '2026-03-01' }, 'Converted', ['received', 'qualified', 'progressed']],
  [
    { Stage: 'Closed lost', 'Converted date': '2026-03-01' }, // it had become an opportunity
    'Lost',
    ['received', 'qualified', 'lost'],
  ],
  [{ Stage: 'Proposal', 'Lost reason': 'Price' }, 'Open: Proposal', ['received', 'qualified']],
  [{}, '', ['received', 'qualified']],
])('%j: %p', (lead, now, kinds) => {
  expect(rowFor({}, lead)).toMatchObject({ now, kinds });
});

it.each<[Record<string, Cell>, string]>([
  [{ 'Introduction status': 'Introduced' }, 'Introduced'],
  [{ 'Introduction status': 'Introduced, met' }, 'Introduced, met'],
  [{ 'Introduction status': 'Requested' }, ''],
])('%j: %p', (overlap, now) => {
  expect(rowFor(overlap)?.now).toBe(now);
});

it.each<[Record<string, Cell>, string | undefined]>([
  [{ 'Converted date': '2026-03-01' }, 'converted'],
  [{ 'Converted date': '2026-06-20' }, 'not-converted'], // after its window
  [{}, 'not-converted'],
  [{ 'Converted date': '2026-01-01' }, 'left-out'], // before it qualified
])('an EQL with %j counts as %p', (lead, judged) => {
  expect(rowFor({}, lead)?.judged).toBe(judged);
});

it('a young EQL counts as too young, and what is no EQL not at all', () => {
  expect(rowFor({ 'EQL since': '2026-06-01' })?.judged).toBe('too-young');
  expect(rowFor({ 'EQL since': '' })).not.toHaveProperty('judged');
});

it('a reason that names another partner is not shown', () => {
  const { blocks } = feedback(
    [EQL, { Account: 'Hooli', Partner: 'Initech' }],
    [{ Stage: 'Closed lost', 'Lost reason': 'Lost to Initech' }],
  );
  const globex = blocks.find(({ partner }) => partner === 'Globex');
  expect(globex?.rows[0]).toMatchObject({ now: 'Lost', reason: '' });
  expect(globex?.lists.find(({ kind }) => kind === 'lost')?.names).toEqual(['Acme']);
});
