// Score this sheet, in the built add-on: five columns filled, and not one cell of the user's changed.
import type { Host } from '../../../host/node';
import {
  ask,
  type BookOptions,
  choose,
  column,
  contents,
  everything,
  openBook,
  type Rows,
} from '../support/add-on-host';

const HEADERS = ['Account', 'Partner', 'Overlap', 'Warmth', 'Last touch', 'Fit', 'Motion', 'Due'];
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

const LIST: Rows = [
  ['Partner overlaps, exported by Dana'],
  [],
  HEADERS,
  ['Acme', 'Northwind', 'Customer', 'Warm', day('2026-06-10'), 'A', 'Co-sell', day('2026-07-30')],
  ['Globex', 'Northwind', 'Prospect', '', '', 'B', '', ''],
  ['Initech', 'Contoso', 'Customer', 'Hot', day('2025-06-10'), 'A', 'Co-sell', day('2026-07-30')],
  ['Umbrella', 'Contoso', 'none', 'Hot', day('2026-06-10'), 'A', 'Co-sell', ''],
  ['Hooli', 'Contoso', 'Customer', 'maybe', day('2026-06-10'), 'A', 'Co-sell', day('2026-06-01')],
];

const open = (options: Partial<BookOptions> = {}): Host =>
  openBook({ sheets: { Overlaps: LIST }, ...options });

const score = (host: Host): string => choose(host, 'Score this sheet');

describe('scoring a list', () => {
  test('appends five columns behind the last one, beside the header wherever that stands', () => {
    const host = open();
    score(host);
    expect(host.sheet('Overlaps').shown[2]?.slice(8)).toEqual([
      'EQL status',
      'EQL score',
      'EQL missing',
      'EQL next step',
      'EQL since',
    ]);
    expect(column(host, 'Overlaps', 'EQL status')).toEqual([
      'EQL',
      'Candidate',
      'Candidate',
      'No overlap',
      'Check data',
    ]);
    expect(column(host, 'Overlaps', 'EQL missing')).toEqual([
      '',
      'warmth, motion',
      'warmth',
      'overlap',
      'warmth, motion',
    ]);
    expect(column(host, 'Overlaps', 'EQL since')).toEqual(['6/30/2026', '', '', '', '']);
  });

  test('says how many rows there were, and names what could not be read', () => {
    const said = score(open());
    expect(said).toContain('5 rows of Overlaps scored.');
    expect(said).toContain('Overlaps!D8: “maybe” can');
  });

  test('names a qualified date that keeps EQL since empty, and fills it once that is mended', () => {
    const rows: Rows = [
      ['Account', 'Partner', 'Overlap', 'Warmth', 'Fit', 'Motion', 'Qualified date'],
      ['Acme', 'Northwind', 'Customer', 'Warm', 'A', 'Co-sell', 'soon'],
    ];
    const host = open({ sheets: { Overlaps: rows } });
    expect(score(host)).toContain('Overlaps!G2: The qualified date “soon” is no date up to today');
    expect(column(host, 'Overlaps', 'EQL since')).toEqual(['']);
    host.type('Overlaps', 'G2', '2026-02-01');
    expect(score(host)).not.toContain('G2');
    expect(column(host, 'Overlaps', 'EQL since')).toEqual(['2/1/2026']);
  });

  test('changes no cell of the user’s, formulas included', () => {
    const rows = LIST.map((row, index) => [...row, index > 2 ? `=LEN(A${index + 1})` : '']);
    const host = open({ sheets: { Overlaps: rows }, formulas: true });
    const before = contents(host, 'Overlaps', 9);
    score(host);
    expect(contents(host, 'Overlaps', 9)).toEqual(before);
    expect(host.sheet('Overlaps').shown[2]?.[9]).toBe('EQL status');
  });

  test('leaves other tabs as they are', () => {
    const notes: Rows = [['=1+1'], ['Call Dana'], [42]];
    const host = open({ sheets: { Overlaps: LIST, Notes: notes } });
    const before = host.sheet('Notes').contents;
    score(host);
    expect(host.sheet('Notes').contents).toEqual(before);
    expect(host.sheets()).toEqual(['Overlaps', 'Notes']);
  });

  test('leaves hidden rows, widths, formats, notes and the filter as they are', () => {
    const host = open();
    const looks = `(function () {
      var s = ss.getSheetByName('Overlaps');
      var r = s.getRange(1, 1, 8, 8);
      return [s.isRowHiddenByUser(5), s.getColumnWidth(2), r.getBackgrounds(), r.getNumberFormats(),
        r.getNotes(), r.getFontWeights(), s.getFilter() === null ? '' : s.getFilter().getRange().getA1Notation()];
    })()`;
    ask(
      host,
      `(function () { var s = ss.getSheetByName('Overlaps'); s.hideRows(5); s.setColumnWidth(2, 222);
        s.getRange('A4:B5').setBackground('#ff00ff').setNote('mine'); s.getRange('D4').setFontWeight('bold');
        s.getRange('A3:H8').createFilter(); })()`,
    );
    const before = ask(host, looks);
    score(host);
    expect(ask(host, looks)).toEqual(before);
  });

  test('adds columns to a grid that has none to spare', () => {
    const host = open({ minimumColumns: 8, minimumRows: 8 });
    score(host);
    expect(column(host, 'Overlaps', 'EQL status')[0]).toBe('EQL');
  });
});

