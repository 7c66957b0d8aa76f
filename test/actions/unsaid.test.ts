// Nothing that an action answers or writes stands unsaid, nor what imports, calls, feedback and letters say.
import fs from 'node:fs';
import { unsaid } from '../support/unsaid';

const ROOMS = ['calls', 'feedback', 'importing', 'introduction', 'routing'];
const FOLDERS = [
  'src/actions',
  'src/sheets',
  'src/rpc',
  ...ROOMS.map((room) => `src/core/${room}`),
];

/** Names of functions in formulas, a page's tags, and names that stand there in every language. */
const NAMES = /\/(?:formula-results|flags|sidebar-page|own-tabs|call-columns)\.ts$/;

/** Codes, formats, marks of Google's, and what cells hold in every language. */
const DATA = new Set([
  ...['group title', 'repeated header', 'no account', 'no partner', 'left out', 'first table'],
  ...['stage changed', 'account owner', 'partner introduction', 'closing text', 'Maybe'],
  ...['Customer', 'Open opportunity', 'Prospect', 'General', 'd mmm yyyy', 'Refusal', 'Sidebar'],
  // The next month's import finds a column without a header by it.
  'Column ',
]);

const files = FOLDERS.flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => /(?<!\.d)\.ts$/.test(name) && !NAMES.test(name)),
);

test.each(files)('%s says all of it', (file) => {
  const texts = unsaid(fs.readFileSync(file, 'utf8'));
  expect(texts.filter((text) => !DATA.has(text))).toEqual([]);
});
