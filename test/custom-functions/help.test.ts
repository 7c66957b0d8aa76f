// What the help of a formula has to say, since Sheets shows no more than an error where it isn't minded.
import fs from 'node:fs';
import path from 'node:path';

const SOURCES = ['lead', 'conversion', 'count'].map((kind) =>
  fs.readFileSync(path.resolve('src/custom-functions', `${kind}-formulas.ts`), 'utf8'),
);

const FORMULA = /\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\s*export function (EQL_\w+)/g;

/** The help as Sheets shows it: one block, without the parts about arguments. */
const HELP = SOURCES.flatMap((source) =>
  Array.from(source.matchAll(FORMULA), ([, comment = '', name = '']) => ({
    name,
    says: (comment.split('@param')[0] ?? '').replace(/[\s*]+/g, ' ').trim(),
    takes: Array.from(comment.matchAll(/@param \{([^}]*)\}/g), ([, type = '']) => type),
  })),
);

const takingRanges = HELP.filter(({ takes }) => takes.some((type) => type.includes('Array')));
const rowByRow = HELP.filter(({ takes }) => takes[0]?.startsWith('string|Array'));

test('All thirteen formulas are looked at', () => {
  expect(HELP).toHaveLength(13);
});

test.each(
  takingRanges.map(({ name, says }) => [name, says]),
)('%s says which cells Sheets refuses to hand it', (_name, says) => {
  expect(says).toMatch(/NOW\(\) or RAND\(\).*TODAY\(\) is fine/);
});

test.each(
  rowByRow.map(({ name, says }) => [name, says]),
)('%s says that one formula fills a column', (_name, says) => {
  expect(says).toMatch(/fills a column|fill a whole column/);
});
