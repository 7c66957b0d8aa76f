// What a filled call sheet changes in the list, what it finds there already, and what is refused.

import type { AnsweredRow } from '../../../src/core/calls/read-answers';
import type { Cell, Table } from '../../../src/core/cells/cell';
import { isDate } from '../../../src/core/cells/cell';
import { isoDay, readDay } from '../../../src/core/cells/day';
import { type Answers, filledIn, type Head, readBack, sheetOf, withAnswers } from './called-list';

const HEADER = [
  ...['Account', 'Partner', 'Overlap', 'Warmth', 'Partner contact', 'Last touch'],
  ...['Will introduce', 'Note', 'Confirmed by', 'Confirmed on'],
];
const acme = (...cells: readonly Cell[]): Table => [
  HEADER,
  ['Acme', 'Globex', 'Customer', ...cells],
  ['Acme', 'Initech', 'Prospect', '', '', '', '', '', '', ''],
  ['Beech', 'Globex', 'Customer', '', '', '', '', '', '', ''],
];
const BLANK = acme('', '', '', '', '', '', '');

const text = (cell: Cell): string => (isDate(cell) ? isoDay(readDay(cell) ?? 0) : String(cell));

/** `changes: warmth Cold > Warm` per row that says anything. */
const told = (rows: readonly AnsweredRow[]): string[] =>
  rows
    .filter(({ cells, verdict }) => cells.length > 0 || verdict === 'refused')
    .map(({ verdict, cells, why }) =>
      [
        `${verdict}:`,
        ...cells.map(
          (cell) =>
            `${cell.field} ${cell.verdict === 'nothing-new' ? '=' : text(cell.before)} > ${text(cell.after)}${cell.verdict === 'conflict' ? ' (kept)' : ''};`,
        ),
        why,
      ]
        .filter((part) => part !== '')
        .join(' '),
    );

const check = (list: Table, answers: Answers, expected: readonly string[], head: Head = {}) => {
  const filled = filledIn(sheetOf(list, 'Globex'), { Acme: answers }, head);
  expect(told(readBack(filled, list))).toEqual(expected);
};

describe('an answer', () => {
  const all = {
    warmth: 'Warm',
    partnerContact: 'Maria Lopez',
    lastTouch: new Date(Date.UTC(2026, 4, 10)),
    willing: 'Yes',
    note: 'New CFO',
  };

  it('fills what was blank', () => {
    check(BLANK, all, [
      'changes: warmth  > Warm; partnerContact  > Maria Lopez; lastTouch  > 2026-05-10; willing  > Yes; note  > New CFO;',
    ]);
  });

  it('that the list says already is nothing new, however it is spelled', () => {
    const list = acme(
      'warm - met in March',
      'maria lopez',
      '2026-05-10',
      'yes',
      'We: new cfo\nNew CFO',
      '',
      '',
    );
    const [row] = readBack(filledIn(sheetOf(list, 'Globex'), { Acme: all }), list);
    expect(row?.verdict).toBe('nothing-new');
  });

  it('goes before what nobody dated, and before an older date', () => {
    check(acme('Cold', 'Tom', '', '', '', '', ''), { warmth: 'Warm', partnerContact: 'Maria' }, [
      'changes: warmth Cold > Warm; partnerContact Tom > Maria;',
    ]);
    check(
      acme('Cold', '', '2026-03-01', '', '', '', ''),
      { warmth: 'Warm', lastTouch: '2026-05-01' },
      ['changes: warmth Cold > Warm; lastTouch 2026-03-01 > 2026-05-01;'],
    );
  });

  it('is kept back where the list has a later touch, and both values are shown', () => {
    check(
      acme('Cold', '', '2026-05-15', '', '', '', ''),
      { warmth: 'Warm', lastTouch: '2026-05-01', willing: 'Yes' },
      [
        'conflict: warmth Cold > Warm (kept); lastTouch 2026-05-15 > 2026-05-01 (kept); willing  > Yes; The list’s last touch, 15 May 2026, is later.',
      ],
    );
  });

  it('is kept back where somebody has confirmed the list since', () => {
    const list = acme('Cold', '', '', '', '', 'Ann', '2026-05-18');
    check(list, { warmth: 'Warm' }, [
      'conflict: warmth Cold > Warm (kept); The list was confirmed on 18 May 2026, after these answers.',
    ]);
    // The day that somebody wrote as that of the answers is later.
    check(list, { warmth: 'Warm' }, ['changes: warmth Cold > Warm;'], { answeredOn: '2026-05-19' });
    // They spoke after that confirmation.
    check(list, { warmth: 'Warm', lastTouch: '2026-05-19' }, [
      'changes: warmth Cold > Warm; lastTouch  > 2026-05-19;',
    ]);
  });

  it('that no day goes with is kept back where it says something else', () => {
    const list = acme('Cold', '', '', '', '', '', '');
    check(
      list,
      { warmth: 'Warm', willing: 'No' },
      [
        'conflict: warmth Cold > Warm (kept); willing  > No; Nothing says which of the two is newer.',
      ],
      { madeOn: '' },
    );
  });

  it('as a note is added to ours and never written over it', () => {
    check(acme('', '', '', '', 'Ask Ann first', '', ''), { note: 'New CFO' }, [
      'changes: note Ask Ann first > Ask Ann first\nNew CFO;',
    ]);
  });

  it('ticks the box where the list has boxes', () => {
    const boxes = acme('', '', '', false, '', '', '');
    check(boxes, { willing: 'Yes' }, ['changes: willing false > true;']);
    check(boxes, { willing: 'No' }, ['nothing-new: willing = > false;']);
    check(boxes, { willing: 'Maybe' }, [
      'refused: “Maybe” under “Would you introduce us” finds no room in a column of ticks. Write Yes or No, or leave it blank.',
    ]);
  });

  const unread: readonly (readonly [Answers, string])[] = [
    [
      { warmth: 'Superb' },
      '“Superb” under “Relationship” is no relationship. Choose one of Hot, Warm, Lukewarm, Cold, None.',
    ],
    // Out of 5, of 10 or of 100?
    [
      { warmth: 4 },
      '“4” under “Relationship” is no relationship. Choose one of Hot, Warm, Lukewarm, Cold, None.',
    ],
    [
      { lastTouch: 'spring' },
      '“spring” under “Last spoke” is no date. Write one such as 14 March 2026.',
    ],
    [
      { lastTouch: '2026-05-21' },
      '“2026-05-21” under “Last spoke” is 21 May 2026, which hasn’t come yet. Write the day of the last talk.',
    ],
    [
      { willing: 'Ask my boss' },
      '“Ask my boss” under “Would you introduce us” is no answer. Choose Yes, No, Maybe.',
    ],
    [
      { partnerContact: '#REF!' },
      '“#REF!” under “Who we know there” is an error. Type the answer instead.',
    ],
  ];

  it.each(unread)('that can’t be read refuses its whole row and is named: %j', (answers, why) => {
    check(BLANK, { note: 'Fine', ...answers }, [`refused: ${why}`]);
  });
});

