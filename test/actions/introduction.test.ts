// An introduction from its letter to its answer, in a spreadsheet: what is said, written and undone.
import type { Host } from '../../host/node';
import type {
  Answer,
  Introduction,
  Mark,
  RowDetails,
  Saved,
  SelectionAnswer,
  Worklist,
} from '../../src/rpc';
import { choose, column, openBook, type Rows } from './support/add-on-host';

// It is Tuesday, 30 June 2026; three working days later is Friday, 3 July.
const HEADERS = [
  'Account',
  'Partner',
  'Overlap',
  'Warmth',
  'Fit',
  'Will introduce',
  'Motion',
  'Owner',
  'Due',
  'Introduction requested on',
];
const ACME = ['Acme', 'Globex', 'Customer', 'Hot', 'A', '', '', '', '', ''];

const open = (rows: Rows, headers: Rows[number] = HEADERS): Host => {
  const host = openBook({ sheets: { Overlaps: [headers, ...rows] } });
  choose(host, 'Score this sheet');
  return host;
};

const select = (host: Host, a1: string): RowDetails => {
  host.select('Overlaps', a1);
  const answer = host.run('selection', { known: null }) as SelectionAnswer;
  if (!answer.ok || !answer.changed || answer.selected.kind !== 'row') {
    throw new Error(JSON.stringify(answer));
  }
  return answer.selected.details;
};

const letter = (host: Host, a1 = 'A2', me = 'Sam'): Introduction => {
  const answer = host.run('introduction', {
    key: select(host, a1).key,
    me,
  }) as Answer<Introduction>;
  if (!answer.ok) throw new Error(answer.message);
  return answer;
};

const mark = (host: Host, step: Mark, a1 = 'A2', me = 'Sam'): Saved => {
  const request = { key: select(host, a1).key, mark: step, me, addColumns: true };
  const answer = host.run('markIntroduction', request) as Answer<Saved>;
  if (!answer.ok) throw new Error(answer.message);
  return answer;
};

const row = (host: Host, index = 1, columns = 10): readonly string[] =>
  (host.sheet('Overlaps').shown[index] ?? []).slice(0, columns);

const sentences = ({ guards }: Introduction): readonly string[] => guards.map(({ code }) => code);

const list = (host: Host, filter = 'waiting'): Worklist =>
  host.run('worklist', { filter, partner: null, me: '', offset: 0, limit: 20 }) as Worklist;

describe('marking as requested', () => {
  test('writes the day, the motion, the owner and the day of the chase, as was said before', () => {
    const host = open([ACME]);
    const { marking, addsColumns } = letter(host);
    expect(marking).toBe(
      'Marking writes today under Introduction requested on, Partner introduction under Motion, ' +
        'Sam under Owner and 3 July 2026 under Due. That makes it an EQL.',
    );
    expect(addsColumns).toEqual([]);
    const { said, row: after } = mark(host, 'asked');
    expect(said).toBe('Marked as requested, to chase from 3 July 2026. Acme is an EQL now.');
    expect(row(host).slice(6)).toEqual(['Partner introduction', 'Sam', '7/3/2026', '6/30/2026']);
    expect(after.introduction).toEqual({
      state: 'asked',
      says: 'Asked on 30 June 2026, chase from 3 July 2026.',
    });
  });

  test('is undone in one step', () => {
    const host = open([ACME]);
    const before = row(host);
    const { undo } = mark(host, 'asked');
    expect(undo?.says).toBe('what was marked for Acme');
    const undone = host.run('undoSave', { token: undo }) as Answer<Saved>;
    expect(undone).toMatchObject({ ok: true, said: 'Undone. Acme still lacks motion.' });
    expect(row(host)).toEqual(before);
  });

  test('leaves another motion, an owner and a later due date as they are, and says so', () => {
    const kept = [...ACME.slice(0, 6), 'Co-sell', 'Ines', '2026-08-01', ''];
    const host = open([kept]);
    expect(letter(host).marking).toBe(
      'Marking writes today under Introduction requested on. Its motion stays “Co-sell”.',
    );
    expect(mark(host, 'asked').said).toMatch(
      /3 July 2026\. Its motion stays “Co-sell”\. Acme is an EQL now\.$/,
    );
    expect(row(host).slice(6)).toEqual(['Co-sell', 'Ines', '2026-08-01', '6/30/2026']);
  });

  test.each([
    ['a motion that isn’t said', 'yes', '', 'Partner introduction', '7/3/2026'],
    ['an introduction by another word', 'Intro', '', 'Intro', '7/3/2026'],
    ['an earlier due date', 'Intro', '6/1/2026', 'Intro', '7/3/2026'],
    ['a motion in words that nobody knows', 'Send pigeons', '', 'Send pigeons', ''],
  ])('%s', (_, motion, due, motionAfter, dueAfter) => {
    const host = open([[...ACME.slice(0, 6), motion, 'Ines', due, '']]);
    mark(host, 'asked');
    const [motionNow, , dueNow] = row(host).slice(6);
    expect([motionNow, dueNow]).toEqual([motionAfter, dueAfter]);
  });

  test('adds the columns for its day and its motion, once that was agreed to', () => {
    const host = open([ACME.slice(0, 5)], HEADERS.slice(0, 5));
    const key = { key: select(host, 'A2').key, mark: 'asked', me: 'Sam' };
    expect(host.run('markIntroduction', { ...key, addColumns: false })).toMatchObject({
      ok: false,
      message:
        'Overlaps has no column “Motion” and “Introduction requested on” yet. Agree to have it added.',
    });
    expect(letter(host).addsColumns).toEqual(['Motion', 'Introduction requested on']);
    expect(mark(host, 'asked').row.status).toBe('EQL');
    expect(host.sheet('Overlaps').shown[0]?.slice(-2)).toEqual([
      'Motion',
      'Introduction requested on',
    ]);
  });
});

