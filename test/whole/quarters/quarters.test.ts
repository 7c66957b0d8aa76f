// Two quarters of a made-up programme, worked week by week in the built add-on: nobody is forgotten, no
// partner is asked beyond what it can carry, and what each partner reads is true of its rows.
import { expectedFeedback, type ListRow } from './expected-feedback';
import { dayOf, FIRST_DAY, isoDay, PARTNERS, programmeOf, type Share, WEEKS } from './programme';
import {
  askForIntroductions,
  buildFeedback,
  confirmWarmth,
  HOLIDAYS,
  listRows,
  noteStep,
  OWNERS_IN_TURN,
  openProgramme,
  type Programme,
  partnersToTell,
  REGION_OWNER,
  receive,
  routeAll,
  tellAll,
  typeInto,
} from './work';

const SEED = 12;
const TELL_WITHIN_DAYS = 7;
const OPEN_REQUESTS = 5;
/** The tab is built once a month; partners are told from the sidebar each week. */
const BUILT_EVERY_WEEKS = 4;
const LETTER_LABELS: Readonly<Record<string, string>> = {
  'New from you': 'received',
  Qualified: 'qualified',
  'Introduced by you': 'introduced',
  Progressed: 'progressed',
  Won: 'won',
  Lost: 'lost',
};

const shares = programmeOf(SEED);

const rowOf = (rows: readonly ListRow[], { account }: Share): ListRow =>
  rows.find((row) => row.Account === account) ?? {};
const since = (row: ListRow, header: string, today: number): number => {
  const cell = row[header];
  return typeof cell === 'number' ? today - cell : -1;
};

/** Does for one account whatever is due by now. */
function workOn(programme: Programme, share: Share, row: ListRow, today: number): void {
  const { fate } = share;
  const isDue = (header: string, after: number | undefined): boolean =>
    after !== undefined && since(row, header, today) >= after;
  const blank = (header: string): boolean => (row[header] ?? '') === '';
  if (blank('Warmth') && isDue('Overlap date', fate.confirmedAfter)) {
    confirmWarmth(programme, share, today);
  }
  const answer = fate.answer === 'yes' ? 'agreed' : 'declined';
  const isOpen = blank('Introduction agreed on') && blank('Introduction declined on');
  const wasAsked = !blank('Introduction requested on');
  // After two weeks without an answer nobody answers any more.
  const isInTime = since(row, 'Introduction requested on', today) <= 14;
  if (wasAsked && isOpen && isInTime && fate.answer !== 'silent') {
    if (isDue('Introduction requested on', fate.answerAfter)) noteStep(programme, share, answer);
  }
  if (blank('Introduction made on') && isDue('Introduction agreed on', fate.madeAfter)) {
    noteStep(programme, share, 'made');
  }
  if (blank('Introduction met on') && isDue('Introduction made on', fate.metAfter)) {
    noteStep(programme, share, 'met');
  }
  const day = isoDay(today);
  if (blank('Converted date') && isDue('Introduction made on', fate.convertedAfter)) {
    const stage = { Stage: 'Proposal', 'Stage changed on': day, 'Converted date': day };
    typeInto(programme, share, stage);
  }
  if (row.Stage === 'Proposal' && fate.end && isDue('Converted date', fate.endAfter)) {
    typeInto(programme, share, { Stage: fate.end, 'Stage changed on': day });
  }
}

const openRequests = (rows: readonly ListRow[], partner: string, today: number): number =>
  rows.filter((row) => {
    const asked = since(row, 'Introduction requested on', today);
    const answers = ['agreed', 'made', 'met', 'declined'].map(
      (step) => row[`Introduction ${step} on`] ?? '',
    );
    return row.Partner === partner && asked >= 0 && asked <= 14 && answers.every((at) => at === '');
  }).length;

/** Every line of a partner's message that counts something, against the accounts that it may name. */
function expectTrueLetter(
  message: string,
  lists: Readonly<Record<string, readonly string[]>>,
): void {
  const lines = message.split('\n').filter((line) => /, \d+ accounts?[:.]/.test(line));
  const told = Object.values(lists).filter((accounts) => accounts.length > 0);
  expect(lines).toHaveLength(told.length);
  for (const line of lines) {
    const [, label = '', count = '', names = ''] =
      /^([^,]+), (\d+) accounts?(?:: (.*))?\.$/.exec(line) ?? [];
    const accounts = lists[LETTER_LABELS[label] ?? ''] ?? [];
    expect([line, Number(count)]).toEqual([line, accounts.length]);
    const more = Number(/ and (\d+) more$/.exec(names)?.[1] ?? '0');
    const named = names.match(/Account \d+/g) ?? [];
    expect(accounts).toEqual(expect.arrayContaining(named));
    expect([line, names === '' ? accounts.length : named.length + more]).toEqual([
      line,
      accounts.length,
    ]);
  }
}

test('every EQL is worked, and every partner hears what became of its accounts', () => {
  const programme = openProgramme(shares);
  const toldOn = new Map<string, number>();
  for (let week = 0; week < WEEKS; week += 1) {
    const today = FIRST_DAY + 7 * week;
    programme.setToday(today);
    if (week > 0) receive(programme, shares, today);
    const before = listRows(programme);
    for (const share of shares) {
      const row = rowOf(before, share);
      if (row.Account !== undefined) workOn(programme, share, row, today);
    }
    routeAll(programme);
    askForIntroductions(programme);
    const rows = listRows(programme);
    for (const partner of PARTNERS) {
      expect(openRequests(rows, partner, today)).toBeLessThanOrEqual(OPEN_REQUESTS);
    }
    if (week % BUILT_EVERY_WEEKS === 0) buildFeedback(programme);
    const partners = partnersToTell(programme);
    for (const { partner, newsLine, rateLine, givingLine, message, overdue } of partners) {
      const own = rows.filter((row) => row.Partner === partner);
      const expected = expectedFeedback(own, toldOn.get(partner), today);
      expect({ week, partner, newsLine, rateLine, givingLine }).toEqual({
        ...{ week, partner, newsLine: expected.newsLine },
        ...{ rateLine: expected.rateLine, givingLine: expected.givingLine },
      });
      expectTrueLetter(message, expected.lists);
      expect(expected.longestWait ?? 0).toBeLessThanOrEqual(TELL_WITHIN_DAYS);
      expect(overdue).toBe(0);
    }
    tellAll(programme, partners, today);
    for (const { partner, accounts } of partners) if (accounts > 0) toldOn.set(partner, today);
  }
  const rows = listRows(programme);
  // The programme is worth its name: some of everything has happened in it.
  const headers = [
    'EQL since',
    'Introduction met on',
    'Introduction declined on',
    'Converted date',
  ];
  for (const header of headers) {
    expect(rows.filter((row) => (row[header] ?? '') !== '').length).toBeGreaterThanOrEqual(3);
  }
  const eqls = rows.filter((row) => row['EQL since'] !== '');
  for (const row of eqls) {
    const isOfRegion = row.Region === REGION_OWNER.region;
    const owners: readonly string[] = isOfRegion ? [REGION_OWNER.owner] : OWNERS_IN_TURN;
    expect(owners).toContain(row.Owner);
    expect(row.Due).toEqual(expect.any(Number));
    expect(HOLIDAYS.map(dayOf)).not.toContain(row.Due);
  }
  const [one = 0, other = 0] = OWNERS_IN_TURN.map(
    (owner) => rows.filter((row) => row.Owner === owner).length,
  );
  // Turns go by who has the fewest open rows, so that the totals drift apart a little.
  expect(Math.abs(one - other)).toBeLessThanOrEqual(4);
});