describe('a row', () => {
  const sheet = sheetOf(BLANK, 'Globex');
  const filled = filledIn(sheet, {});
  const refusedFor = (row: readonly Cell[], list: Table = BLANK): string[] =>
    told(readBack([...filled, row], list)).map((said) => said.replace('refused: ', ''));
  const [{ ref = '' } = {}] = sheetOf(BLANK, 'Initech').rows;

  it('that wasn’t asked for is refused, with the reason', () => {
    expect(refusedFor(['Yew', '', 'Hot', '', '', '', ''])).toEqual([
      'The list has no account “Yew” now.',
    ]);
    expect(refusedFor(['Beech', '', 'Hot', '', '', '', '', 'R-1'])).toEqual([
      '“Beech” wasn’t asked for: its reference, R-1, is that of no such row.',
    ]);
    expect(refusedFor(['Beech', '', 'Hot', '', '', '', '', ''])).toEqual([
      '“Beech” wasn’t asked for: it has no reference.',
    ]);
    expect(refusedFor(['', '', 'Hot', '', '', '', ''])).toEqual(['It names no account.']);
  });

  it('of another partner’s account is refused, whatever its reference', () => {
    const others: Table = [...BLANK, ['Yew', 'Initech', 'Customer', '', '', '', '', '', '', '']];
    expect(refusedFor(['Yew', '', 'Hot', '', '', '', '', ref], others)).toEqual([
      '“Yew” is another partner’s account in the list.',
    ]);
    expect(refusedFor(['Acme', '', 'Hot', '', '', '', '', ref])).toEqual([
      `“Acme” wasn’t asked for: its reference, ${ref}, is that of no such row.`,
    ]);
  });

  it('that stands on the sheet twice is answered once', () => {
    const [acmeRow] = sheet.rows;
    expect(refusedFor(['Acme', '', 'Hot', '', '', '', '', acmeRow?.ref ?? ''])).toEqual([
      '“Acme” stands on the sheet twice.',
    ]);
  });

  it('is found again after its list was sorted, and with its columns in another order', () => {
    const turned = filledIn(sheet, { Beech: { warmth: 'Warm' } }).map((row) =>
      Array.from(row).reverse(),
    );
    const head = turned.map((row, at) => (at < 4 ? Array.from(row).reverse() : row));
    const [header = [], ...rows] = BLANK;
    const rowsRead = readBack(head, [header, ...rows.reverse()]);
    expect(told(rowsRead)).toEqual(['changes: warmth  > Warm;']);
  });

  it('of an account that stands twice at the partner is written to both', () => {
    const [header = [], first = []] = BLANK;
    const twice: Table = [header, first, first];
    const rows = readBack(filledIn(sheetOf(twice, 'Globex'), { Acme: { warmth: 'Hot' } }), twice);
    expect(rows.map(({ row }) => row?.index)).toEqual([1, 2]);
  });
});

describe('importing twice', () => {
  it('is importing once', () => {
    const list = acme('Cold', 'Tom', '2026-05-01', 'No', 'Ours', 'Ann', '2026-05-02');
    const filled = filledIn(sheetOf(list, 'Globex'), {
      Acme: { warmth: 'Hot', partnerContact: 'Maria', lastTouch: '2026-05-09', note: 'New CFO' },
    });
    const rows = readBack(filled, list);
    expect(rows.some(({ verdict }) => verdict === 'changes')).toBe(true);
    const after = withAnswers(list, rows);
    expect(readBack(filled, after).map(({ verdict }) => verdict)).toEqual([
      'nothing-new',
      'nothing-new',
    ]);
  });
});