describe('scoring twice', () => {
  test('changes nothing, and makes not one write', () => {
    const host = open();
    score(host);
    const before = everything(host);
    const said = score(host);
    expect(host.counts.writes).toBe(0);
    expect(host.counts.cellsWritten).toBe(0);
    expect(everything(host)).toEqual(before);
    expect(said).toContain('nothing has changed');
  });

  test('finds its columns again where somebody has moved them', () => {
    const host = open();
    score(host);
    ask(host, `ss.getSheetByName('Overlaps').insertColumnsBefore(1, 2)`);
    score(host);
    expect(host.counts.writes).toBe(0);
    expect(
      host.sheet('Overlaps').shown[2]?.filter((header) => header === 'EQL status'),
    ).toHaveLength(1);
  });

  test('brings back a column that somebody has deleted, behind the last', () => {
    const host = open();
    score(host);
    ask(host, `ss.getSheetByName('Overlaps').deleteColumn(10)`);
    score(host);
    expect(host.sheet('Overlaps').shown[2]?.slice(8)).toEqual([
      'EQL status',
      'EQL missing',
      'EQL next step',
      'EQL since',
      'EQL score',
    ]);
  });

  test('writes what has changed in between, and keeps since when a row was an EQL', () => {
    const host = open();
    score(host);
    ask(host, `ss.getSheetByName('Overlaps').getRange('M4').setValue(new Date(2026, 0, 5))`);
    host.type('Overlaps', 'D4', 'Cold');
    score(host);
    expect(column(host, 'Overlaps', 'EQL status')[0]).toBe('Candidate');
    expect(column(host, 'Overlaps', 'EQL since')[0]).toBe('1/5/2026');
  });
});

describe('what stands under a header of ours', () => {
  test('is left alone where it is a formula of the user’s', () => {
    const rows = LIST.map((row, index) => [
      ...row,
      index === 2
        ? 'EQL status'
        : index > 2
          ? `=EQL_STATUS(C${index + 1},D${index + 1},F${index + 1},G${index + 1})`
          : '',
    ]);
    const host = open({ sheets: { Overlaps: rows }, formulas: true });
    const before = contents(host, 'Overlaps', 9);
    const said = score(host);
    expect(contents(host, 'Overlaps', 9)).toEqual(before);
    expect(said).toContain('EQL status: left as it is, because formulas of yours stand there.');
    expect(column(host, 'Overlaps', 'EQL score')[0]).not.toBe('');
  });
});

