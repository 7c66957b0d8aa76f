// The headers that name what became of an introduction and of a deal, on the overlap tab.
import type { Field } from '../../../src/core/columns/fields';
import { recogniseColumns } from '../../../src/core/columns/recognise';

it.each<[string, Field]>([
  ['Lost reason', 'lostReason'],
  ['Loss Reason', 'lostReason'],
  ['Closed Lost Reason', 'lostReason'],
  ['closed_lost_reason', 'lostReason'],
  ['Reason lost', 'lostReason'],
  ['Disqualified reason', 'lostReason'],
  ['Introduction requested on', 'introductionRequested'],
  ['Introduction agreed on', 'introductionAgreed'],
  ['Intro made on', 'introductionMade'],
  ['Introduction met on', 'introductionMet'],
  ['Meeting date', 'introductionMet'],
  ['Introduction declined on', 'introductionDeclined'],
  ['Gave back', 'gaveBack'],
  ['We introduced', 'gaveBack'],
  ['Returned lead', 'gaveBack'],
  ['Reciprocated', 'gaveBack'],
])('%p is %s', (header, field) => {
  const headers = ['Account', 'Partner', 'Overlap', header];
  expect(recogniseColumns(headers, 'overlap').columns[field]).toBe(3);
});

it('a last meeting is no introduction', () => {
  const { columns } = recogniseColumns(['Account', 'Partner', 'Last meeting date'], 'overlap');
  expect(columns).toMatchObject({ lastTouch: 2 });
  expect(columns).not.toHaveProperty('introductionMet');
});

it('columns of ticks are taken for having been told, or for having given back', () => {
  const rows = [
    ['Acme', 'Globex', 'Customer', true, 'yes'],
    ['Hooli', 'Globex', 'Customer', false, ''],
    ['Stark', 'Globex', 'Customer', true, 'x'],
  ];
  const headers = ['Account', 'Partner', 'Overlap', 'Partner told', 'Gave back'];
  expect(recogniseColumns(headers, 'overlap', {}, rows).columns).toMatchObject({
    told: 3,
    gaveBack: 4,
  });
});
