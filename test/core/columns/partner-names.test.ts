// The partners that a cell names: a list, or one name with a comma of its own.
import type { Cell } from '../../../src/core/cells/cell';
import { listedNames, wholeNames } from '../../../src/core/columns/partner-names';

describe('names in a cell', () => {
  it.each<[Cell, readonly string[]]>([
    ['Orbit, Kestrel', ['Orbit', 'Kestrel']],
    ['Orbit,Kestrel', ['Orbit', 'Kestrel']],
    ['Foo, Inc., Bar', ['Foo, Inc.', 'Bar']],
    ['Foo, Inc., Foo, Inc.', ['Foo, Inc.']],
    ['Foo; GmbH', ['Foo', 'GmbH']], // a semicolon parts whatever follows
    [', Inc.', ['Inc.']], // no name before the legal form
    ['Foo;; Bar|Baz\n\nFoo ', ['Foo', 'Bar', 'Baz']],
    ['Orbit, n/a', ['Orbit']],
    ['Orbit (https://app.example/p/1), Kestrel (https://app.example/p/2)', ['Orbit', 'Kestrel']],
    [' ; ', []],
    ['', []],
  ])('%p', (cell, names) => {
    expect(listedNames(cell)).toEqual(names);
  });
});

describe('a comma stays in a partner’s own name', () => {
  it.each<[string, readonly Cell[], string, readonly string[]]>([
    [
      'twice as a whole, never in parts',
      ['Dewey, Howe', 'Orbit', 'Dewey, Howe'],
      'Partner',
      ['dewey, howe'],
    ],
    ['one part stands alone elsewhere', ['Dewey, Howe', 'Dewey', 'Dewey, Howe'], 'Partner', []],
    [
      'one part stands in another list',
      ['Dewey, Howe', 'Howe; Orbit', 'Dewey, Howe'],
      'Partner',
      [],
    ],
    ['once only, which is a list', ['Orbit, Kestrel', 'Quarry'], 'Partner', []],
    [
      'a firm of several names, once',
      ['Smith, Jones & Partners', 'Orbit'],
      'Partner',
      ['smith, jones & partners'],
    ],
    ['a header in the plural lists them', ['Dewey, Howe', 'Dewey, Howe'], 'Partners', []],
    ['so does one in brackets', ['Dewey, Howe', 'Dewey, Howe'], 'Partner(s)', []],
    ['legal forms need no column', ['Foo, Inc.', 'Foo, Inc.'], 'Partner', []],
    ['blank cells', ['', 'n/a', ''], 'Partner', []],
  ])('%s', (_, cells, header, expected) => {
    expect(wholeNames(cells, header)).toEqual(expected);
  });

  it('and is read so in its cells', () => {
    expect(listedNames('Dewey, Howe; Orbit', ['dewey, howe'])).toEqual(['Dewey, Howe', 'Orbit']);
  });
});
