// The EQL Settings tab from a file: as CSV, as Sheets downloads it, or as JSON.
import { settingsIn } from '../../bigquery/settings-file';
import { DEFAULT_SETTINGS, settingRows } from '../../src/core/settings/settings';

const quoted = (cell: unknown): string => `"${String(cell).replace(/"/g, '""')}"`;

it('the whole tab as it ships, downloaded as CSV, is the shipped settings', () => {
  const rows = [
    'Setting,Value,What may stand here,What it means',
    'What clears,,,',
    ...settingRows(DEFAULT_SETTINGS).map(({ label, default: value, allowed, meaning }) =>
      [label, value, allowed, meaning].map(quoted).join(','),
    ),
  ];
  const { vocabulary, ...others } = settingsIn(`\ufeff${rows.join('\r\n')}`, 'settings.csv');
  const { vocabulary: shipped, ...expected } = DEFAULT_SETTINGS;
  expect(others).toEqual(expected);
  expect(vocabulary).toEqual(shipped);
});

it.each<[string, string]>([
  ['CSV', 'Setting,Value\nWarmth clears at,80%\nWarmth: hot,"hot, on fire"\n'],
  ['rows of JSON', '[["Warmth clears at", 0.8], ["Warmth: hot", "hot, on fire"]]'],
  ['an object of JSON', '{"Warmth clears at": "0.8", "Warmth: hot": "hot, on fire"}'],
])('own settings as %s', (_, text) => {
  const settings = settingsIn(text, 'own');
  expect(settings.warmthBar).toBe(0.8);
});

it.each<[string, string, RegExp]>([
  ['a setting that nobody has', 'Warmth clears att,0.8\n', /own, row 1: There is no setting/],
  [
    'a value that can not be',
    'Setting,Value\nWarmth clears at,5\n',
    /own, row 2: .*Warmth clears at/,
  ],
  ['broken JSON', '{"Warmth clears at": ', /own is no JSON/],
  [
    'JSON of another shape',
    '[["Warmth clears at", {"is": 1}]]',
    /write rows of a name and a value/,
  ],
  ['an empty file', '', /own is empty/],
])('%s is refused', (_, text, problem) => {
  expect(() => settingsIn(text, 'own')).toThrow(problem);
});
