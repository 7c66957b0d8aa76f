// Who was taken for whom, told to a sceptical reader.
import { matchNotes } from '../../../../src/core/conversion/notes/match-notes';

type Match = Parameters<typeof matchNotes>[0];

const NONE: Match = { ambiguous: 0, merged: [], setAside: [] };

const check = (what: string, match: Partial<Match>, expected: string[]): void => {
  it(what, () => expect(matchNotes({ ...NONE, ...match })).toEqual(expected));
};

check('says nothing where nothing was out of the ordinary', {}, []);

check(
  'names the accounts with different names',
  {
    merged: [
      { names: ['Alder', 'Alder Mills'], by: 'alder.example' },
      { names: ['Birch', 'Bolt'], by: '' },
    ],
  },
  [
    '2 accounts stand under different names and are counted once: “Alder” and “Alder Mills” (alder.example); “Birch” and “Bolt”. Where that is wrong, write different words for them in a column “Match as”.',
  ],
);

check(
  'five of them, and how many more',
  {
    merged: Array.from({ length: 7 }, (_, place) => ({
      names: [`A${place}`, `B${place}`],
      by: `${place}.example`,
    })),
  },
  [
    '7 accounts stand under different names and are counted once: “A0” and “B0” (0.example); “A1” and “B1” (1.example); “A2” and “B2” (2.example); “A3” and “B3” (3.example); “A4” and “B4” (4.example) and 2 more. Where that is wrong, write different words for them in a column “Match as”.',
  ],
);

check(
  'names the keys that were set aside',
  {
    setAside: [
      { kind: 'website', key: 'linkedin.com', rows: 2 },
      { kind: 'website', key: 'github.com', rows: 1 },
      { kind: 'email', key: 'gmail.com', rows: 60 },
      { kind: 'name', key: '[[Unknown]]', rows: 60 },
      { kind: 'ids', key: '', rows: 90 },
    ],
  },
  [
    '60 rows have a placeholder for a name: [[Unknown]] (60 rows). Such a row counts by its website or its e-mail’s domain, and is left out where it has neither.',
    '2 websites are shared by different companies, so that rows are matched by their names instead: linkedin.com (2 rows), github.com (1 row).',
    '1 e-mail domain says nothing of a company: gmail.com (60 rows).',
    'No account ID stands on both tabs, so IDs count for nothing: rows are matched by website and name.',
  ],
);

check('counts the rows that could mean several', { ambiguous: 1 }, [
  '1 row could mean one of several accounts and was matched to none of them: say which in a column “Match as”.',
]);
