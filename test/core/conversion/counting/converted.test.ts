// Which cells say that a lead converted.
import { convertedStages, readConverted } from '../../../../src/core/conversion/counting/converted';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings/settings';

it.each([
  [true, true],
  ['TRUE', true],
  ['yes', true],
  [1, true],
  ['1', true],
  [new Date(Date.UTC(2026, 2, 1)), true],
  ['2026-03-01', true],
  ['3/5/2026', true],
  ['Converted', true],
  ['won', true],
  ['Closed Won', true],
  ['closedwon', true], // a HubSpot stage by its internal name
  ['Closed - Converted', true],
  ['  CUSTOMER ', true],
  ['', false],
  [' ', false],
  [false, false],
  ['FALSE', false],
  ['no', false],
  [0, false],
  ['0', false],
  ['-', false],
  ['n/a', false],
  ['#N/A', false],
  ['Closed Lost', false],
  ['Closed - Not Converted', false],
  ['not converted', false],
  ['Negotiation/Review', false],
  ['TBD', false],
  [2, false], // a count, not a flag
] as const)('%p: %p', (cell, expected) => {
  expect(readConverted(cell, convertedStages(DEFAULT_SETTINGS))).toBe(expected);
});

it('counts the stages that the settings name, and no longer those that they drop', () => {
  const stages = convertedStages({ convertedStages: ['Demo held'] });
  expect(readConverted('demo-held', stages)).toBe(true);
  expect(readConverted('Customer', stages)).toBe(false);
  expect(readConverted('Closed Won', stages)).toBe(true);
});
