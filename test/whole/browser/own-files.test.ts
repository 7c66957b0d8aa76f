// What a user sees after `npm start -- FILES`: the files' tabs, and what is odd about them.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { packed, row, usual } from '../../support/xlsx-writers';
import { usePreview } from './preview';
import { startCommand } from './start-command';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'own-files-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function saved(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  return file;
}

const odd = saved('odd.csv', 'Account,Partner,Fit\n"Acme,Northwind,A\nBeta,Northwind,B\n');
const dated = saved(
  'dated.xlsx',
  packed(
    usual({
      cells: row(1, 'Account', 'Since') + row(2, 'Acme', '<c s="1"><v>46174</v></c>'),
      formats: ['[$-409]d\\-mmm\\-yy;@'],
    }),
  ),
);

const preview = usePreview({ serve: () => startCommand(odd, dated), page: 'for all tests' });

test('the files are tabs, and their dates are dates', async () => {
  const { sheet } = preview;
  expect(await sheet.tabs()).toEqual(['odd', 'Data']);
  expect(await sheet.texts('A2:B2', 'Data')).toEqual([['Acme', '1-Jun-26']]);
});

test('what is odd about a file stands in a corner until it is closed', async () => {
  const { sheet } = preview;
  await sheet.toast.getByText('About your files').waitFor();
  await sheet.toast.getByText('odd.csv, row 2: a quotation mark (") is opened').waitFor();
  await sheet.toast.getByTitle('Close').click();
  expect(await sheet.toast.count()).toBe(0);
});
