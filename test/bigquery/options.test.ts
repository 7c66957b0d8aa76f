// What the build of the script refuses, in a sentence that says what to write.
import { readOptions } from '../../bigquery/options';
import { readyBuild } from './support/ready-build';

it.each<[readonly string[], RegExp]>([
  [['--dataset', 'partners'], /--dataset: “partners” won't do. Write project.dataset/],
  [['--dataset', 'my-project.part`ners'], /won't do/],
  [['--dataset', 'My Project.partners'], /won't do/],
  [['--overlap', 'overlap` AS x; DROP TABLE y; --'], /--overlap: .* won't do. Write a table/],
  [['--overlap', 'a.b.c.d'], /won't do/],
  [['--leads', ''], /--leads: “” won't do/],
  [['--library', 'https://example.com/eql.js'], /Write the library's address, such as gs:/],
  [['--library', "gs://b/x'.js"], /won't do/],
  [['--time-zone', "UTC') --"], /Write a time zone/],
  [['--as-of', '2026-13-01'], /--as-of: “2026-13-01” is no day/],
  [['--overlap-columns', 'heat=warmth'], /“heat=warmth” won't do. .* last_touch, will_introduce/],
  [['--overlap-columns', 'warmth'], /Write field=column/],
  [['--overlap-columns', 'warmth=how warm?'], /“how warm\?” won't do. Write a column/],
  [['--overlap-columns', 'overlap='], /overlap can't be left out/],
  [['--leads-columns', 'lead_type='], /lead_type can't be left out/],
  [['--overlap-columns', 'account_id=id'], /account_id: give it for both tables/],
  [['--colour', 'red'], /colour/],
])('%j', (args, problem) => {
  expect(() => readyBuild(args)).toThrow(problem);
});

it('without options the places are placeholders', () => {
  expect(readOptions([])).toMatchObject({
    dataset: 'your-project.your_dataset',
    library: 'gs://your-bucket/eql-desk.js',
    overlap: 'overlap',
    leads: 'leads',
  });
});

it('a project of a domain, and names in any script, are names', () => {
  const { script } = readyBuild([
    ...['--dataset', 'example.com:my-project.partners_2', '--overlap', 'Übersicht-2026'],
    ...['--overlap-columns', 'warmth=Wärme'],
  ]);
  expect(script).toContain('`example.com:my-project.partners_2.Übersicht-2026`');
  expect(script).toContain('t.`Wärme`');
});
