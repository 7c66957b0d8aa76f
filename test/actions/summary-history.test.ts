// EQL History and what the summary says of it, in the built add-on: a row a day, whatever people do there.
import type { Host, NodeHostOptions } from '../../host/node';
import { ask, choose, everything, openBook, type Rows } from './support/add-on-host';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const HISTORY = 'EQL History';
const SUMMARY = 'EQL Summary';

/** Seventeen that are old enough in June, and three that follow in July. */
const OVERLAPS: Rows = [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Qualified date'],
  ...Array.from({ length: 20 }, (_row, place) => [
    ...[`Account ${place}`, `Partner ${place % 3}`, 'Customer', 'Warm', 'A', 'Co-sell'],
    day(place < 17 ? '2026-01-15' : '2026-04-20'),
  ]),
];
const LEADS: Rows = [
  ['Account', 'Lead type', 'Qualified date', 'Converted date', 'Fit'],
  ...Array.from({ length: 50 }, (_row, place) => [
    ...[`Lead ${place}`, 'MQL', day('2026-01-10')],
    ...[place % 5 === 0 ? day('2026-02-10') : '', 'A'],
  ]),
  ...Array.from({ length: 20 }, (_row, place) => [
    ...[`Account ${place}`, '', '', place < 6 ? day('2026-02-20') : '', ''],
  ]),
];

interface Book {
  readonly host: Host;
  /** Builds the summary on a day, and answers what was said. */
  readonly buildOn: (date: string) => string;
}

const open = (
  sheets: { [name: string]: Rows } = {},
  more: Omit<NodeHostOptions, 'now'> = {},
): Book => {
  let now = new Date('2026-06-30T09:30:00Z');
  const host = openBook({
    sheets: { Overlaps: OVERLAPS, Leads: LEADS, ...sheets },
    now: () => now,
    ...more,
  });
  const buildOn = (date: string): string => {
    now = new Date(date.includes('T') ? date : `${date}T09:30:00Z`);
    host.select('Overlaps', 'A1');
    return choose(host, 'Build summary');
  };
  return { host, buildOn };
};

const shown = (host: Host, tab = HISTORY): readonly (readonly string[])[] => host.sheet(tab).shown;
const dates = (host: Host, tab = HISTORY): string[] =>
  shown(host, tab)
    .slice(1)
    .map((row) => row[0] ?? '');
const cell = (host: Host, row: number, header: string): string =>
  shown(host)[row]?.[shown(host)[0]?.indexOf(header) ?? -1] ?? '';
/** The summary's section, its lines joined; one line where there is nothing to compare with. */
const sinceLast = (host: Host): string => {
  const lines = shown(host, SUMMARY).map((row) => row.filter((text) => text !== '').join(' | '));
  const from = lines.findIndex((line) => line.startsWith('Since last time'));
  const until = lines.indexOf('', from);
  return lines
    .slice(from, until)
    .join('\n')
    .replace(/^Since last time\n?/, '');
};
const setSetting = (host: Host, label: string, value: string): void => {
  if (!host.sheets().includes('EQL Settings')) choose(host, 'Open settings');
  const row = shown(host, 'EQL Settings').findIndex(([name]) => name === label) + 1;
  host.type('EQL Settings', `B${row}`, value);
};

