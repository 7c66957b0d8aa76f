// The version in package.json and its lockfile.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../cli/add-on';
import { withVersion } from '../../../publish/release/package-version';

test.each(['package.json', 'package-lock.json'])('%s changes in its version alone', (file) => {
  const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
  const { version } = JSON.parse(text);
  expect(withVersion(text, version)).toBe(text);
  const changed = withVersion(text, '99.0.0').split('\n');
  const before = text.split('\n');
  const lines = changed.filter((line, index) => line !== before[index]);
  const places = file === 'package.json' ? 1 : 2;
  expect(lines.map((line) => line.trim())).toEqual(Array(places).fill('"version": "99.0.0",'));
});
