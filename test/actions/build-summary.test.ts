// The summary tab, in the built add-on: rebuilt in place, whatever stands beside, below or before it.
import type { Host } from '../../host/node';
import { ask, choose, everything, openBook, type Rows } from './support/add-on-host';

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Qualified date'];
const TAB = 'EQL Summary';
/** Rates, drop-off, quarters, time to convert. */
const CHARTS = 4;

const overlaps = (count: number): Rows => [
  HEADERS,
  ...Array.from({ length: count }, (_row, index) => [
    `Account ${index}`,
    `Partner ${index % 3}`,
    'Customer',
    'Warm',
    index % 2 === 0 ? 'A' : 'B',
    'Co-sell',
    day('2026-01-15'),
  ]),
];
const leads = (count: number, types: readonly string[] = ['MQL']): Rows => [
  ['Account', 'Lead type', 'Qualified date', 'Converted date', 'Fit'],
  ...Array.from({ length: count }, (_row, index) => [
    `Lead ${index}`,
    types[index % types.length] ?? '',
    day('2026-01-10'),
    index % 5 === 0 ? day('2026-02-10') : '',
    index % 2 === 0 ? 'A' : 'B',
  ]),
  ...Array.from({ length: 20 }, (_row, index) => [
    `Account ${index}`,
    '',
    '',
    index < 6 ? day('2026-02-20') : '',
    '',
  ]),
];

const open = (sheets: { [name: string]: Rows } = {}): Host =>
  openBook({ sheets: { Overlaps: overlaps(20), Leads: leads(50), ...sheets } });
const build = (host: Host): string => choose(host, 'Build summary');
const lines = (host: Host): readonly string[] => host.sheet(TAB).shown.map((row) => row[0] ?? '');

describe('building the summary', () => {
  test('scores a tab that never was, and says the verdict', () => {
    const host = open();
    const said = build(host);
    expect(said).toMatch(/^No clear difference: 30% \(6 of 20\) against 20% \(10 of 50\)/);
    expect(host.sheet('Overlaps').shown[0]?.slice(7)).toContain('EQL since');
    expect(lines(host)[1]).toBe(said);
    expect(ask(host, 'ss.getActiveSheet().getName()')).toBe(TAB);
  });

  test('does not touch the overlap tab once it is scored', () => {
    const host = open();
    build(host);
    host.type('Overlaps', 'D2', 'Cold');
    const before = host.sheet('Overlaps').contents;
    build(host);
    expect(host.sheet('Overlaps').contents).toEqual(before);
  });

  test('has every table that a leader reads, in their order', () => {
    const host = open();
    build(host);
    const headings = [
      'By lead type',
      'Like for like, by fit tier',
      'Drop-off',
      'What if the warmth bar were another',
      'By partner',
      'By quarter of qualification',
      'Time to convert',
      'What was left out, and why',
    ];
    // A table without rows is one line, its heading with the reason.
    const found = lines(host).flatMap((line) => {
      const heading = headings.find((each) => line === each || line.startsWith(`${each}: `));
      return heading === undefined ? [] : [heading];
    });
    expect(found).toEqual(headings);
  });

  test('holds values and a native charts, and no formula', () => {
    const host = open();
    build(host);
    const formulas = ask<string[][]>(
      host,
      `ss.getSheetByName('${TAB}').getDataRange().getFormulas()`,
    );
    expect(formulas.flat().filter((formula) => formula !== '')).toEqual([]);
    expect(ask(host, `ss.getSheetByName('${TAB}').getCharts().length`)).toBe(CHARTS);
  });

  test('goes on without a leads tab, and says what is missing', () => {
    const host = openBook({ sheets: { Overlaps: overlaps(20) } });
    expect(build(host)).toMatch(/^No comparison/);
    expect(host.sheet(TAB).shown.flat().join('\n')).toContain('There is no leads tab');
  });
});

