// What a text may mean: each meaning has a list of the settings, and words that are read by it.
import { allMeanings, WORD_FIELDS } from '../../../src/core/settings/meanings';
import { labelAt, pathKey } from '../../../src/core/settings/rows';
import { shippedRows } from '../../../src/core/settings/settings';

const LISTS = new Set(
  shippedRows()
    .filter(({ kind }) => kind === 'words')
    .map(({ path }) => pathKey(path)),
);

describe.each(WORD_FIELDS)('the meanings of %s', (field) => {
  const meanings = allMeanings()[field];

  it('each stand in a list of words that EQL Settings has', () => {
    for (const { path } of meanings) expect(LISTS.has(pathKey(path)) && labelAt(path)).toBeTruthy();
  });

  it('are told apart by their names and their texts', () => {
    expect(new Set(meanings.map(({ value }) => value)).size).toBe(meanings.length);
    expect(new Set(meanings.map(({ text }) => text)).size).toBe(meanings.length);
  });

  it('end with blank', () => {
    expect(meanings[meanings.length - 1]?.value).toBe('blank');
  });
});
