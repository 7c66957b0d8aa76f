// CHANGELOG.md: what is unreleased becomes a version's section.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../cli/add-on';
import { notesOf, releasedChangelog, unreleasedNotes } from '../../../publish/release/changelog';

const TEXT =
  '# Changelog\n\n## Unreleased\n\n- New.\n\n### Part\n\n- More.\n\n## 0.1.0\n\n- First.\n';

test('what stands under Unreleased is released, with its parts', () => {
  expect(unreleasedNotes(TEXT)).toBe('- New.\n\n### Part\n\n- More.');
});

test('it gets the version and the day, below an empty Unreleased', () => {
  const released = releasedChangelog(TEXT, '0.2.0', '2026-11-28');
  expect(released).toBe(
    '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-11-28)\n\n' +
      '- New.\n\n### Part\n\n- More.\n\n## 0.1.0\n\n- First.\n',
  );
  expect(notesOf(released, '0.2.0')).toBe(unreleasedNotes(TEXT));
  expect(notesOf(released, '0.1.0')).toBe('- First.');
  expect(() => unreleasedNotes(released)).toThrow('says nothing under Unreleased');
});

test('a dollar sign in the notes stays what it is', () => {
  const text = '## Unreleased\n\n- Costs $& and $1.\n';
  expect(notesOf(releasedChangelog(text, '1.0.0', '2026-11-28'), '1.0.0')).toBe(
    '- Costs $& and $1.',
  );
});

test.each([
  ['# Changelog\n', 'has no heading'],
  ['## Unreleased\n\n## 0.1.0\n\n- First.\n', 'says nothing'],
  ['## Unreleased\n', 'says nothing'],
])('nothing new is no release', (text, why) => {
  expect(() => unreleasedNotes(text)).toThrow(why);
});

test('a version that begins like another is another', () => {
  expect(() => notesOf('## 0.1.0-1\n\n- x\n\n## 0.11.0\n\n- y\n', '0.1.0')).toThrow('no section');
});

test("the project's own changelog can be released", () => {
  const text = fs.readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8');
  expect(text).toContain('\n## Unreleased\n');
});
