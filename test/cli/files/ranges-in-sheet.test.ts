import { withRangesInSheet } from '../../../cli/files/ranges-in-sheet';

const cut = (...ranges: readonly string[]): unknown =>
  withRangesInSheet({
    id: 's',
    name: 'Data',
    rowNumber: 100,
    colNumber: 30,
    dataValidationRules: [
      {
        id: '1',
        ranges: [...ranges],
        criterion: { type: 'isValueInList', values: ['Hot', 'Warm'], displayStyle: 'arrow' },
      },
    ],
  }).dataValidationRules?.map((rule) => rule.ranges);

describe('a dropdown that a file gives to whole columns', () => {
  test.each([
    ['D2:D1048576', 'D2:D100'],
    ['A1:XFD1048576', 'A1:AD100'],
    ['$D$2:$D$9', 'D2:D9'],
    ['D100:D1048576', 'D100'],
    ['B3', 'B3'],
    ['D:D', 'D:D'],
  ])('%s goes over %s', (range, shorter) => {
    expect(cut(range)).toEqual([[shorter]]);
  });

  test('is gone where no range of it is on the tab', () => {
    expect(cut('D200:D300', 'XFD1')).toEqual([]);
    expect(cut('D200:D300', 'D1:D2')).toEqual([['D1:D2']]);
  });
});

test('a merge that is one cell here is none', () => {
  const merges = ['A1:C1', 'A100:A200', 'AE1:AF2'];
  const sheet = withRangesInSheet({ id: 's', name: 'Data', rowNumber: 100, colNumber: 30, merges });
  expect(sheet.merges).toEqual(['A1:C1']);
});
