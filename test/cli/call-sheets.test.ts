// Call sheets as files, and the answers that come back in files, by the command.
import { readFileSync } from 'node:fs';
import { readElsewhere, writtenElsewhere } from '../support/xlsx-files';
import { runCommand } from './run-command';
import { testFolder } from './test-folder';

const folder = testFolder();
const { save, text: textOf } = folder;

const run = (...args: readonly string[]) =>
  runCommand(folder.path, [...args, '--as-of', '2026-06-30']);

const LIST = [
  'Account,Partner,Overlap,Warmth,Last touch,Will introduce,ICP fit,Motion,Note',
  'Acme,Globex,Customer,,,,A,Co-sell,',
  '=Beech,Globex,Prospect,Cold,2026-06-20,,A,,ours',
  'Acme,Initech,Customer,,,,A,,their secret',
  'Cedar,Initech,Customer,Hot,2026-06-20,,B,,',
].join('\n');

test('each partner gets a file with its accounts alone, and its answers come back into the list', async () => {
  save('overlap.csv', LIST);
  const made = await run('overlap.csv', '--call-sheets', '--out', 'made');
  expect(made.stderr).toBe('');
  expect(made.stdout).toContain('Call sheet: Globex is made, with 2 accounts.');
  const { sheets } = await readElsewhere(readFileSync(folder.at('made/Call sheet Globex.xlsx')));
  expect(sheets.map(({ name }) => name)).toEqual(['Call sheet Globex']);
  const rows = sheets[0]?.rows ?? [];
  expect(JSON.stringify(sheets)).not.toMatch(/Initech|Cedar|secret|ours/);
  const csv = textOf('made/Call sheet Globex.csv');
  expect(csv).not.toMatch(/Initech|Cedar|secret|ours/);
  // Text stays text, whatever opens it.
  expect(csv).toContain("'=Beech,Your prospect.");

  const [acme = '', beech = ''] = csv.trim().split('\r\n').slice(-2);
  const answered = (line: string, answers: string): string => line.replace(',,,,,', `,${answers},`);
  const back = [
    csv.split('\r\n').slice(0, 7).join('\n').replace('Answered by,', 'Answered by,Maria'),
    answered(acme, 'Hot,Tom,2026-06-25,Yes'),
    answered(beech, 'Warm,,2026-06-01,'),
    'Cedar,,Hot,,,,,R-1234567890',
  ].join('\n');
  save('back.csv', back);
  // The same answer once more, as a program of the partner's saves it.
  const typed = rows.map((row) =>
    row.map((cell, at) => (row[0] === 'Acme' && at === 2 ? 'Hot' : cell)),
  );
  save('back.xlsx', writtenElsewhere({ sheets: [{ name: 'Sheet1', rows: typed }] }));
  const files = ['--answers', 'back.csv', '--answers=back.xlsx'];
  const imported = await run('overlap.csv', ...files, '--out', 'imported');
  expect(imported.stdout).toContain('Answers of back.xlsx\n  Nothing was written.\n');
  expect(imported.stdout).toContain(
    [
      'Answers of back.csv',
      '  Imported the answers of Globex: 1 row of overlap changed. 1 row is an EQL now. Left: 1 row is newer in the list, 1 row is refused.',
      '  1 row changes, 1 row is newer in the list, 1 row is refused.',
      '  Acme: Relationship (blank) -> Hot, Who we know there (blank) -> Tom, Last spoke (blank) -> 25 June 2026, Would you introduce us (blank) -> Yes',
      '  =Beech: Relationship stays Cold, not Warm, Last spoke stays 20 June 2026, not 1 June 2026; The list’s last touch, 20 June 2026, is later.',
      '  Cedar: “Cedar” is another partner’s account in the list.',
    ].join('\n'),
  );
  expect(imported.stdout).not.toContain('Not read: back');
  const [header, first] = textOf('imported/overlap.csv').split('\r\n');
  expect(header).toContain('Note,Partner contact,Confirmed by,Confirmed on,EQL status');
  expect(first).toContain(
    'Acme,Globex,Customer,Hot,6/25/2026,Yes,A,Co-sell,,Tom,Maria,6/30/2026,EQL,',
  );
});

test('a file that is no call sheet is refused in a sentence, and nothing is written', async () => {
  save('overlap.csv', LIST);
  save('other.csv', 'Account,Amount\nAcme,12');
  const { status, stderr } = await run('overlap.csv', '--answers', 'other.csv', '--out', 'none');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^other is no call sheet: no row holds the headers Account, Relationship/);
  expect(() => textOf('none/overlap.csv')).toThrow();
});
