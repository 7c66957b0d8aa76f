// The spreadsheet's locale is proposed where somebody is asked, and reads no date before.
import { isoDay, readDay } from '../../../src/core/cells/day';
import { readLeadsTable } from '../../../src/core/columns/leads-table';
import { orderOfLocale, withProposedOrder } from '../../../src/core/columns/locale-order';
import { recogniseTableAt } from '../../../src/core/columns/recognise';

it.each([
  ['en_US', 'month-day'],
  ['en', 'month-day'],
  ['en_GB', 'day-month'],
  ['de_DE', 'day-month'],
  ['pt_BR', 'day-month'],
  ['fil_PH', 'month-day'],
  ['ja_JP', 'month-day'],
  ['zh_TW', 'month-day'],
])('%s puts the %s first', (locale, order) => {
  expect(orderOfLocale(locale)).toBe(order);
});

const TABLE = [
  ['Company', 'Created Date', 'Converted Date'],
  ['Alder', '3/4/2026', ''],
];

it('the question names the locale and puts its choice first; the date stays as it was read', () => {
  const recognition = recogniseTableAt(TABLE, 0, 'leads');
  const [asked] = recognition.questions
    .map((question) => withProposedOrder(question, 'de_DE'))
    .filter(({ code }) => code === 'date-order');
  expect(asked?.text).toContain('This spreadsheet’s locale, de_DE, proposes the day.');
  expect(asked?.choices?.map(({ value }) => value)).toEqual(['day-month', 'month-day']);
  const created = readLeadsTable(TABLE, recognition, 0).rows[0]?.row.created ?? '';
  expect(isoDay(readDay(created) ?? 0)).toBe('2026-03-04');
});

it('no other question is touched, and none where no locale is known', () => {
  const other = { code: 'one-partner', text: 'Is that the partner, or is it you?' } as const;
  expect(withProposedOrder(other, 'de_DE')).toBe(other);
  const order = { code: 'date-order', text: 'Which comes first?' } as const;
  expect(withProposedOrder(order, '')).toBe(order);
});
