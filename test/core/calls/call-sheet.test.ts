// Which accounts stand on a partner's call sheet, and what the partner reads there.

import { callHeaders } from '../../../src/core/calls/call-columns';
import { callTable, HEAD_ROWS } from '../../../src/core/calls/call-sheet';
import type { Table } from '../../../src/core/cells/cell';
import { formatDay } from '../../../src/core/day-text';
import { MADE_ON, sheetOf } from './called-list';

const HEADER = ['Account', 'Partner', 'Overlap', 'Warmth', 'Last touch', 'ICP fit', 'Note'];
const LIST: Table = [
  HEADER,
  ['Acme', 'Globex', 'Customer', 'Warm - their CFO is difficult', '2026-05-03', 'A', 'Ours alone'],
  ['Beech', 'Globex', 'Open opportunity', '', '', 'A', 'Initech says they are cheap'],
  ['Cedar', 'globex Inc.', 'Prospect', 'Initech knows them better', '', 'B', ''],
  ['Acme', 'Initech', 'Prospect', 'Cold', '2026-01-02', 'A', ''],
  ['Dogwood', 'Globex; Initech', 'Customer', 'Hot', '2026-05-01', 'A', ''],
  ['Elm', 'Globex', 'yes', '4/5', '', 'A', ''],
  ['Elm', 'GLOBEX', 'Customer', '', '', 'A', ''],
  ['', 'Globex', 'Customer', '', '', 'A', ''],
];

describe('a call sheet', () => {
  const sheet = sheetOf(LIST, 'GLOBEX');

  it('has the accounts of that partner alone, in the order in which they come, each once', () => {
    // Dogwood names two partners, so nobody's answer could be written to its row.
    expect(sheet.rows.map(({ account }) => account)).toEqual(['Acme', 'Beech', 'Cedar', 'Elm']);
  });

  it('is called as most rows spell the partner', () => {
    expect(sheet.partner).toBe('Globex');
  });

  it('says what we believe in plain words, and nothing that we noted', () => {
    expect(sheet.rows.map(({ believed }) => believed)).toEqual([
      'Your customer. Relationship: warm. Last spoke on 3 May 2026.',
      'Your open opportunity. Relationship: not known yet.',
      'Your prospect. Relationship: not known yet.',
      'An account of yours. Relationship: warm.',
    ]);
  });

  it('holds 15 accounts at most, unless more were chosen', () => {
    const many = [HEADER].concat(
      Array.from({ length: 40 }, (_row, at) => [
        `Account ${at}`,
        'Globex',
        'Customer',
        '',
        '',
        'A',
        '',
      ]),
    );
    expect(sheetOf(many, 'Globex').rows).toHaveLength(15);
    expect(sheetOf(many, 'Globex', 40).rows).toHaveLength(40);
  });

  it('gives each account a reference that another spelling doesn’t change', () => {
    const refs = sheet.rows.map(({ ref }) => ref);
    expect(new Set(refs).size).toBe(refs.length);
    const [, acme = []] = LIST;
    const respelled = [HEADER, ['ACME ', 'GLOBEX', ...acme.slice(2)]];
    expect(sheetOf(respelled, 'Globex').rows[0]?.ref).toBe(refs[0]);
  });

  it('as cells has a head, the header row, and blanks to be filled in', () => {
    const table = callTable(sheet);
    expect(table[0]).toEqual(['Call sheet', 'Globex']);
    expect(formatDay(MADE_ON)).toBe('12 May 2026');
    expect(table[HEAD_ROWS - 1]).toEqual(callHeaders());
    expect(table[HEAD_ROWS]?.slice(2, -1)).toEqual(['', '', '', '', '']);
  });
});
