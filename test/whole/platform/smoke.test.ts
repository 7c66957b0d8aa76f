// The development build's check of the platform: it finds nothing amiss in the local host, finds what is
// amiss elsewhere, leaves no trace but its report, and is no part of the published build.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as acorn from 'acorn';
import { ROOT } from './methods-page';
import { OPEN_QUESTIONS } from './probes/open-questions';
import { ALL_PROBES, PROBES } from './probes/probes';
import { buildSmoke, checkIn, openSmoke, REPORT, type Report, SMOKE, USERS_TAB } from './smoke-run';

const SIX_MINUTES = 6 * 60 * 1000;
const different = ({ rows }: Report) => rows.filter(({ result }) => result !== 'same');

beforeAll(buildSmoke);

describe('the check in the local host', () => {
  let report: Report;
  beforeAll(() => {
    report = checkIn(openSmoke());
  });

  test('finds every method the same; `npm run platform` writes down what the host answers now', () => {
    expect(different(report)).toEqual([]);
    expect(report.rows.map(({ method }) => method)).toEqual(ALL_PROBES.map(({ method }) => method));
    expect(report.verdict).toBe(
      `${ALL_PROBES.length} questions asked: ${ALL_PROBES.length} the same as in the local host, 0 different.`,
    );
  });

  test('calls each method that it reports on', () => {
    const called = new Set(Object.keys(report.host.counts.byName));
    const names = PROBES.map(({ method }) => method.replace(/\(.*$/, ''));
    // A name of a button, or of a set of names, is no call.
    const calls = names.filter((name) => !/\.[A-Z]/.test(name));
    // The host calls a chart of one kind by its kind until it is built.
    const known = (name: string): boolean =>
      called.has(name) || called.has(name.replace('EmbeddedChart', 'EmbeddedComboChart'));
    expect(calls.filter((name) => !known(name))).toEqual([]);
  });

  test('takes a small part of Google’s six minutes', () => {
    expect(report.host.counts.milliseconds).toBeLessThan(SIX_MINUTES / 4);
  });

  test('leaves its report in front, and nothing else', () => {
    const { host } = report;
    expect(host.sheets()).toEqual([USERS_TAB, REPORT]);
    const left = host.eval(`(function () {
      var book = SpreadsheetApp.getActiveSpreadsheet();
      return {
        front: book.getActiveSheet().getName(),
        names: book.getNamedRanges().length,
        marks: book.createDeveloperMetadataFinder().find().length,
        document: PropertiesService.getDocumentProperties().getProperties(),
        user: PropertiesService.getUserProperties().getProperties(),
      };
    })()`);
    expect(left).toEqual({ front: REPORT, names: 0, marks: 0, document: {}, user: {} });
  });

  test('touches no tab of the user’s', () => {
    const before = openSmoke().sheet(USERS_TAB);
    expect(report.host.sheet(USERS_TAB)).toEqual(before);
  });

  test('asks the person once, shows the sidebar, and says how it went', () => {
    const { calls } = report.host;
    const alerts = calls.flatMap((call) => (call.kind === 'alert' ? [call.question.message] : []));
    expect(alerts).toEqual(['Please press OK, so that the check goes on.', report.verdict]);
    expect(calls.filter(({ kind }) => kind === 'sidebar')).toHaveLength(1);
  });

  test('run again, it makes a second report', () => {
    const host = openSmoke();
    checkIn(host);
    checkIn(host);
    expect(host.sheets()).toEqual([USERS_TAB, REPORT, `${REPORT} 2`]);
  });
});

describe('what goes into an issue', () => {
  test('is one column: what differs, and every open question, as lines of a table', () => {
    const host = openSmoke({
      beforeCall(call) {
        if (call.name === 'Range.mergeAcross') throw new Error('Service | error');
        return undefined;
      },
    });
    checkIn(host);
    const column = host.sheet(REPORT).shown.map((row) => row[5] ?? '');
    const lines = column.slice(column.indexOf('For an issue: copy the cells below') + 1);
    const table = lines.filter((line) => line.startsWith('|'));
    expect(lines[0]).toMatch(/^Platform check of EQL Desk .*, locale en_US, time zone /);
    expect(table[0]).toBe('| Result | Method | Local host | Here |');
    expect(table[2]).toMatch(
      /^\| different \| Range\.mergeAcross\(\) \| .*error: Service \\\| error \|$/,
    );
    expect(table).toHaveLength(3 + OPEN_QUESTIONS.length);
  });
});

describe('the load test', () => {
  test('times each call of 5,000 rows scored and summed up, and leaves its report alone', () => {
    const host = openSmoke();
    const before = host.sheet(USERS_TAB);
    host.runMenu(`${REPORT} > Load test`);
    expect(host.sheets()).toEqual([USERS_TAB, 'EQL load test']);
    expect(host.sheet(USERS_TAB)).toEqual(before);
    const { shown } = host.sheet('EQL load test');
    expect(shown[0]?.[0]).toMatch(
      /^5,000 rows: Score this sheet [\d.]+ s, .*Build summary [\d.]+ s\.$/,
    );
    const calls = shown.slice(3).map(([stage, method]) => `${stage}: ${method}`);
    for (const call of [
      'Score this sheet: Range.getValues',
      'Score this sheet: Range.setValues',
      'Score this sheet: SpreadsheetApp.flush',
      'Build summary: Sheet.insertChart',
    ]) {
      expect(calls).toContain(call);
    }
    expect(host.eval('PropertiesService.getDocumentProperties().getProperties()')).toEqual({});
    expect(shown.some((row) => row[6]?.startsWith('| Build summary | '))).toBe(true);
  });

  test('refuses a spreadsheet that the add-on has been at work in', () => {
    const host = openSmoke();
    host.run('openSettings');
    host.runMenu(`${REPORT} > Load test`);
    expect(host.sheets()).toEqual([USERS_TAB, 'EQL Settings']);
  });
});

describe('the answers are the same', () => {
  test.each([
    ['where writes land late', { writes: 'deferred' }],
    ['in a German spreadsheet', { locale: 'de_DE', timeZone: 'Europe/Berlin' }],
    ['west of Greenwich', { timeZone: 'America/Los_Angeles' }],
  ] as const)('%s', (_name, options) => {
    expect(different(checkIn(openSmoke(options)))).toEqual([]);
  });
});

describe('a platform that answers otherwise', () => {
  test('is found out where a method answers something else', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-lie-'));
    const realm = path.join(folder, 'realm.js');
    const honest = fs.readFileSync(path.join(ROOT, '.build', 'realm.js'), 'utf8');
    const truth = 'getFrozenRows: row.frozen';
    expect(honest.split(truth)).toHaveLength(2);
    fs.writeFileSync(
      realm,
      honest.replace(truth, 'getFrozenRows: { ...row.frozen, call: () => 7 }'),
    );
    try {
      const report = checkIn(openSmoke({ realm }));
      expect(different(report)).toEqual([
        {
          result: 'different',
          method: 'Sheet.setFrozenRows(rows)',
          reliesOn: expect.any(String),
          expected: '[1,0]',
          found: '[7,7]',
        },
      ]);
      expect(report.rows[0]?.result).toBe('different');
    } finally {
      fs.rmSync(folder, { recursive: true });
    }
  });

  test('is found out where a method fails, and the rest is asked all the same', () => {
    const host = openSmoke({
      beforeCall(call) {
        if (call.name === 'Range.mergeAcross') throw new Error('Service Spreadsheets failed.');
        return undefined;
      },
    });
    const report = checkIn(host);
    expect(different(report).map(({ method, found }) => [method, found])).toEqual([
      ['Range.mergeAcross()', 'error: Service Spreadsheets failed.'],
    ]);
    expect(report.rows).toHaveLength(ALL_PROBES.length);
    expect(host.sheets()).toEqual([USERS_TAB, REPORT]);
  });

  test('leaves no scratch tab and no name behind, wherever a question is stopped', () => {
    for (const stopped of ['Spreadsheet.deleteSheet', 'Sheet.setName', 'Range.getA1Notation']) {
      let calls = 0;
      const host = openSmoke({
        beforeCall(call) {
          if (call.name !== stopped) return undefined;
          calls += 1;
          // The second name would be the one that the tab had before.
          if (calls === (stopped === 'Sheet.setName' ? 2 : 1)) throw new Error('Service error');
          return undefined;
        },
      });
      expect(different(checkIn(host)).length).toBeGreaterThan(0);
      expect(host.sheets()).toEqual([USERS_TAB, REPORT]);
      expect(host.eval('SpreadsheetApp.getActiveSpreadsheet().getNamedRanges().length')).toBe(0);
    }
  });

  test('too slow to be asked everything, it still gets its report', () => {
    let isSlow = true;
    const host = openSmoke({
      beforeCall(call) {
        if (!isSlow || call.name !== 'Range.setNotes') return undefined;
        isSlow = false;
        return SIX_MINUTES - 60_000;
      },
    });
    const report = checkIn(host);
    const outcomes = new Set(report.rows.map(({ result }) => result));
    expect(Array.from(outcomes)).toEqual(['not asked', 'same']);
    expect(report.verdict).toMatch(/ not asked, for lack of time: run the check again\.$/);
  });
});