describe('flags', () => {
  const rules = (host: Host): { formula: string; ranges: string[] }[] =>
    ask(
      host,
      `ss.getSheetByName('Overlaps').getConditionalFormatRules().map(function (rule) {
        return { formula: String(rule.getBooleanCondition().getCriteriaValues()[0]),
          ranges: rule.getRanges().map(function (range) { return range.getA1Notation(); }) };
      })`,
    );

  test('stand behind the user’s own rules, once, however often the sheet is scored', () => {
    const host = open();
    ask(
      host,
      `(function () { var s = ss.getSheetByName('Overlaps'); s.setConditionalFormatRules([
        SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A4="Acme"')
          .setBackground('#00ff00').setRanges([s.getRange('A4:A8')]).build()]); })()`,
    );
    score(host);
    const first = rules(host);
    expect(first[0]).toEqual({ formula: '=$A4 = "Acme"', ranges: ['A4:A8'] });
    expect(first).toHaveLength(12);
    host.type('Overlaps', 'D5', 'Warm');
    score(host);
    expect(rules(host)).toEqual(first);
  });

  test('that Google refuses stop no scores: a rule of the user’s that speaks of another tab stops them all', () => {
    const host = open();
    const { conditionalFormats, sheets } = host.workbook;
    const style = { fillColor: '#00ff00' };
    const rule = { type: 'CellIsRule', operator: 'customFormula', values: ['=Notes!A1>2'], style };
    const zone = { top: 3, bottom: 7, left: 0, right: 0 };
    conditionalFormats.replace(sheets.idOf('Overlaps') ?? '', [
      { zones: [zone], rule } as Parameters<typeof conditionalFormats.replace>[1][number],
    ]);
    expect(score(host)).toMatch(
      / scored\..*refused their colours\. Look under Format, Conditional/,
    );
    expect(column(host, 'Overlaps', 'EQL status').slice(0, 2)).toEqual(['EQL', 'Candidate']);
    expect(rules(host)).toHaveLength(1);
  });

  test('colour what a candidate lacks, what is stale, and an EQL', () => {
    // Each colour is worked out for every row that the rules reach.
    const host = open({ minimumRows: 20 });
    score(host);
    const colour = (row: number, header: string): string => {
      const place = host.sheet('Overlaps').shown[2]?.indexOf(header) ?? 0;
      const sheetId = host.workbook.sheets.idOf('Overlaps') ?? '';
      const position = { sheetId, row: row - 1, col: place };
      return String(
        host.workbook.looks.shownStyle(sheetId, position.row, position.col).fillColor ?? '',
      ).toLowerCase();
    };
    expect(colour(5, 'Warmth')).toBe('#fff2cc'); // Globex: blank warmth
    expect(colour(5, 'Motion')).toBe('#fff2cc');
    expect(colour(6, 'Warmth')).toBe('#f4cccc'); // Initech: last touch a year ago
    expect(colour(6, 'EQL status')).toBe('#f4cccc');
    expect(colour(4, 'EQL status')).toBe('#d9ead3');
    expect(colour(4, 'Warmth')).toBe('');
  });
});

describe('which tab is scored', () => {
  test('the one in front where it is a list, else the one that was scored before', () => {
    const second: Rows = [HEADERS, ['Stark', 'Wayne', 'Customer', 'Hot', '', 'A', 'Co-sell', '']];
    const host = open({ sheets: { Overlaps: LIST, Others: second, Notes: [['Call Dana']] } });
    host.select('Others', 'A1');
    expect(score(host)).toContain('of Others scored');
    host.select('Notes', 'A1');
    expect(score(host)).toContain('of Others looked at');
    host.select('Overlaps', 'A1');
    expect(score(host)).toContain('of Overlaps scored');
  });

  test('none where several could be meant: they are named, and nothing is written', () => {
    const second: Rows = [HEADERS, ['Stark', 'Wayne', 'Customer', 'Hot', '', 'A', 'Co-sell', '']];
    const host = open({ sheets: { Notes: [['Call Dana']], Overlaps: LIST, Others: second } });
    expect(score(host)).toContain('Overlaps, Others');
    expect(host.counts.writes).toBe(0);
  });

  test('none where there is no list: what one needs is said', () => {
    const host = open({ sheets: { Notes: [['Call Dana']] } });
    expect(score(host)).toMatch(/^No tab looks like an overlap list\./);
    expect(host.counts.writes).toBe(0);
  });

  test('an empty tab is no list either', () => {
    expect(score(open({ sheets: { Sheet1: [] } }))).toMatch(/^No tab looks like an overlap list\./);
  });
});

