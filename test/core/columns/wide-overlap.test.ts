// Overlap that is spread over columns.
import type { Cell } from '../../../src/core/cells/cell';
import { readWideOverlap } from '../../../src/core/columns/wide-overlap';

describe('a wide cell names partners, ticks, counts, or denies', () => {
  it.each<[Cell, Cell, string]>([
    ['Anno', 'Customer', 'Anno'], // ends in "no"
    ['None of Us Ltd', 'Customer', 'None of Us Ltd'],
    ['Xerox', 'Customer', 'Xerox'], // begins with "x"
    ['Yesware', 'Customer', 'Yesware'],
    ['Oxy', 'Customer', 'Oxy'], // ends in "y"
    ['✓', 'Customer', ''],
    ['12', 'Customer', ''],
    [12, 'Customer', ''],
    [true, 'Customer', ''],
    [new Date(0), 'Customer', ''], // since when, not who
    [false, 'none', ''],
    [0, 'none', ''],
    ['✗', 'none', ''],
    ['☐', 'none', ''],
    ['Nein', 'none', ''],
    ['Ja', 'Customer', ''],
    [-1, 'none', ''],
    ['No overlap', 'none', ''],
    ['-', '', ''],
  ])('%p', (customerOf, overlap, partner) => {
    expect(readWideOverlap({ customerOf })).toMatchObject({ overlap, partner });
  });

  it('names each partner once, with its strongest overlap', () => {
    expect(readWideOverlap({ customerOf: 'Orbit', prospectOf: 'Kestrel, Orbit' })).toEqual({
      overlap: 'Customer',
      partner: 'Orbit',
      partners: [
        { name: 'Orbit', overlap: 'Customer' },
        { name: 'Kestrel', overlap: 'Prospect' },
      ],
    });
  });
});
