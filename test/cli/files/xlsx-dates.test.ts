import fc from 'fast-check';
import { shownTabs } from '../../../cli/files/shown-tabs';
import { readXlsx } from '../../../cli/files/xlsx-in';
import { createWorkbook } from '../../../host/engine/workbook';
import { writeXlsx } from '../../../host/files/xlsx-out';
import { loadEngine } from '../../../host/node/engine';
import { readElsewhere } from '../../support/xlsx-files';
import { packed, row, usual } from '../../support/xlsx-writers';

const engine = loadEngine();
const DAYS_TO_1904 = 1462;
/** 1 June 2026, 18:45:30. */
const MOMENT = 46174 + (18 * 3600 + 45 * 60 + 30) / 86_400;

function bookOf(bytes: Uint8Array) {
  return createWorkbook(readXlsx(bytes, { engine, file: 'x.xlsx' }).workbook, { engine });
}

const modelOf = (bytes: Uint8Array) => bookOf(bytes).model;

type Model = ReturnType<typeof modelOf>;

function cellOf(model: Model, name = 'A1') {
  const sheetId = model.getters.getSheetIds()[0] ?? '';
  return model.getters.getEvaluatedCell({ sheetId, ...engine.helpers.toCartesian(name) });
}

const inFormat = (code: string, value: number, workbookPr = ''): Model =>
  modelOf(
    packed(usual({ cells: row(1, `<c s="1"><v>${value}</v></c>`), formats: [code], workbookPr })),
  );

const isDate = (model: Model): boolean =>
  engine.helpers.isDateTimeFormat(cellOf(model).format ?? '');

/** How a date of each program's own formats is shown. */
const DATES: readonly (readonly [code: string, shown: string])[] = [
  ['dd/mm/yyyy', '01/06/2026'],
  ['mm/dd/yyyy;@', '06/01/2026'],
  ['d/m/yy;@', '1/6/26'],
  ['yyyy\\-mm\\-dd', '2026-06-01'],
  ['YYYY-MM-DD', '2026-06-01'],
  ['[$-409]d\\-mmm\\-yy;@', '1-Jun-26'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'Monday, June 01, 2026'],
  ['[$-x-sysdate]dddd, mmmm dd, yyyy', 'Monday, June 01, 2026'],
  ['[$-407]d\\.\\ mmmm\\ yyyy;@', '1. June 2026'],
  ['[$-C09]dd/mmm/yy', '01/Jun/26'],
  ['[Red]dd/mm/yyyy', '01/06/2026'],
  ['[Color 5]dd/mm/yyyy', '01/06/2026'],
  ['[>=1]dd/mm/yyyy;General', '01/06/2026'],
  ['[$-409]mmmm d, yyyy', 'June 1, 2026'],
  ['dd" de "mmmm" de "yyyy', '01 de June de 2026'],
  ['d "d" m "m" yyyy', '1 d 6 m 2026'],
  ['yyyy"年"m"月"d"日"', '2026年6月1日'],
  ['yyyy年m月d日', '2026年6月1日'],
  ['yyyy"-"mm"-"dd"T"hh:mm:ss', '2026-06-01T18:45:30'],
  ['yyyy-mm-dd"T"hh:mm:ss.000"Z"', '2026-06-01T18:45:30Z'],
  ['m/d/yy\\ h:mm\\ AM/PM', '6/1/26 06:45 PM'],
  ['m/d/yy h:mm a/p', '6/1/26 06:45 PM'],
  ['_-dd/mm/yyyy_-', '01/06/2026'],
  ['* dd/mm/yyyy', '01/06/2026'],
  ['mmm-yy', 'Jun-26'],
  ['mmmmm', 'J'],
  ['h:mm', '18:45'],
  ['h:m:s', '18:45:30'],
  ['mm:ss.0', '45:30'],
  ['h:mmAM/PM', '06:45PM'],
  ['[$-411]ge.m.d', '2026.6.1'],
];