describe('when something stands in the way', () => {
  test('a broken setting is named with its cell and what may stand there; nothing is written', () => {
    const host = open();
    choose(host, 'Open settings');
    const row = column(host, 'EQL Settings', 'Setting').indexOf('Warmth clears at') + 2;
    host.type('EQL Settings', `B${row}`, 'lots');
    host.select('Overlaps', 'A1');
    const said = score(host);
    expect(said).toContain(
      `EQL Settings!B${row}: “Warmth clears at” can't be “lots”. Write a number`,
    );
    expect(said).toContain('Nothing was written.');
    expect(host.counts.writes).toBe(0);
  });

  test('somebody else who is writing is waited for, and then named', () => {
    const host = open();
    host.lockByAnotherUser();
    expect(score(host)).toMatch(/^Somebody else is just writing/);
    expect(host.counts.writes).toBe(0);
    host.lockByAnotherUser(false);
    expect(score(host)).toContain('scored');
  });

  test('a protected tab is told in words, and nothing of it has changed', () => {
    const host = open();
    const before = host.sheet('Overlaps').contents;
    host.protectByAnotherUser('Overlaps');
    expect(score(host)).toMatch(/protected/);
    expect(host.sheet('Overlaps').contents).toEqual(before);
  });

  test('typed as a formula, it does nothing', () => {
    const host = open();
    host.type('Overlaps', 'K1', '=SCORETHISSHEET()');
    expect(host.sheet('Overlaps').shown[2]).not.toContain('EQL status');
  });
});

describe('somebody who sorts while the sheet is scored', () => {
  test('finds every score beside its own row afterwards', () => {
    let sorts = 0;
    const host: Host = open({
      sheets: { Overlaps: [HEADERS, ...LIST.slice(3), ['Stark', 'Wayne', 'Prospect']] },
      beforeCall: (call) => {
        if (sorts > 0 || call.name !== 'Range.setValues' || call.cells < 10) return undefined;
        sorts += 1;
        const list = host
          .sheet('Overlaps')
          .contents.slice(1)
          .map((row) => row.slice(0, 8));
        list.reverse().forEach((row, index) => {
          row.forEach((cell, place) => {
            host.type('Overlaps', `${'ABCDEFGH'[place]}${index + 2}`, cell);
          });
        });
        return undefined;
      },
    });
    score(host);
    expect(sorts).toBe(1);
    const accounts = column(host, 'Overlaps', 'Account');
    expect(accounts).toEqual(['Stark', 'Hooli', 'Umbrella', 'Initech', 'Globex', 'Acme']);
    const isEql = accounts.map((account) => account === 'Acme');
    expect(column(host, 'Overlaps', 'EQL status').map((status) => status === 'EQL')).toEqual(isEql);
    expect(column(host, 'Overlaps', 'EQL since').map((since) => since !== '')).toEqual(isEql);
  });
});

describe('when it is 30 June in London, late in the evening', () => {
  test.each([
    ['America/Los_Angeles', '6/30/2026'],
    ['Pacific/Auckland', '7/1/2026'],
    ['Asia/Kolkata', '7/1/2026'],
  ])('a sheet in %s has the day %s, and every day in it is the one that it shows', (timeZone, today) => {
    const host = open({ timeZone, now: () => new Date('2026-06-30T22:00:00Z') });
    score(host);
    expect(column(host, 'Overlaps', 'EQL since')[0]).toBe(today);
    expect(column(host, 'Overlaps', 'EQL next step')[0]).toContain('30 July 2026');
    score(host);
    expect(host.counts.writes).toBe(0);
  });
});

