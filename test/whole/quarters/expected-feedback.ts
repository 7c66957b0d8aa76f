// What a partner has to be told, counted anew from the cells of the list: none of the product's code.
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DAY_MS = 86_400_000;
const Z_95 = 1.959963984540054;
const WINDOW_DAYS = 90;
const FEWEST_FOR_RATE = 10;

/** A row of the list by its headers; dates are days since 1970, blanks are ''. */
export type ListRow = Readonly<Record<string, string | number>>;

export interface ExpectedFeedback {
  readonly newsLine: string;
  readonly rateLine: string;
  readonly givingLine: string;
  /** Per kind of news, the accounts that have it. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** How many days the oldest change of an EQL has waited; undefined where none waits. */
  readonly longestWait: number | undefined;
}

const KINDS = ['received', 'qualified', 'introduced', 'progressed', 'won', 'lost'] as const;
type Kind = (typeof KINDS)[number];

const dayText = (day: number): string => {
  const date = new Date(day * DAY_MS);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
};
const dayIn = (row: ListRow, header: string): number | undefined => {
  const cell = row[header];
  return typeof cell === 'number' ? cell : undefined;
};

/** When things happened to a row, by kind. */
const happened = (row: ListRow): readonly (readonly [Kind, number])[] => {
  const stage = String(row.Stage ?? '');
  const end: Kind | undefined =
    stage === 'Closed won' ? 'won' : stage === 'Closed lost' ? 'lost' : undefined;
  const dated: readonly (readonly [Kind, string])[] = [
    ['received', 'Overlap date'],
    ['qualified', 'EQL since'],
    ['introduced', 'Introduction made on'],
    [end ?? 'progressed', 'Converted date'],
    [end ?? 'progressed', 'Stage changed on'],
  ];
  return dated.flatMap(([kind, header]) => {
    const day = dayIn(row, header);
    return day === undefined ? [] : [[kind, day] as const];
  });
};

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** Wilson's interval at 95%, by its closed form. */
const wilson = (successes: number, trials: number): readonly [number, number] => {
  const [p, z2] = [successes / trials, Z_95 * Z_95];
  const middle = (p + z2 / (2 * trials)) / (1 + z2 / trials);
  const half =
    (Z_95 * Math.sqrt((p * (1 - p)) / trials + z2 / (4 * trials * trials))) / (1 + z2 / trials);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
};
const percent = (share: number): string => `${Math.round(100 * share)}%`;

const rateLineOf = (rows: readonly ListRow[], asOf: number): string => {
  const since = rows.flatMap((row) => {
    const day = dayIn(row, 'EQL since');
    return day === undefined ? [] : [{ day, converted: dayIn(row, 'Converted date') }];
  });
  if (since.length === 0) return 'No EQLs yet, so there is no conversion rate.';
  const mature = since.filter(({ day }) => day + WINDOW_DAYS <= asOf);
  if (mature.length === 0) {
    const none = since.length === 1 ? 'it isn’t' : 'none is';
    return `${counted(since.length, 'EQL')}; ${none} old enough to judge, so there is no conversion rate yet.`;
  }
  const converted = mature.filter(
    ({ day, converted: on }) => on !== undefined && on - day <= WINDOW_DAYS,
  ).length;
  const [low, high] = wilson(converted, mature.length);
  const figures =
    mature.length < FEWEST_FOR_RATE
      ? 'too few for a rate'
      : `${percent(converted / mature.length)}; the true rate could be ${percent(low)} to ${percent(high)}`;
  return `${counted(since.length, 'EQL')}; of the ${mature.length} old enough to judge, ${converted} converted within 90 days (${figures}).`;
};

const givingLineOf = (rows: readonly ListRow[]): string => {
  const having = (header: string): readonly ListRow[] =>
    rows.filter((row) => dayIn(row, header) !== undefined);
  const asked = having('Introduction requested on');
  if (asked.length === 0) return '';
  const [agreed, declined] = [having('Introduction agreed on'), having('Introduction declined on')];
  const waits = [...agreed, ...declined]
    .map((row) => {
      const answered =
        dayIn(row, 'Introduction agreed on') ?? dayIn(row, 'Introduction declined on') ?? 0;
      return answered - (dayIn(row, 'Introduction requested on') ?? 0);
    })
    .sort((one, other) => one - other);
  const [low = 0, high = 0] = [
    waits[Math.floor((waits.length - 1) / 2)],
    waits[Math.floor(waits.length / 2)],
  ];
  const median = (low + high) / 2;
  const speed = waits.length === 0 ? '' : `, after ${counted(median, 'day')} at the median`;
  const made = having('Introduction made on');
  const met = having('Introduction met on').length;
  const since = made.filter((row) => {
    const converted = dayIn(row, 'Converted date');
    return converted !== undefined && converted >= (dayIn(row, 'Introduction made on') ?? 0);
  }).length;
  return (
    `Introductions: asked for ${asked.length}; ${agreed.length + declined.length} answered ` +
    `(${agreed.length} yes, ${declined.length} no)${speed}; ${made.length} made` +
    `${met === 0 ? '' : `, ${met} met`}${since === 0 ? '' : `, ${since} converted since`}.`
  );
};

/** What one partner is told, from its own rows, since the day on which it was last told. */
export function expectedFeedback(
  rows: readonly ListRow[],
  toldOn: number | undefined,
  asOf: number,
): ExpectedFeedback {
  const isNews = (day: number): boolean => toldOn === undefined || day > toldOn;
  const lists = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      rows
        .filter((row) => happened(row).some(([what, day]) => what === kind && isNews(day)))
        .map((row) => String(row.Account)),
    ]),
  ) as Record<Kind, string[]>;
  const parts = KINDS.filter((kind) => lists[kind].length > 0).map(
    (kind) => `${lists[kind].length} ${kind}`,
  );
  const told = toldOn === undefined ? 'Never told' : `Last told on ${dayText(toldOn)}`;
  const news =
    parts.length === 0
      ? 'nothing is new.'
      : `${toldOn === undefined ? 'so far' : 'since then'} ${parts.join(', ')}.`;
  const changes = rows
    .filter((row) => dayIn(row, 'EQL since') !== undefined)
    .flatMap(happened)
    .filter(([kind, day]) => KINDS.indexOf(kind) >= KINDS.indexOf('progressed') && isNews(day));
  return {
    newsLine: `${told}; ${news}`,
    rateLine: rateLineOf(rows, asOf),
    givingLine: givingLineOf(rows),
    lists,
    longestWait:
      changes.length === 0 ? undefined : asOf - Math.min(...changes.map(([, day]) => day)),
  };
}