describe('a date is shown as that date, in whatever format', () => {
  test.each(DATES)('%s shows %s', (code, shown) => {
    const model = inFormat(code, MOMENT);
    expect(cellOf(model).formattedValue).toBe(shown);
    expect(isDate(model)).toBe(true);
  });

  test.each<[number, string]>([
    [14, '6/1/2026'],
    [15, '1-Jun-26'],
    [16, '1-Jun'],
    [17, 'Jun-26'],
    [18, '06:45 PM'],
    [19, '06:45:30 PM'],
    [20, '18:45'],
    [21, '18:45:30'],
    [22, '6/1/2026 18:45'],
    [27, '2026/6/1'],
    [30, '2026/6/1'],
    [31, '2026/6/1'],
    [32, '18:45:30'],
    [36, '2026/6/1'],
    [45, '45:30'],
    [47, '45:30'],
    [50, '2026/6/1'],
    [58, '2026/6/1'],
  ])("Excel's own format %i shows %s", (id, shown) => {
    const cells = row(1, `<c s="1"><v>${MOMENT}</v></c>`);
    const model = modelOf(packed(usual({ cells, builtIn: [id] })));
    expect(cellOf(model).formattedValue).toBe(shown);
  });

  test.each([
    ['[h]:mm', 1.5, '36:00'],
    ['[hh]:mm:ss', 1.5, '36:00:00'],
    ['[mm]:ss', 0.5, '12:00:00'],
    ['[$-409]h:mm AM/PM', 0.5, '12:00 PM'],
  ])('elapsed time %s of %d days is %s', (code, value, shown) => {
    expect(cellOf(inFormat(code, value)).formattedValue).toBe(shown);
  });
});

describe('a number is no date', () => {
  test.each([
    ['0 "d"', 85, '85 d'],
    ['0\\d', 85, '85d'],
    ['#,##0 "days"', 85, '85 days'],
    ['[Red]0', 85, '85'],
    ['[$-409]0.00', 85, '85.00'],
    ['0%;[Red]-0%', 0.85, '85%'],
    ['"yes";;"no"', 85, 'yes'],
    ['[$€-407] #,##0.00', 1234.5, '€ 1,234.50'],
    ['General', 85, '85'],
  ])('%s', (code, value, shown) => {
    const model = inFormat(code, value);
    expect(isDate(model)).toBe(false);
    expect(cellOf(model).formattedValue).toBe(shown);
  });
});

describe('dates that are counted from 1904', () => {
  const MAC = '<workbookPr date1904="1"/>';

  test.each(DATES.filter(([code]) => /[dy]/i.test(code)))('%s shows %s', (code, shown) => {
    expect(cellOf(inFormat(code, MOMENT - DAYS_TO_1904, MAC)).formattedValue).toBe(shown);
  });

  test('are the same days, whatever the day and the format', () => {
    const codes = fc.constantFrom(...DATES.map(([code]) => code).filter((code) => /d/.test(code)));
    fc.assert(
      fc.property(codes, fc.integer({ min: 40_000, max: 60_000 }), (code, day) => {
        const usualOne = cellOf(inFormat(code, day));
        expect(cellOf(inFormat(code, day - DAYS_TO_1904, MAC))).toMatchObject({
          value: usualOne.value,
          formattedValue: usualOne.formattedValue,
        });
      }),
      { numRuns: 40 },
    );
  });

  test('elapsed time, times without a day and plain numbers aren’t moved', () => {
    expect(cellOf(inFormat('[h]:mm', 1.5, MAC)).value).toBe(1.5);
    expect(cellOf(inFormat('h:mm', 0.5, MAC)).value).toBe(0.5);
    expect(cellOf(inFormat('0.0', 44712, MAC)).value).toBe(44712);
  });

  test('a date in words is that date, and the last value of a formula is moved', () => {
    const cells = row(
      1,
      '<c t="d"><v>2026-06-01</v></c>',
      '<c s="1"><f>NOSUCH(A1)</f><v>44712</v></c>',
    );
    const model = modelOf(packed(usual({ cells, formats: ['yyyy-mm-dd'], workbookPr: MAC })));
    expect([cellOf(model).formattedValue, cellOf(model, 'B1').formattedValue]).toEqual([
      '6/1/2026',
      '2026-06-01',
    ]);
  });
});

test('what was read as a date is one in the CSV, and in the XLSX file for any other program', async () => {
  const codes = [
    'dd/mm/yyyy',
    '[$-F800]dddd, mmmm dd, yyyy',
    'm/d/yy h:mm AM/PM',
    'h:mmAM/PM',
    '[h]:mm',
  ];
  const cells = codes.map((_code, at) => row(at + 1, `<c s="${at + 1}"><v>46174</v></c>`)).join('');
  const book = bookOf(packed(usual({ cells, formats: codes })));
  expect(shownTabs(book)[0]?.rows.map(([cell]) => cell?.shown)).toEqual([
    '01/06/2026',
    'Monday, June 01, 2026',
    '6/1/26 12:00 AM',
    '12:00AM',
    '1108176:00',
  ]);
  const bytes = await writeXlsx(book.model);
  expect(readElsewhere(bytes).sheets[0]?.rows.map(([cell]) => cell)).toEqual(
    codes.map(() => '2026-06-01T00:00:00.000Z'),
  );
  expect(shownTabs(bookOf(bytes))).toEqual(shownTabs(book));
});