test('writes that Google puts off until somebody reads come to the same', () => {
  const [now, later] = (['immediate', 'deferred'] as const).map((writes) => {
    const host = open({ writes });
    for (const job of ['Score this sheet', 'Open settings', 'Score this sheet']) {
      host.select('Overlaps', 'A1');
      choose(host, job);
    }
    return host.sheets().map((name) => [name, host.sheet(name).shown]);
  });
  expect(later).toEqual(now);
});

describe('a long list', () => {
  const KINDS: Rows = [
    ['Customer', 'Warm', day('2026-06-10'), 'A', 'Co-sell', ''],
    ['Prospect', '', '', 'A', '', ''],
    ['Prospect', 'Hot', '', 'B', 'Co-sell', ''],
  ];
  const rows = (count: number): Rows => [
    HEADERS,
    ...Array.from({ length: count }, (_row, index) => [
      `Account ${index}`,
      `Partner ${index % 7}`,
      ...(KINDS[index % KINDS.length] ?? []),
    ]),
  ];
  /** Beyond the rows that are read again whole. */
  const FAR = 560;

  /** The calls by their names, but for those that write the rows, block by block. */
  const besides = ({ byName }: Host['counts']): object => {
    const { 'Range.setValues': _blocks, 'Sheet.getRange': _ranges, ...others } = byName;
    return others;
  };

  test('of 3,000 rows takes no more calls than one of 600, but for a write for each 250', () => {
    const counts = [600, 3000].map((count) => {
      const host = open({ sheets: { Overlaps: rows(count) }, minimumRows: 3010 });
      score(host);
      return host.counts;
    });
    const [few, many] = counts;
    expect(many && besides(many)).toEqual(few && besides(few));
    expect(many?.byName['Range.setValues']).toBe(1 + 3000 / 250);
    expect(many?.calls).toBeLessThan(200);
    // The list once, five cells a row written, and the accounts once more.
    expect(many?.cellsRead).toBeLessThan(11 * 3000);
    expect(many?.cellsWritten).toBeLessThan(5.1 * 3000);
  });

  test('in which two rows change places while it is scored has each score beside its own row', () => {
    let swaps = 0;
    const host: Host = open({
      sheets: { Overlaps: rows(600) },
      beforeCall: (call) => {
        if (swaps > 0 || call.name !== 'Range.setValues' || call.cells < 10) return undefined;
        swaps += 1;
        const [one = [], other = []] = host.sheet('Overlaps').contents.slice(FAR, FAR + 2);
        [other, one].forEach((row, more) => {
          row.slice(0, HEADERS.length).forEach((cell, place) => {
            host.type('Overlaps', `${'ABCDEFGH'[place]}${FAR + more + 1}`, cell);
          });
        });
        return undefined;
      },
    });
    score(host);
    expect(swaps).toBe(1);
    const accounts = column(host, 'Overlaps', 'Account');
    expect(accounts.slice(FAR - 1, FAR + 1)).toEqual([`Account ${FAR}`, `Account ${FAR - 1}`]);
    const isEql = accounts.map((account) => Number(account.split(' ')[1]) % KINDS.length === 0);
    expect(column(host, 'Overlaps', 'EQL status').map((status) => status === 'EQL')).toEqual(isEql);
    expect(column(host, 'Overlaps', 'EQL since').map((since) => since !== '')).toEqual(isEql);
  });

  test('with a formula far down under a header of ours keeps it, and the column is left alone', () => {
    const host = open({ sheets: { Overlaps: rows(600) } });
    score(host);
    host.type('Overlaps', `J${FAR}`, '=1+1');
    host.type('Overlaps', `D${FAR}`, 'Cold');
    expect(score(host)).toContain(
      'EQL score: left as it is, because formulas of yours stand there.',
    );
    expect(host.sheet('Overlaps').contents[FAR - 1]?.[9]).toBe('=1+1');
    expect(host.sheet('Overlaps').shown[FAR - 1]?.[8]).toBe('Candidate');
  });
});