describe('a row a day', () => {
  test('the first summary writes the tab, and later ones of that day leave it', () => {
    const { host, buildOn } = open();
    const headline = buildOn('2026-06-30');
    expect(host.sheets()).toEqual(['Overlaps', 'Leads', SUMMARY, HISTORY]);
    expect(dates(host)).toEqual(['30 Jun 2026']);
    expect(cell(host, 1, 'Headline')).toBe(headline);
    expect([cell(host, 1, 'EQL converted'), cell(host, 1, 'EQL rate')]).toEqual(['6', '35.3%']);
    expect(cell(host, 1, 'Tabs read')).toBe('Overlaps, Leads');
    host.type('Leads', 'D60', '2/20/2026');
    buildOn('2026-06-30T20:00:00Z');
    expect(dates(host)).toEqual(['30 Jun 2026']);
    expect(cell(host, 1, 'EQL converted')).toBe('6');
  });

  test('each day has one, below those before', () => {
    const { host, buildOn } = open();
    for (const date of ['2026-06-30', '2026-07-01', '2026-07-30']) buildOn(date);
    expect(dates(host)).toEqual(['30 Jun 2026', '1 Jul 2026', '30 Jul 2026']);
    expect(cell(host, 3, 'EQL mature')).toBe('20');
  });

  test('building it twice on a day changes nothing', () => {
    const { host, buildOn } = open();
    buildOn('2026-06-30');
    buildOn('2026-07-30');
    const before = everything(host);
    buildOn('2026-07-30');
    expect(everything(host)).toEqual(before);
  });

  test('the day is the one in the spreadsheet’s time zone', () => {
    const { host, buildOn } = open({}, { timeZone: 'Asia/Tokyo' });
    buildOn('2026-06-30T14:00:00Z');
    buildOn('2026-06-30T16:00:00Z');
    expect(dates(host)).toEqual(['30 Jun 2026', '1 Jul 2026']);
  });

  test('an as-of date in the past, or to come, writes none', () => {
    const { host, buildOn } = open();
    setSetting(host, 'As-of date', '6/1/2026');
    buildOn('2026-06-30');
    expect(host.sheets()).not.toContain(HISTORY);
    setSetting(host, 'As-of date', '12/31/2026');
    buildOn('2026-06-30');
    expect(host.sheets()).not.toContain(HISTORY);
    setSetting(host, 'As-of date', '6/30/2026');
    buildOn('2026-06-30');
    expect(dates(host)).toEqual(['30 Jun 2026']);
  });

  test('looking back at a day in the past, only the days before it count', () => {
    const { host, buildOn } = open();
    for (const date of ['2026-06-28', '2026-06-30', '2026-07-30']) buildOn(date);
    setSetting(host, 'As-of date', '6/29/2026');
    buildOn('2026-07-31');
    expect(sinceLast(host)).toMatch(/^Since 28 June 2026: still 17 EQLs/);
    expect(dates(host)).toHaveLength(3);
  });

  test('settings that differ from one day to the next are told in the row', () => {
    const { host, buildOn } = open();
    buildOn('2026-06-30');
    setSetting(host, 'Conversion window', '60');
    setSetting(host, 'Stale after', '120');
    buildOn('2026-07-30');
    expect([cell(host, 2, 'Conversion window'), cell(host, 2, 'Other settings')]).toEqual([
      '60 days',
      'Stale after 120',
    ]);
    expect(cell(host, 2, 'Changed since the row before')).toBe(
      'Conversion window 60 days (was 90 days); Stale after 120 (was as shipped)',
    );
  });

  test('text stays text, whatever it begins with', () => {
    const { host, buildOn } = open({ '=Leads': LEADS, Leads: [['x']] });
    setSetting(host, 'Partners left out', "'=Acme; +Globex");
    setSetting(host, 'Converted stages', "'=won");
    buildOn('2026-06-30');
    const formulas = ask<string[][]>(
      host,
      `ss.getSheetByName('${HISTORY}').getDataRange().getFormulas()`,
    );
    expect(formulas.flat().filter((formula) => formula !== '')).toEqual([]);
    expect(cell(host, 1, 'Converted stages')).toBe('=won');
    expect(cell(host, 1, 'Tabs read')).toBe('Overlaps, =Leads');
  });
});