describe('the tab reads well', () => {
  const host = open();
  build(host);
  const sheet = `ss.getSheetByName('${TAB}')`;
  const each = (what: string): string[][] => ask(host, `${sheet}.getDataRange().${what}()`);
  /** How light a colour is, from 0 to 1, as contrast is reckoned (WCAG 2, relative luminance). */
  const lightness = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };

  test('its first row stays in sight, and its columns can be read on a portrait page', () => {
    expect(ask(host, `${sheet}.getFrozenRows()`)).toBe(1);
    const width = Array.from({ length: 12 }, (_column, place) =>
      ask<number>(host, `${sheet}.getColumnWidth(${place + 1})`),
    ).reduce((sum, column) => sum + column, 0);
    // A4 is 174 mm wide between Sheets' margins, 659 dots: fitted to it, ten points are seven or so.
    expect((10 * 659) / width).toBeGreaterThan(6.5);
  });

  test('every header of every table explains its column in a sentence', () => {
    const [shown, notes] = [host.sheet(TAB).shown, each('getNotes')];
    const headers = notes.flatMap((row, place) =>
      row.some((note) => note !== '') ? [shown[place] ?? []] : [],
    );
    expect(headers.length).toBeGreaterThan(7);
    notes.forEach((row, place) => {
      if (row.every((note) => note === '')) return;
      shown[place]?.forEach((name, column) => {
        const explained = name === '' ? '' : expect.stringMatching(/\.$/);
        expect([name, row[column]]).toEqual([name, explained]);
      });
    });
  });

  test('its colours are greys, dark enough on their ground for anybody', () => {
    const grounds = each('getBackgrounds');
    each('getFontColors').forEach((row, line) => {
      row.forEach((colour, place) => {
        const ground = grounds[line]?.[place] ?? '';
        for (const shade of [colour, ground]) {
          const parts = [1, 3, 5].map((at) => Number.parseInt(shade.slice(at, at + 2), 16));
          expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(16);
        }
        const contrast = (lightness(ground) + 0.05) / (lightness(colour) + 0.05);
        expect(contrast).toBeGreaterThanOrEqual(4.5);
      });
    });
  });
});

describe('building it again', () => {
  test('changes nothing where nothing has changed', () => {
    const host = open();
    build(host);
    const before = everything(host);
    build(host);
    expect(host.sheets()).toEqual(['Overlaps', 'Leads', TAB, 'EQL History']);
    expect(everything(host)).toEqual(before);
  });

  test('keeps each chart, styled as it is, and gives its whiskers their new lengths', () => {
    const host = open();
    build(host);
    const charts = (what: string): unknown[] =>
      ask(
        host,
        `ss.getSheetByName('${TAB}').getCharts().reverse().map(function (c) { return ${what}; })`,
      );
    const whisker = "c.getOptions().get('series.3.errorBars.magnitude')";
    const before = [charts('c.getChartId()'), charts(whisker)];
    ask(
      host,
      `(function () { var s = ss.getSheetByName('${TAB}'); s.updateChart(s.getCharts().reverse()[0].modify()
        .setOption('titleTextStyle', { fontSize: 20 }).build()); })()`,
    );
    // Two more EQLs converted: another rate over the same cells.
    const [header = []] = host.sheet('Leads').contents;
    expect(header[3]).toBe('Converted date');
    ask(
      host,
      `ss.getSheetByName('Leads').getRange(62, 4, 2, 1).setValues([['2026-02-20'], ['2026-02-20']])`,
    );
    build(host);
    expect(charts('c.getChartId()')).toEqual(before[0]);
    expect(charts(whisker)[0]).not.toEqual(before[1]?.[0]);
    expect(charts("c.getOptions().get('titleTextStyle.fontSize')")[0]).toBe(20);
  });

  test('keeps the leaders’ own columns to its right, their notes below it and its place', () => {
    const host = open();
    build(host);
    const width = host.sheet(TAB).shown[0]?.length ?? 0;
    const height = host.sheet(TAB).shown.length;
    expect(width).toBe(12);
    host.type(TAB, 'N7', 'ask Dana');
    host.type(TAB, `A${height + 2}`, 'Discussed on 3 July');
    ask(host, `(ss.setActiveSheet(ss.getSheetByName('${TAB}')), ss.moveActiveSheet(1))`);
    // More lead types: the page grows by three rows.
    ask(
      host,
      `ss.getSheetByName('Leads').getRange('B2:B4').setValues([['SQL'], ['PQL'], ['Event']])`,
    );
    build(host);
    const { shown } = host.sheet(TAB);
    expect(host.sheets()[0]).toBe(TAB);
    expect(shown[6]?.[13]).toBe('ask Dana');
    expect(shown.filter((row) => row[0] === 'Discussed on 3 July')).toHaveLength(1);
    expect(shown.findIndex((row) => row[0] === 'Discussed on 3 July')).toBeGreaterThan(height);
    expect(ask(host, `ss.getSheetByName('${TAB}').getCharts().length`)).toBe(CHARTS);
  });

  test('clears what it no longer says', () => {
    const host = open({ Leads: leads(50, ['MQL', 'SQL', 'PQL', 'Event']) });
    build(host);
    expect(lines(host)).toContain('Event');
    ask(host, `ss.getSheetByName('Leads').getRange(2, 2, 50, 1).setValue('MQL')`);
    build(host);
    expect(lines(host)).not.toContain('Event');
  });

  test('leaves charts and tabs of the user’s alone', () => {
    const host = open({ [TAB]: [['Mine']] });
    build(host);
    expect(host.sheet(TAB).shown).toEqual([['Mine']]);
    const ours = 'EQL Summary 2';
    expect(host.sheets()).toContain(ours);
    ask(
      host,
      `(function () { var s = ss.getSheetByName('${ours}'); s.insertChart(s.newChart().asColumnChart()
        .addRange(s.getRange('A7:B9')).setPosition(2, 14, 0, 0).build()); })()`,
    );
    build(host);
    expect(ask(host, `ss.getSheetByName('${ours}').getCharts().length`)).toBe(CHARTS + 1);
  });
});