describe('new marks under EQL since', () => {
  const since = (host: Host): readonly string[] => column(host, 'Overlaps', 'EQL since');
  const takeBack = (host: Host): string => choose(host, 'Take back new marks');
  /** Somebody sets the warmth bar far too low, and mends it. */
  const setBar = (host: Host, shown: string, value: string): void => {
    host.run('saveSettings', { changes: [{ label: 'Warmth clears at', shown, value }] });
  };

  test('are counted, and none is new the second time', () => {
    const host = open();
    expect(score(host)).toContain(
      '1 row is newly marked EQL since. Take back new marks, in the menu',
    );
    expect(score(host)).not.toContain('newly marked');
  });

  test('made by a bar that was set by mistake are taken back, and those from before stay', () => {
    const host = open();
    score(host);
    const before = since(host);
    ask(host, 'ss.getSheetByName("Overlaps").getRange("D5").setValue("Lukewarm")');
    ask(host, 'ss.getSheetByName("Overlaps").getRange("E5").setValue(new Date(2026, 5, 20))');
    ask(host, 'ss.getSheetByName("Overlaps").getRange("G5").setValue("Co-sell")');
    setBar(host, '0.6', '0.3');
    expect(score(host)).toContain('1 row is newly marked EQL since.');
    expect(since(host)).not.toEqual(before);
    setBar(host, '0.3', '0.6');
    expect(takeBack(host)).toContain('EQL since taken back in 1 row of Overlaps.');
    expect(since(host)).toEqual(before);
    score(host);
    expect(column(host, 'Overlaps', 'EQL status')[1]).toBe('Candidate');
    expect(since(host)).toEqual(before);
  });

  test('are taken back beside their rows, wherever a sort has put these, and changed ones stay', () => {
    const host = open({ sheets: { Overlaps: LIST.filter((_row, at) => at !== 4 && at !== 6) } });
    ask(host, 'ss.getSheetByName("Overlaps").getRange("E5").setValue(new Date(2026, 5, 20))');
    expect(score(host)).toContain('2 rows are newly marked EQL since.');
    ask(
      host,
      'ss.getSheetByName("Overlaps").getRange("A4:M6").sort({column: 1, ascending: false})',
    );
    const place = column(host, 'Overlaps', 'Account').indexOf('Acme');
    ask(
      host,
      `ss.getSheetByName("Overlaps").getRange("M${place + 4}").setValue(new Date(2026, 0, 5))`,
    );
    expect(takeBack(host)).toMatch(/taken back in 1 row of Overlaps\. 1 row changed since then/);
    expect(since(host).filter((cell) => cell !== '')).toEqual(['1/5/2026']);
  });

  test('can be taken back until the next scoring, and once', () => {
    const host = open();
    expect(takeBack(host)).toContain('The last scoring marked no row as new');
    score(host);
    score(host);
    const before = everything(host);
    expect(takeBack(host)).toContain('The last scoring marked no row as new');
    expect(everything(host)).toEqual(before);
    const again = open();
    score(again);
    expect(takeBack(again)).toContain('taken back in 1 row');
    expect(takeBack(again)).toContain('The last scoring marked no row as new');
  });

  test('of six thousand rows are taken back as well', () => {
    const rows = Array.from({ length: 6000 }, (_row, index) => [
      ...[`Account ${index}`, `Partner ${index % 9}`, 'Customer', 'Warm', day('2026-06-10')],
      ...['A', 'Co-sell', day('2026-07-30')],
    ]);
    const host = open({ sheets: { Overlaps: [HEADERS, ...rows] }, minimumRows: 6010 });
    expect(score(host)).toContain('6,000 rows are newly marked EQL since.');
    expect(takeBack(host)).toContain('EQL since taken back in 6,000 rows of Overlaps.');
    expect(host.counts.calls).toBeLessThanOrEqual(100);
    expect(since(host).every((cell) => cell === '')).toBe(true);
  });

  test('are offered in the sidebar beside what a scoring says', () => {
    const host = open();
    const done = host.run('runJob', { job: 'score', step: 0 });
    expect(done).toMatchObject({ ok: true, state: 'done', newMarks: 1 });
    expect(host.run('runJob', { job: 'unmark', step: 0 })).toMatchObject({ ok: true, newMarks: 0 });
    expect(since(host).every((cell) => cell === '')).toBe(true);
  });
});

