// What flags, stages and statuses say of a lead's end.
import type { Cell } from '../../../../src/core/cells/cell';
import {
  type CellOutcome,
  convertedStages,
  readOutcome,
  tellsOutcome,
} from '../../../../src/core/conversion/counting/outcomes';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';

const STAGES = convertedStages(DEFAULT_SETTINGS);

const check = (expected: CellOutcome, cells: readonly Cell[]): void => {
  it.each(cells.map((cell) => [cell]))(`%p is ${expected}`, (cell) => {
    expect(readOutcome(cell, STAGES)).toBe(expected);
  });
};

check('converted', [
  ...[true, 'Y', 'y', 'yes', 'TRUE', 't', 'x', '✓', '✔', '☑', '✅', 1, '1', 'checked', 'WAHR'],
  ...['Won', 'WON', 'Closed Won', 'closedwon', 'closed_won', 'Closed-Won', 'Closed/Won'],
  ...['Closed (Won)', '6 - Closed Won', '6. Closed Won', '100% Closed Won', 'Closed Won (100%)'],
  ...['Converted', 'Closed - Converted', 'Customer', 'Opportunity', 'Evangelist'],
  ...['Kunde', 'cliente', '顧客', 'Gewonnen', 'gagné', 'Cerrada ganada', '受注', '取引開始済み'],
]);

check('lost', [
  ...['Lost', 'Closed Lost', 'closedlost', 'Closed - Not Converted', 'Disqualified'],
  ...['UNQUALIFIED', 'Out-Sold', 'Abandoned', 'Cancelled', 'Junk Lead', 'Lost Lead', 'Bad Fit'],
  ...['Not Interested', 'Dead', 'verloren', 'Perdue', '失注', '7 - Closed Lost'],
]);

check('open', [
  ...[false, 'N', 'no', 'FALSE', 'f', 0, '0', '✗', '☐', 'unchecked', 'nein', 'FALSO'],
  ...['Open', 'In Progress', 'IN_PROGRESS', 'active', 'offen', 'en cours', '商談中'],
  ...['New', 'Open - Not Contacted', 'Working - Contacted', 'Negotiation/Review', 'On Hold'],
  ...['qualifiedtobuy', 'contractsent', 'Id. Decision Makers', 'Proposal/Price Quote'],
  ...['Attempted to Contact', 'Pre-Qualified', 'marketingqualifiedlead', 'other', '3 - Proposal'],
]);

check('unknown', [
  ...['Competitor won', "Won't say", 'Verbunden', 'Phase 3', 'maybe', 'Closed', 'Not won yet'],
  ...[2, '#N/A', '2026-02-01'],
]);

check('blank', ['', ' ', '-', 'n/a', '?']);

it('counts what the settings name as converted, in HubSpot’s languages too', () => {
  const own = convertedStages({ convertedStages: ['Signed', 'Negotiation'] });
  expect(readOutcome('SIGNED', own)).toBe('converted');
  expect(readOutcome('Negotiation', own)).toBe('converted');
  expect(readOutcome('Customer', own)).toBe('unknown');
  expect(readOutcome('Kunde', own)).toBe('unknown');
});

it('takes what means yes and no in every column from the settings', () => {
  const { vocabulary } = DEFAULT_SETTINGS;
  const shared = { ...vocabulary.shared, yes: ['evet'], no: ['hayır'] };
  const own = convertedStages({
    ...DEFAULT_SETTINGS,
    vocabulary: { ...vocabulary, shared },
  });
  expect(readOutcome('Evet', own)).toBe('converted');
  expect(readOutcome('hayır', own)).toBe('open');
  expect(readOutcome('evet', STAGES)).toBe('unknown');
});

it.each<[Cell, boolean]>([
  ['Won', true],
  ['Closed Lost', true],
  ['Customer', true],
  ['Open', true],
  ['In progress', true],
  ['Negotiation', false], // where a deal stood when it was won
  ['3 - Proposal', false],
  ['New', false],
  ['Verbunden', false],
  ['', false],
])('%p tells how leads end: %p', (cell, expected) => {
  expect(tellsOutcome(cell, STAGES)).toBe(expected);
});