describe('what came of it', () => {
  test.each<[Mark, string, string]>([
    ['agreed', 'Introduction agreed on', 'Agreed on 30 June 2026.'],
    ['made', 'Introduction made on', 'Introduced on 30 June 2026.'],
    ['met', 'Introduction met on', 'Met on 30 June 2026.'],
    ['declined', 'Introduction declined on', 'Declined on 30 June 2026.'],
  ])('%s has its day in a column of its own', (step, header, says) => {
    const host = open([ACME]);
    mark(host, 'asked');
    const { row: after } = mark(host, step);
    expect(after.introduction).toEqual({ state: step, says });
    const { shown } = host.sheet('Overlaps');
    expect(shown[1]?.[shown[0]?.indexOf(header) ?? -1]).toBe('6/30/2026');
    expect(list(host).counts.waiting).toBe(0);
  });

  test('a no is the partner’s answer, and makes a candidate of the row', () => {
    const host = open([ACME]);
    mark(host, 'asked');
    const { row: after, said } = mark(host, 'declined');
    expect(row(host)[5]).toBe('No');
    expect(after.status).toBe('Candidate');
    expect(said).toBe('Marked as declined. Acme still lacks warmth and motion.');
  });

  test('without an answer in 14 days the row is a candidate again, by scoring and by formula alike', () => {
    const asked = [...ACME.slice(0, 6), 'Partner introduction', 'Sam', '', '6/15/2026'];
    const host = openBook({
      sheets: {
        Overlaps: [HEADERS, asked, [...asked.slice(0, 9), '6/16/2026']],
        Check: [['=EQL_ASSESS(Overlaps!A1:J3, DATE(2026, 6, 30))']],
      },
      formulas: true,
    });
    host.select('Overlaps', 'A1');
    choose(host, 'Score this sheet');
    expect(column(host, 'Check', 'Status').slice(0, 2)).toEqual(['Candidate', 'EQL']);
    const { shown } = host.sheet('Overlaps');
    const status = shown[0]?.indexOf('EQL status') ?? -1;
    expect(shown.slice(1).map((cells) => cells[status])).toEqual(['Candidate', 'EQL']);
    expect(select(host, 'A2').introduction.says).toBe(
      'Asked on 15 June 2026, and no answer since: ask once more, or elsewhere.',
    );
  });
});

describe('the worklist’s filter “waiting”', () => {
  const asked = (account: string, day: string) => [
    account,
    ...ACME.slice(1, 6),
    'Partner introduction',
    'Sam',
    '',
    day,
  ];

  test('has those that were asked and haven’t answered, EQLs as well, the first to chase on top', () => {
    const host = open([
      asked('Acme', '6/29/2026'),
      asked('Birch', '6/22/2026'),
      asked('Cedar', ''),
      asked('Dune', '6/1/2026'), // expired
      [...asked('Elm', '6/24/2026').slice(0, 3), '', ...asked('Elm', '6/24/2026').slice(4)],
    ]);
    const { items, counts, total } = list(host);
    expect(items.map(({ account, waiting }) => [account, waiting])).toEqual([
      ['Birch', 'chase'],
      ['Elm', 'chase'],
      ['Acme', 'waiting'],
    ]);
    expect([counts.waiting, total, counts.all]).toEqual([3, 3, 2]);
    expect(list(host, 'all').items.map(({ account }) => account)).toEqual(['Dune', 'Elm']);
  });

  test('is gone through from one to the next, by the day of the chase', () => {
    const host = open([
      asked('Acme', '6/29/2026'),
      asked('Birch', '6/22/2026'),
      asked('Cedar', '6/25/2026'),
    ]);
    const { key } = select(host, 'A3');
    const next = { filter: 'waiting', partner: null, me: '', offset: 0, limit: 20 };
    const request = { key, changes: [], addColumns: [], confirmedBy: '', next, cursor: null };
    const saved = host.run('saveRow', request) as Answer<Saved>;
    expect(saved).toMatchObject({ ok: true, next: { account: 'Cedar' } });
  });
});

describe('what speaks against asking', () => {
  test('nothing, for a row with overlap and fit', () => {
    expect(letter(open([ACME])).guards).toEqual([]);
  });

  test('another partner that was asked about the account is named, to us alone', () => {
    const host = open([ACME, ['ACME Inc.', 'Initech', ...ACME.slice(2, 9), '6/29/2026']]);
    const { guards, body, note, subject } = letter(host);
    expect(guards).toEqual([
      {
        code: 'asked-elsewhere',
        sentence:
          "Initech was asked about Acme on 29 June 2026 and hasn't answered yet. Ask one partner at a time.",
        isWarning: true,
      },
    ]);
    expect(body + note + subject).not.toContain('Initech');
  });

  test('a partner with as many requests as it can carry', () => {
    const load = Array.from({ length: 5 }, (_account, at) => [
      `Account ${at}`,
      ...ACME.slice(1, 9),
      '6/29/2026',
    ]);
    expect(sentences(letter(open([ACME, ...load.slice(1)])))).toEqual([]);
    expect(sentences(letter(open([ACME, ...load])))).toEqual(['load']);
  });

  test('a row of several partners has a letter and a note without their names', () => {
    const host = open([['Acme', 'Globex; Initech', ...ACME.slice(2)]]);
    const { guards, body, note } = letter(host);
    expect(guards.map(({ code }) => code)).toEqual(['several-partners']);
    expect(body + note).not.toMatch(/Globex|Initech/);
  });
});