describe('the published build', () => {
  const read = (folder: string, file: string): string =>
    fs.readFileSync(path.join(folder, file), 'utf8');
  const DIST = path.join(ROOT, 'dist');

  test('has neither the menu item nor its function nor any of its questions', () => {
    const published = read(DIST, 'Code.js');
    const development = read(SMOKE, 'Code.js');
    for (const sign of [
      ...['checkThisPlatform', 'Check this platform', 'runLoadTest', 'EQL_CHECK_FILE'],
      PROBES[0]?.reliesOn ?? '',
    ]) {
      expect(development).toContain(sign);
      expect(published).not.toContain(sign);
    }
    expect(ALL_PROBES.filter(({ reliesOn }) => published.includes(reliesOn))).toEqual([]);
  });

  test('asks for the same permissions as the development build', () => {
    expect(read(SMOKE, 'appsscript.json')).toBe(read(DIST, 'appsscript.json'));
  });

  test('speaks the language of 2019, and so does the development build', () => {
    for (const folder of [DIST, SMOKE]) {
      expect(() => acorn.parse(read(folder, 'Code.js'), { ecmaVersion: 2019 })).not.toThrow();
    }
  });
});

describe('what clasp would push', () => {
  let folder = '';
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'eql-push-smoke-'));
    for (const place of ['dist', '.build/smoke']) {
      fs.cpSync(path.join(ROOT, place), path.join(folder, place), { recursive: true });
    }
    fs.copyFileSync(path.join(ROOT, '.claspignore'), path.join(folder, '.claspignore'));
    for (const kind of ['.clasp', '.clasp.smoke']) {
      fs.copyFileSync(path.join(ROOT, `${kind}.example.json`), path.join(folder, `${kind}.json`));
    }
  });
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  const read = (file: string): string => fs.readFileSync(path.join(ROOT, file), 'utf8');
  const filesToPush = (...options: readonly string[]): string[] => {
    const clasp = path.join(ROOT, 'node_modules', '.bin', 'clasp');
    const printed = execFileSync(clasp, [...options, 'show-file-status', '--json'], {
      cwd: folder,
      env: { ...process.env, HOME: folder },
      encoding: 'utf8',
    });
    return (JSON.parse(printed) as { filesToPush: string[] }).filesToPush.sort();
  };

  test('`npm run push` sends the published build though the other one lies there', () => {
    expect(filesToPush()).toEqual([
      'dist/Code.js',
      'dist/Sidebar.html',
      'dist/Words-de.html',
      'dist/Words-es.html',
      'dist/appsscript.json',
    ]);
  });

  test('`npm run push:smoke` sends the development build, to a script of its own', () => {
    expect(filesToPush('--project', '.clasp.smoke.json')).toEqual([
      '.build/smoke/Code.js',
      '.build/smoke/Sidebar.html',
      '.build/smoke/Words-de.html',
      '.build/smoke/Words-es.html',
      '.build/smoke/appsscript.json',
    ]);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(scripts.push).toBe('node build.mjs && clasp push --force');
    expect(scripts['push:smoke']).toContain('--project .clasp.smoke.json');
    const ids = ['.clasp', '.clasp.smoke'].map((kind) => JSON.parse(read(`${kind}.example.json`)));
    expect(ids[0].scriptId).not.toBe(ids[1].scriptId);
  });
});