describe('whatever people do with the tab', () => {
  /** As text, since a workbook goes on to change what it was opened with. */
  let snapshot = '';

  beforeAll(() => {
    const { host, buildOn } = open();
    buildOn('2026-06-28');
    buildOn('2026-06-30');
    snapshot = JSON.stringify(host.toSnapshot());
  });

  const twoDays = (): Book => open({}, { data: JSON.parse(snapshot) });
  const sheet = `ss.getSheetByName('${HISTORY}')`;

  test('a tab of the user’s by that name is left alone', () => {
    const { host, buildOn } = open({ [HISTORY]: [['Date', 'Verdict', 'EQL mature'], ['mine']] });
    buildOn('2026-06-30');
    expect(shown(host)).toEqual([
      ['Date', 'Verdict', 'EQL mature'],
      ['mine', '', ''],
    ]);
    expect(dates(host, 'EQL History 2')).toEqual(['30 Jun 2026']);
  });

  test('renamed, it goes on; deleted, it is begun anew', () => {
    const { host, buildOn } = twoDays();
    ask(host, `${sheet}.setName('Our log')`);
    buildOn('2026-07-30');
    expect(dates(host, 'Our log')).toEqual(['28 Jun 2026', '30 Jun 2026', '30 Jul 2026']);
    ask(host, `ss.deleteSheet(ss.getSheetByName('Our log'))`);
    buildOn('2026-07-31');
    expect(dates(host)).toEqual(['31 Jul 2026']);
    expect(sinceLast(host)).toContain('No earlier summary to compare with yet.');
  });

  test('hidden, it goes on', () => {
    const { host, buildOn } = twoDays();
    ask(host, `${sheet}.hideSheet()`);
    buildOn('2026-07-30');
    expect(dates(host)).toHaveLength(3);
    expect(ask(host, 'ss.getActiveSheet().getName()')).toBe(SUMMARY);
  });

  test('sorted, or with rows deleted, it goes on below its lowest row', () => {
    const { host, buildOn } = twoDays();
    ask(host, `${sheet}.getRange(2, 1, 2, 30).sort({ column: 1, ascending: false })`);
    buildOn('2026-07-30');
    expect(dates(host)).toEqual(['30 Jun 2026', '28 Jun 2026', '30 Jul 2026']);
    expect(sinceLast(host)).toMatch(/^Since 30 June 2026/);
    ask(host, `${sheet}.deleteRow(2)`);
    buildOn('2026-07-31');
    expect(dates(host)).toEqual(['28 Jun 2026', '30 Jul 2026', '31 Jul 2026']);
  });

  test('notes beside and below stay, and those below move down', () => {
    const { host, buildOn } = twoDays();
    host.type(HISTORY, 'AF2', 'after the launch');
    host.type(HISTORY, 'A4', 'Discussed on 3 July');
    host.type(HISTORY, 'B5', '=SUM(B2:B3)');
    buildOn('2026-07-30');
    expect(dates(host).slice(0, 4)).toEqual([
      '28 Jun 2026',
      '30 Jun 2026',
      '30 Jul 2026',
      'Discussed on 3 July',
    ]);
    expect(host.sheet(HISTORY).contents[5]?.[1]).toMatch(/^=SUM/);
    expect(shown(host)[1]?.[31]).toBe('after the launch');
  });

  test('a formula below that shows nothing is not written over', () => {
    const { host, buildOn } = twoDays();
    host.type(HISTORY, 'C4', '=IF(TRUE, "", 1)');
    buildOn('2026-07-30');
    expect(host.sheet(HISTORY).contents[4]?.[2]).toMatch(/^=IF/);
    expect(dates(host)[2]).toBe('30 Jul 2026');
  });

  test('columns may be moved and others put between; a deleted one comes back at the end', () => {
    const { host, buildOn } = twoDays();
    ask(host, `${sheet}.insertColumnBefore(3)`);
    host.type(HISTORY, 'C1', 'Ours');
    host.type(HISTORY, 'C4', 'kept');
    ask(host, `${sheet}.deleteColumn(21)`);
    expect(shown(host)[0]).not.toContain('Headline');
    const headline = buildOn('2026-07-30');
    expect(cell(host, 3, 'Headline')).toBe(headline);
    expect(cell(host, 3, 'Ours')).toBe('kept');
    expect(cell(host, 3, 'EQL mature')).toBe('20');
    expect(cell(host, 1, 'Headline')).toBe('');
  });

  test('without its header, it has a new one below all that is there', () => {
    const { host, buildOn } = twoDays();
    ask(host, `${sheet}.deleteRow(1)`);
    buildOn('2026-07-30');
    expect(shown(host).map((row) => row[0])).toEqual([
      '28 Jun 2026',
      '30 Jun 2026',
      'Date',
      '30 Jul 2026',
    ]);
    buildOn('2026-07-31');
    expect(shown(host)[4]?.[0]).toBe('31 Jul 2026');
  });

  test('a row that can’t be read is passed over, and told', () => {
    const { host, buildOn } = twoDays();
    host.type(HISTORY, 'A3', 'yesterday');
    buildOn('2026-07-30');
    expect(sinceLast(host)).toMatch(/^Since 28 June 2026/);
    expect(sinceLast(host)).toContain("1 row of EQL History can't be read");
    expect(dates(host)).toEqual(['28 Jun 2026', 'yesterday', '30 Jul 2026']);
  });

  test('protected by somebody else: the summary is built, and it says that no row was added', () => {
    const { host, buildOn } = twoDays();
    host.protectByAnotherUser(HISTORY);
    expect(buildOn('2026-07-30')).toMatch(
      /^The summary is built, but EQL History has no row of it\. Google Sheets refused/,
    );
    expect(shown(host, SUMMARY)[0]?.[0]).toContain('30 July 2026');
    expect(dates(host)).toHaveLength(2);
  });
});