describe('after scoring', () => {
  test('the first of our columns is in sight, and the cursor in its row', () => {
    const host = open();
    host.select('Overlaps', 'B5');
    score(host);
    expect(ask(host, 'ss.getCurrentCell().getA1Notation()')).toBe('I5');
  });
});

describe('formulas that fill cells', () => {
  const results = (host: Host): readonly string[][] =>
    host.sheet('Overlaps').shown.map((row) => row.slice(0, 8));

  test('of the list are scored by what they show, and stay as they are', () => {
    const rows = LIST.map((row, index) =>
      row.map((cell, at) =>
        at !== 5 || index < 3 ? cell : index === 3 ? '=ARRAYFORMULA(J4:J8)' : '',
      ),
    );
    const levels = ['A', 'B', 'A', 'A', 'A'];
    const list = rows.map((row, index) => [
      ...Array.from({ length: 9 }, (_cell, at) => row[at] ?? ''),
      levels[index - 3] ?? '',
    ]);
    const host = open({ sheets: { Overlaps: list }, formulas: true });
    const before = results(host);
    score(host);
    expect(results(host)).toEqual(before);
    expect(column(host, 'Overlaps', 'EQL status')[0]).toBe('EQL');
    score(host);
    expect(results(host)).toEqual(before);
  });

  test('under a header of ours are left alone, and the other columns are scored', () => {
    const list = LIST.map((row, index) => {
      const cells = Array.from({ length: 8 }, (_cell, at) => row[at] ?? '');
      if (index === 2) return [...cells, 'EQL status', 'EQL score'];
      return index === 3 ? [...cells, '=ARRAYFORMULA({A4:A8,B4:B8})', ''] : cells;
    });
    const host = open({ sheets: { Overlaps: list }, formulas: true });
    const before = column(host, 'Overlaps', 'EQL score');
    expect(before[4]).toBe('Contoso');
    expect(score(host)).toContain('EQL status, EQL score: left as it is');
    expect(column(host, 'Overlaps', 'EQL score')).toEqual(before);
    expect(column(host, 'Overlaps', 'EQL missing')[2]).toBe('warmth');
  });

  test.each([
    ['values', '=ARRAYFORMULA(A4:C8)', 12],
    ['blanks', '=ARRAYFORMULA(IF(A4:C8="x","",""))', 12],
  ])('beside the list with %s have our columns behind them', (_, formula, first) => {
    const list = LIST.map((row, index) =>
      index === 3
        ? [...Array.from({ length: 9 }, (_cell, at) => row[at] ?? ''), formula]
        : [...row],
    );
    const host = open({ sheets: { Overlaps: list }, formulas: true });
    const shown = (): readonly string[][] =>
      host.sheet('Overlaps').shown.map((row) => row.slice(8, 12));
    const before = shown();
    score(host);
    expect(shown()).toEqual(before);
    expect(host.sheet('Overlaps').shown[2]?.indexOf('EQL status')).toBe(first);
  });

  test('beside the list with nothing that shows are named, and nothing is written', () => {
    const host = open();
    // As soon as a header stands beside it, the formula wants the cells behind it too.
    const formula = '=IF(I3="",1,SEQUENCE(1,3))';
    ask(
      host,
      `ss.getSheetByName("Overlaps").getRange("H5").setFormula("${formula.replace(/\\?"/g, '\\"')}")`,
    );
    const before = host.sheet('Overlaps').contents;
    expect(score(host)).toContain('The formula in H5 of Overlaps fills the cells beside the list');
    expect(host.sheet('Overlaps').contents).toEqual(before);
    expect(ask(host, 'ss.getSheetByName("Overlaps").getRange("I3:M3").getNotes().join("")')).toBe(
      ',,,,',
    );
  });
});
