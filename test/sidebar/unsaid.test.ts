// Nothing that a user reads stands in the sidebar or the menu unsaid: each sentence goes through `say`.
import fs from 'node:fs';
import { unsaid } from '../support/unsaid';

const sidebar = fs
  .readdirSync('sidebar', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => `sidebar/${name}`);

describe('what a sentence is taken for', () => {
  test.each([
    ['text between tags', '<p>Nothing would change</p>', ['Nothing would change']],
    ['a name for screen readers', '<p aria-label="Choose rows" />', ['Choose rows']],
    ['a single word', '<b>Save</b>', ['Save']],
    ['a text that is put together', 'tell(partner + " marked as told.")', [' marked as told.']],
    ['a sentence that is said', "<p>{say('Choose rows first.')}</p>", []],
    ['a class and a key', '<p class="note problem">{event.key === \'Enter\'}</p>', []],
    ['a status', "<b>{'Check data'}</b>", []],
  ])('%s', (_what, source, expected) => {
    expect(unsaid(source, 'tsx')).toEqual(expected);
  });
});

test.each([...sidebar, 'src/menu.ts', 'src/endpoints.ts'])('%s says all of it', (file) => {
  const loader = file.endsWith('x') ? 'tsx' : 'ts';
  expect(unsaid(fs.readFileSync(file, 'utf8'), loader)).toEqual([]);
});