/** A table of the tab, by its heading: its header row and what stands below, to the blank row. */
const table = (host: Host, heading: string): readonly (readonly string[])[] => {
  const { shown } = host.sheet(TAB);
  const start = shown.findIndex((row) => row[0] === heading) + 2;
  const end = shown.findIndex((row, index) => index > start && row.every((cell) => cell === ''));
  return shown.slice(start, end);
};
const column = (rows: readonly (readonly string[])[], header: string): string[] =>
  rows.slice(1).map((row) => row[rows[0]?.indexOf(header) ?? -1] ?? '');

describe('like for like by a column of the user’s own', () => {
  const withRegion = (rows: Rows): Rows =>
    rows.map((row, index) => [
      ...row,
      index === 0 ? 'Region' : index % 3 === 0 ? 'EMEA' : 'Americas',
    ]);
  const chosen = (header: string): Host => {
    const host = openBook({
      sheets: { Overlaps: withRegion(overlaps(20)), Leads: withRegion(leads(50)) },
    });
    choose(host, 'Open settings');
    const settings = host.sheet('EQL Settings').shown;
    const row = settings.findIndex((cells) => cells[0] === 'Like for like by') + 1;
    host.type('EQL Settings', `B${row}`, header);
    host.select('Overlaps', 'A1');
    return host;
  };

  test('compares EQLs with MQLs inside each of its values, and pools them', () => {
    const host = chosen('region');
    build(host);
    const rows = table(host, 'Like for like, by region');
    expect(rows[0]?.slice(0, 5)).toEqual(['Region', 'EQLs', 'EQL rate', 'MQLs', 'MQL rate']);
    expect(rows.map((row) => row[0])).toEqual(['Region', 'Americas', 'EMEA', 'Like for like']);
    expect(column(rows, 'EQLs')).toEqual(['13', '7', '20']);
    expect(column(rows, 'MQLs')).toEqual(['34', '16', '50']);
  });

  test('says so where no tab has that column', () => {
    const host = chosen('Territory');
    build(host);
    expect(host.sheet(TAB).shown.flat().join(' ')).toContain('No tab has a column “Territory”');
  });
});

test('a partner that was told on the feedback tab is no longer waiting on the summary', () => {
  const waiting = (host: Host): string =>
    host
      .sheet(TAB)
      .shown.map(([cell]) => cell ?? '')
      .find((cell) => cell.startsWith('Outcomes that the partner hasn’t been told')) ?? '';
  const host = open();
  build(host);
  expect(waiting(host).match(/Partner \d/g)).toHaveLength(3);
  host.select('Overlaps', 'A1');
  choose(host, 'Write partner feedback');
  const { shown } = host.sheet('Partner Feedback');
  const told = shown.findIndex((row) => row[0] === 'Partner 1');
  host.type('Partner Feedback', `J${told + 1}`, '6/29/2026');
  host.select('Overlaps', 'A1');
  build(host);
  expect(
    waiting(host)
      .match(/Partner \d/g)
      ?.sort(),
  ).toEqual(['Partner 0', 'Partner 2']);
});

test('names of partners and lead types stay text, whatever they begin with', () => {
  const rows: Rows = [
    HEADERS,
    ['Acme', '=1+1', 'Customer', 'Warm', 'A', 'Co-sell', day('2026-01-15')],
    ['Globex', '-5', 'Customer', 'Warm', 'A', 'Co-sell', day('2026-01-15')],
  ];
  const host = openBook({ sheets: { Overlaps: rows, Leads: leads(12, ['+MQL', '@SQL', 'MQL']) } });
  build(host);
  expect(lines(host)).toEqual(expect.arrayContaining(['=1+1', '-5', '+MQL', '@SQL']));
  const formulas = ask<string[][]>(
    host,
    `ss.getSheetByName('${TAB}').getDataRange().getFormulas()`,
  );
  expect(formulas.flat().filter((formula) => formula !== '')).toEqual([]);
});

test('more rows take no more calls', () => {
  const counts = [20, 2000].map((count) => {
    const host = openBook({ sheets: { Overlaps: overlaps(count), Leads: leads(count) } });
    build(host);
    build(host);
    return host.counts.byName;
  });
  expect(counts[1]).toEqual(counts[0]);
});