describe('since last time, on the summary', () => {
  test('the first time there is nothing to compare with, and no chart', () => {
    const { host, buildOn } = open();
    buildOn('2026-06-30');
    expect(sinceLast(host)).toContain('No earlier summary to compare with yet.');
    expect(ask(host, `ss.getSheetByName('${SUMMARY}').getCharts().length`)).toBe(4);
  });

  test('from the second day on: a sentence, both days’ figures, and a chart', () => {
    const { host, buildOn } = open();
    buildOn('2026-06-30');
    buildOn('2026-07-30');
    const said = sinceLast(host).replace(/\n/g, ' ');
    expect(said).toMatch(
      /^Since 30 June 2026: 3 more EQLs are old enough to judge, still 6 have converted: 30% \(6 of 20\), was 35% \(6 of 17\); MQLs still 20% \(10 of 50\)\. The verdict is still No clear difference\./,
    );
    expect(said).toContain('30 Jun 2026 | 17 | 6 | 35.3% | 50 | 10 | 20.0% | No clear difference');
    expect(said).toContain('30 Jul 2026 | 20 | 6 | 30.0% | 50 | 10 | 20.0% | No clear difference');
    expect(ask(host, `ss.getSheetByName('${SUMMARY}').getCharts().length`)).toBe(5);
    const figures = shown(host, SUMMARY);
    const at = figures.findIndex(([first]) => first === 'Behind the chart: rate by day of summary');
    expect(figures.slice(at + 2, at + 5).map((row) => row.slice(0, 3))).toEqual([
      ['Day', 'EQLs', 'MQLs'],
      ['30 Jun 2026', '35.3%', '20.0%'],
      ['30 Jul 2026', '30.0%', '20.0%'],
    ]);
  });

  test('days under another window are in no chart, and no more and fewer is told of them', () => {
    const { host, buildOn } = open();
    buildOn('2026-06-28');
    setSetting(host, 'Conversion window', '60');
    buildOn('2026-06-30');
    expect(sinceLast(host)).toMatch(/^Since 28 June 2026 settings have changed: Conversion window/);
    expect(ask(host, `ss.getSheetByName('${SUMMARY}').getCharts().length`)).toBe(4);
    buildOn('2026-07-30');
    expect(sinceLast(host)).toContain('The chart leaves out 1 day under other settings.');
  });
});

test('more days take no more calls', () => {
  const { host, buildOn } = open();
  const callsOn = (date: string): object => {
    buildOn(date);
    return host.counts.byName;
  };
  for (const date of ['2026-06-01', '2026-06-02']) buildOn(date);
  const few = callsOn('2026-06-03');
  const sheet = `ss.getSheetByName('${HISTORY}')`;
  ask(host, `${sheet}.getRange(4, 1, 1, 30).copyTo(${sheet}.getRange(5, 1, 300, 30))`);
  expect(callsOn('2026-06-04')).toEqual(few);
});
