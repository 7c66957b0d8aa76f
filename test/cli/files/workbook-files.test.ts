import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { FileProblem, type FileProblemCode } from '../../../cli/files/file-problem';
import { shownTabs } from '../../../cli/files/shown-tabs';
import { problemOf, readWorkbookFiles } from '../../../cli/files/workbook-files';
import { createWorkbook } from '../../../host/engine/workbook';
import { loadEngine } from '../../../host/node/engine';
import { writtenElsewhere } from '../../support/xlsx-files';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function saved(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** The files opened in the engine: tab names, and the cells as they are shown. */
function opened(...files: readonly string[]) {
  return shownTabs(createWorkbook(readWorkbookFiles(files).workbook, { engine: loadEngine() }));
}

const shown = (tab: ReturnType<typeof opened>[number] | undefined): string[][] | undefined =>
  tab?.rows.map((row) => row.map((cell) => cell.shown));

describe('opening files', () => {
  test('a CSV file becomes one tab, named after the file, and shows what was written', () => {
    const [tab, ...more] = opened(
      saved(
        'Q2 overlap.csv',
        'Account,Fit,Due,Amount,Told\nAcme,85%,3/4/2026,"$45,000",TRUE\n=1+1,007,2026-03-04,1.5,@me\n',
      ),
    );
    expect(more).toEqual([]);
    expect(tab?.name).toBe('Q2 overlap');
    expect(shown(tab)).toEqual([
      ['Account', 'Fit', 'Due', 'Amount', 'Told'],
      ['Acme', '85%', '3/4/2026', '$45,000', 'TRUE'],
      ['=1+1', '007', '2026-03-04', '1.5', '@me'],
    ]);
    expect(tab?.rows[2]?.map((cell) => cell.isText)).toEqual([true, true, false, false, true]);
  });

  test('every tab of an XLSX file comes, beside the CSV file, each with its own formats', () => {
    const xlsx = writtenElsewhere({
      sheets: [
        {
          name: 'Leads',
          rows: [
            ['Account', 'Since'],
            ['Acme', { day: '2026-03-14' }],
          ],
        },
        { name: 'Notes', rows: [['=SUM(A1)'], ['plain']] },
      ],
    });
    const csv = saved('overlap.csv', 'Account,Fit\nAcme,85%\n');
    const tabs = opened(csv, saved('crm.xlsx', xlsx));
    expect(tabs.map((tab) => tab.name)).toEqual(['overlap', 'Leads', 'Notes']);
    expect(shown(tabs[0])?.[1]).toEqual(['Acme', '85%']);
    expect(shown(tabs[1])?.[1]).toEqual(['Acme', '2026-03-14']);
    expect(shown(tabs[2])).toEqual([['=SUM(A1)'], ['plain']]);
  });

  test('two files of one name give two tabs', () => {
    mkdirSync(path.join(folder, 'old'), { recursive: true });
    const tabs = opened(saved('list.csv', 'a,b\n'), saved('old/list.csv', 'c,d\n'));
    expect(tabs.map((tab) => tab.name)).toEqual(['list', 'list (2)']);
    expect(shown(tabs[1])).toEqual([['c', 'd']]);
  });

  test('each file is told with the tabs that it brought, and what is odd about it', () => {
    const csv = saved('odd.csv', 'Account,Fit,Motion\n"Acme,A,Co-sell\nBeta,B,\n');
    const xlsx = writtenElsewhere({ sheets: [{ name: 'odd', rows: [['a'], ['b']] }] });
    const { files, notes } = readWorkbookFiles([csv, saved('odd.xlsx', xlsx)]);
    expect(files.map(({ tabs }) => tabs)).toEqual([['odd'], ['odd (2)']]);
    expect(notes.map(({ code }) => code)).toEqual(['unclosed-quote']);
  });

  test('where an XLSX tab must give way, the formulas that refer to it follow', () => {
    const xlsx = writtenElsewhere({
      sheets: [
        { name: 'list', rows: [[41]] },
        { name: 'Sum', rows: [], cells: [['0,0', { formula: 'list!A1+1' }]] },
      ],
    });
    const tabs = opened(saved('list.csv', '7\n'), saved('sum.xlsx', xlsx));
    expect(tabs.map((tab) => tab.name)).toEqual(['list', 'list (2)', 'Sum']);
    expect(shown(tabs[2])).toEqual([['42']]);
  });
});

describe('a file that can’t be opened is refused in one sentence', () => {
  const check = (
    title: string,
    file: () => string,
    code: FileProblemCode,
    sentence: RegExp,
  ): void =>
    test(title, () => {
      let problem: unknown;
      try {
        readWorkbookFiles([file()]);
      } catch (error) {
        problem = error;
      }
      expect(problem).toBeInstanceOf(FileProblem);
      expect(problem).toMatchObject({ code, message: expect.stringMatching(sentence) });
      expect(String((problem as Error).message)).toMatch(/^[^\n]+\.$/);
    });

  check('it isn’t there', () => path.join(folder, 'gone.csv'), 'missing', /no file gone\.csv/);
  check('its folder isn’t there', () => path.join(folder, 'no/x.csv'), 'missing', /x\.csv/);
  check('it is a folder', () => folder, 'folder', /is a folder/);
  check('it is empty', () => saved('e.csv', ''), 'empty', /e\.csv is empty/);
  check('it is an empty XLSX file', () => saved('e.xlsx', ''), 'empty', /e\.xlsx is empty/);
  check('it holds only blank lines', () => saved('b.csv', '\n,,\n \n'), 'no-rows', /no rows/);
  check('it holds only a byte order mark', () => saved('m.csv', '\ufeff'), 'no-rows', /no rows/);
  check('it is a PDF', () => saved('x.pdf', '%PDF-1.7'), 'unknown-kind', /\.xlsx/);
  check('it has no ending', () => saved('overlap', 'a,b\n'), 'unknown-kind', /\.csv/);
  check('it is in the old Excel format', () => saved('x.xls', 'x'), 'old-excel', /as \.xlsx/);
  check(
    'it is a picture named .csv',
    () => saved('p.csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])),
    'not-text',
    /no readable text/,
  );
  check(
    'it is an XLSX file named .csv',
    () => saved('w.csv', writtenElsewhere({ sheets: [{ name: 'A', rows: [[1]] }] })),
    'workbook-in-disguise',
    /end in \.xlsx/,
  );
  check(
    'it is an XLSX file named .xls',
    () => saved('w.xls', writtenElsewhere({ sheets: [{ name: 'A', rows: [[1]] }] })),
    'workbook-in-disguise',
    /end in \.xlsx/,
  );
  check('it is text named .xlsx', () => saved('t.xlsx', 'Account,Partner\n'), 'damaged', /damaged/);
  check(
    'its end is cut off',
    () => {
      const whole = writtenElsewhere({ sheets: [{ name: 'A', rows: [[1]] }] });
      return saved('cut.xlsx', whole.slice(0, whole.length / 2));
    },
    'damaged',
    /damaged/,
  );
  check(
    'it is a zip archive of something else',
    () => saved('z.xlsx', zipSync({ 'notes.txt': Uint8Array.of(65) })),
    'damaged',
    /damaged/,
  );
  check(
    'it is protected by a password',
    () => saved('pw.xlsx', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    'password',
    /password/,
  );
  check(
    'it is a workbook whose tabs are all empty',
    () => saved('blank.xlsx', writtenElsewhere({ sheets: [{ name: 'A', rows: [] }] })),
    'no-rows',
    /no rows/,
  );

  // Root may read everything, so the operating system's own answer is what is tried here.
  test.each([
    ['EACCES', /permission/],
    ['EPERM', /permission/],
    ['ENOTDIR', /no file/],
    ['EBUSY', /copy it to this computer/],
  ])('the operating system says %s', (code, sentence) => {
    expect(problemOf({ code }, 'x.csv').message).toMatch(sentence);
  });
});
