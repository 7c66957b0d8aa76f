// The names that new columns get in each language: found again in all, and never taken for another's.

import { candidatesOf } from '../../../src/core/columns/candidates';
import {
  ADDED_FIELDS,
  FIELD_NAMES,
  type Field,
  fieldLabel,
  isFieldName,
  OWN_FIELDS,
  type TabKind,
} from '../../../src/core/columns/fields';
import { headerKey, signatureOf } from '../../../src/core/columns/header';
import { findHeaderRow, recogniseColumns } from '../../../src/core/columns/recognise';
import { ALL_LANGUAGES } from '../../../src/core/language/languages';
import type { Names } from '../../../src/core/language/names';
import { SHIPPED } from '../../../src/core/settings/shipped';
import { inTongue } from '../../support/languages';

const KINDS: readonly TabKind[] = ['overlap', 'leads'];
const FIELDS = Object.keys(FIELD_NAMES) as Field[];
const named = Object.entries<Names>(FIELD_NAMES);

/** What a header alone is used for, and what it is proposed for. */
const meansOf = (header: string, kind: TabKind) => {
  const { columns, confidence, proposals } = recogniseColumns([header], kind);
  return { columns, confidence, proposed: proposals.map(({ field }) => field) };
};

/** The fields that a header may name at all, by more than words in it. */
const claimsOf = (header: string, kind: TabKind): readonly string[] =>
  Array.from(
    new Set(
      candidatesOf([header], kind)
        .filter(({ confidence }) => confidence !== 'guess')
        .map(({ field, isSecond }) => `${field}${isSecond ? ' second' : ''}`),
    ),
  ).sort();

describe.each(KINDS)('on the %s tab', (kind) => {
  it.each(named)('%s means the same in German and Spanish as in English, as surely', (_, names) => {
    const [english, ...others] = names;
    for (const other of others) {
      expect([other, meansOf(other, kind)]).toEqual([other, meansOf(english, kind)]);
      expect([other, claimsOf(other, kind)]).toEqual([other, claimsOf(english, kind)]);
    }
  });
});

it('no name is that of two fields, in whatever languages', () => {
  const keys = named.flatMap(([field, names]) =>
    Array.from(new Set(names.map(headerKey)), (key) => ({ field, key })),
  );
  expect(keys.filter(({ key }, at) => keys.findIndex((each) => each.key === key) !== at)).toEqual(
    [],
  );
});

it('no name but an English one is a word that a cell is read by', () => {
  const words = new Set(
    Object.values(SHIPPED.vocabulary).flatMap((lists) =>
      Object.values<readonly string[]>(lists).flatMap((list) => list.map(headerKey)),
    ),
  );
  const taken = named.flatMap(([, [english, ...others]]) =>
    words.has(headerKey(english)) ? [] : others.filter((name) => words.has(headerKey(name))),
  );
  expect(taken).toEqual([]);
});

it('a new column is headed in the language in force, and known in all', () => {
  expect(ALL_LANGUAGES.map((each) => inTongue(each, () => fieldLabel('eqlSince')))).toEqual([
    'EQL since',
    'EQL seit',
    'EQL desde',
  ]);
  expect(isFieldName('eqlSince', ' eql SEIT ')).toBe(true);
  expect(isFieldName('eqlSince', 'EQL status')).toBe(false);
});

describe.each(ALL_LANGUAGES)('a list to which %s has added columns', (language) => {
  const list = ['Company', 'Partner', 'Website'];
  const added = [...OWN_FIELDS, ...ADDED_FIELDS];
  const headers = [...list, ...added.map((field) => inTongue(language, () => fieldLabel(field)))];

  it('is remembered as the list that it was', () => {
    expect(signatureOf(headers, 'overlap')).toBe(signatureOf(list, 'overlap'));
  });

  it('has each of them in its column, where its header is still found', () => {
    const { columns } = recogniseColumns(headers, 'overlap');
    expect(added.map((field) => columns[field])).toEqual(
      added.map((_field, place) => list.length + place),
    );
    expect(findHeaderRow([headers, headers.map(() => 'x1')])).toBe(0);
  });
});

it('columns of which each has another language are one list all the same', () => {
  const used = FIELDS.filter(
    (field) => recogniseColumns([FIELD_NAMES[field][0]], 'overlap').columns[field] === 0,
  );
  const headers = used.map(
    (field, place) => FIELD_NAMES[field][place % ALL_LANGUAGES.length] ?? '',
  );
  const english = used.map((field) => FIELD_NAMES[field][0]);
  expect(recogniseColumns(headers, 'overlap').columns).toEqual(
    recogniseColumns(english, 'overlap').columns,
  );
});
