import { readDelimitedText } from '../../../cli/files/delimited-text';
import { typedCell, typedRows } from '../../../cli/files/typed-rows';

const day = (iso: string): Date => new Date(`${iso}Z`);

describe('what a cell of a file says', () => {
  test.each([
    ['85', 85],
    ['0.85', 0.85],
    ['-5', -5],
    [' 42 ', 42],
    ['1,054.50', 1054.5],
    ['TRUE', true],
    ['false', false],
    ['Acme', 'Acme'],
    ['  ', ''],
    ['#N/A', '#N/A'],
    ['yes', 'yes'],
    // Numbers of accounts, not amounts: a zero in front, or more digits than a number holds.
    ['007', '007'],
    ['0012345678', '0012345678'],
    ['1234567890123456', '1234567890123456'],
    ['12E4', '12E4'],
    // Exponents and ratios are left alone: they are codes and shares, not numbers.
    ['1/2', '1/2'],
    ['1.054,00', '1.054,00'],
    ['0,85', '0,85'],
    ['$', '$'],
  ])('%j is %j', (text, value) => {
    expect(typedCell(text, false, 'month-day').value).toBe(value);
  });

  test.each([
    ['=1+1'],
    ['=HYPERLINK("http://x.example","y")'],
    ['+15551234567'],
    ['+1'],
    ['-'],
    ['- none'],
    ['@sales'],
    ['=-5'],
  ])('%s stays text, as it stands', (text) => {
    expect(typedCell(text, false, 'month-day')).toEqual({ value: text });
  });

  test.each([
    ['="Alder Mills"', 'Alder Mills'],
    ['="007"', '007'],
    ['="85"', '85'],
    ['="2026-01-10"', '2026-01-10'],
    ['="say ""hi"""', 'say "hi"'],
    ['="=1+1"', '=1+1'],
    ['=""', ''],
    ['="a"&"b"', '="a"&"b"'], // a formula of more than one text is what it looks like
  ])('%s is the text inside', (text, value) => {
    expect(typedCell(text, false, 'month-day')).toEqual({ value });
  });

  test('the apostrophe that kept a text from running is taken off again', () => {
    expect(typedCell("'=1+1", false, 'month-day').value).toBe('=1+1');
    expect(typedCell("'tis", false, 'month-day').value).toBe("'tis");
  });

  test.each([
    ['85%', 0.85, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['$45,000', 45000, '[$$]#,##0'],
    ['-$45.10', -45.1, '[$$]#,##0.00'],
    ['99 €', 99, '[$€]#,##0'],
    ['1,200', 1200, '#,##0'],
  ])('%s is a number shown as it was written', (text, value, format) => {
    expect(typedCell(text, false, 'month-day')).toEqual({ value, format });
  });

  test.each([
    ['1.054,00', 1054],
    ['0,85', 0.85],
    ['1.054', 1054],
    ['85', 85],
    ['85,5%', 0.855],
  ])('with a decimal comma, %s is %d', (text, value) => {
    expect(typedCell(text, true, 'day-month').value).toBe(value);
  });

  test.each([
    ['2026-03-14', '2026-03-14T00:00', 'yyyy-mm-dd'],
    ['2026/3/4', '2026-03-04T00:00', 'yyyy/mm/dd'],
    ['2024-03-12 09:14', '2024-03-12T09:14', 'yyyy-mm-dd hh:mm'],
    ['3/4/2025', '2025-03-04T00:00', 'm/d/yyyy'],
    ['03/04/2025', '2025-03-04T00:00', 'mm/dd/yyyy'],
    ['3/4/25', '2025-03-04T00:00', 'm/d/yyyy'],
    ['03-05-2026', '2026-03-05T00:00', 'mm-dd-yyyy'],
    ['05-Mar-2026', '2026-03-05T00:00', 'dd-mmm-yyyy'],
    ['5 March 2026', '2026-03-05T00:00', 'dd mmm yyyy'],
    ['Mar 5, 2026', '2026-03-05T00:00', 'mmm d, yyyy'],
    ['25.03.2026', '2026-03-25T00:00', 'dd.mm.yyyy'],
    ['3/5/2026 2:15:33 PM', '2026-03-05T14:15:33', 'm/d/yyyy hh:mm:ss'],
    ['3/5/2026 12:00 AM', '2026-03-05T00:00', 'm/d/yyyy hh:mm'],
  ])('%s is a date', (text, iso, format) => {
    expect(typedCell(text, false, 'month-day')).toEqual({ value: day(iso), format });
  });

  test.each([
    ['2026-02-30'], // there is no such day
    ['13/13/2026'],
    ['25/03/2026'], // month first was said: this isn't one
    ['2026-03-14T09:14:00+02:00'], // a time zone: left to whoever knows about zones
    ['12:30'],
    ['Smarch 5, 2026'],
    ['3/5/2026 25:00'],
  ])('%s is no date here, and stays text', (text) => {
    expect(typedCell(text, false, 'month-day').value).toBe(text);
  });
});

describe('what a file says as a whole', () => {
  const column = (text: string, index: number): unknown[] =>
    typedRows(readDelimitedText(text)).map((row) => row[index]?.value);

  test('one date that can only be day first settles its column', () => {
    expect(column('Due\n03/04/2026\n25/04/2026\n', 0)).toEqual([
      'Due',
      day('2026-04-03T00:00'),
      day('2026-04-25T00:00'),
    ]);
  });

  test('a column that says nothing follows the other columns of its file', () => {
    expect(column('Due,Created\n03/04/2026,25/01/2026\n', 0)[1]).toEqual(day('2026-04-03T00:00'));
  });

  test('a semicolon file without any telling date is read day first, a comma file month first', () => {
    expect(column('A;Due\nx;03/04/2026\n', 1)[1]).toEqual(day('2026-04-03T00:00'));
    expect(column('A,Due\nx,03/04/2026\n', 1)[1]).toEqual(day('2026-03-04T00:00'));
  });

  test('a decimal comma anywhere settles what a point means', () => {
    expect(column('A;Fit;Amount\nx;0,85;1.054\ny;0,7;2.500,00\n', 2)).toEqual([
      'Amount',
      1054,
      2500,
    ]);
    expect(column('A;Fit;Amount\nx;0.85;1.054\n', 2)).toEqual(['Amount', 1.054]);
  });

  test('a file of 25,000 rows is read whole', () => {
    const line = 'Acme Holdings,Northwind,Customers - NA,85%,2026-03-14,"$45,000",true,"a, b"\n';
    const rows = typedRows(readDelimitedText(line.repeat(25_000)));
    expect(rows).toHaveLength(25_000);
    expect(rows[24_999]?.map((cell) => cell.value)).toEqual([
      'Acme Holdings',
      'Northwind',
      'Customers - NA',
      0.85,
      day('2026-03-14T00:00'),
      45000,
      true,
      'a, b',
    ]);
  });
});
