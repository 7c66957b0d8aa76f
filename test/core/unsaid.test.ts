// Nothing of what is said about rows, columns, counts and history stands unsaid in the code that works it out.
import fs from 'node:fs';
import { unsaid } from '../support/unsaid';

const FOLDERS = [
  ...['qualification', 'history', 'conversion', 'columns'].map((room) => `src/core/${room}`),
  ...['live', 'scoring', 'summary'].map((room) => `src/actions/${room}`),
];

/** Words as cells and headers hold them, in whatever language: they are read, and never shown. */
const WORDS_TO_READ =
  /\/(?:doubt|shared-meanings|outcomes|unrelated-names|candidates|crm-export|origin|assessed-columns|foreign-headers|(?:\w+-)?fields)\.ts$/;

/** What EQL History keeps in English, whoever writes it; `verdictText` and the terms' own say it. */
const KEPT = /\/history\/(?:verdict-word|terms|term-text|history-columns)\.ts$/;

/** Verdicts and answers as cells and the model have them, and codes. */
const DATA = new Set([
  ...['Higher', 'Lower', 'Early signal: higher', 'Early signal: lower', 'No clear difference'],
  ...['Too early', 'Not judged', 'No fit', 'fit tier', 'no gap', 'mostly mix', 'not settled'],
  ...['Customer', 'Open opportunity', 'Prospect', 'status reason', 'closing text'],
  ...['no qualified dates', 'undated conversions', 'too few', 'repeated header', 'group title'],
]);

const files = FOLDERS.flatMap((folder) =>
  fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((name) => name.endsWith('.ts') && !WORDS_TO_READ.test(name) && !KEPT.test(name)),
);

test.each(files)('%s says all of it', (file) => {
  const texts = unsaid(fs.readFileSync(file, 'utf8'));
  expect(texts.filter((text) => !DATA.has(text))).toEqual([]);
});
