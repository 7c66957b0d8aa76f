// The work of a partner manager and of ops, a week at a time: through the menu, the sidebar's calls and
// the keyboard, and nothing else.
import type { Host } from '../../../host/node';
import type {
  Answer,
  FeedbackPartner,
  FieldChange,
  FormField,
  Introduction,
  Mark,
  RowDetails,
  RowKey,
  RowsChanged,
  RowsPreview,
  Saved,
  SelectionAnswer,
  Worklist,
} from '../../../src/rpc';
import { choose, openBook } from '../../actions/support/add-on-host';
import type { ListRow } from './expected-feedback';
import { FIRST_DAY, isoDay, type Share } from './programme';

const TAB = 'Overlaps';
export const HEADERS = [
  'Account',
  'Partner',
  'Region',
  'Overlap',
  'Overlap date',
  'Fit',
  'Warmth',
  'Last touch',
  'Motion',
  'Owner',
  'Due',
  'Introduction requested on',
  'Introduction agreed on',
  'Introduction made on',
  'Introduction met on',
  'Introduction declined on',
  'Stage',
  'Stage changed on',
  'Converted date',
] as const;
type Header = (typeof HEADERS)[number];
const DATED = HEADERS.filter((header) => / on$|date$|^Last touch$|^Due$/.test(header));
/** A spreadsheet's day 25569 is the first of January 1970. */
const SERIAL_OF_1970 = 25_569;
/** Whoever asks owns what nobody else does: nobody, where all rows are routed. */
const ME = 'Sam';

/** Who owns the accounts of which region, and who the others in turn. */
export const REGION_OWNER = { region: 'DACH', owner: 'Bo' } as const;
export const OWNERS_IN_TURN = ['Ana', 'Cem'] as const;
/** Good Friday and Easter Monday. */
export const HOLIDAYS = ['2026-04-03', '2026-04-06'] as const;
const ROUTING = [
  ['Routing rules', `region ${REGION_OWNER.region} = ${REGION_OWNER.owner}`],
  ['Owners in turn', OWNERS_IN_TURN.join('; ')],
  ['Holidays', HOLIDAYS.join('; ')],
] as const;

export interface Programme {
  readonly host: Host;
  readonly setToday: (day: number) => void;
}

/** The spreadsheet on the programme's first day, with the rows of that day in it, scored. */
export function openProgramme(shares: readonly Share[]): Programme {
  let today = FIRST_DAY;
  const host = openBook({
    sheets: { [TAB]: [[...HEADERS]] },
    now: () => new Date(`${isoDay(today)}T09:30:00Z`),
    minimumColumns: 40,
  });
  const programme: Programme = {
    host,
    setToday: (day) => {
      today = day;
    },
  };
  receive(programme, shares, today);
  choose(host, 'Score this sheet');
  const changes = ROUTING.map(([label, value]) => ({ label, shown: '', value }));
  answered(host, 'saveSettings', { changes });
  return programme;
}

const A1_COLUMNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const columnOf = (header: Header): string => A1_COLUMNS[HEADERS.indexOf(header)] ?? '';

/** Pastes the rows of a day's list below those that are there. */
export function receive({ host }: Programme, shares: readonly Share[], today: number): void {
  const rows = shares.filter(({ receivedOn }) => receivedOn === today);
  if (rows.length === 0) return;
  const first = host.sheet(TAB).shown.filter(([account]) => account !== '').length + 1;
  host.paste(
    TAB,
    `A${first}`,
    rows.map(({ account, partner, region, overlap, receivedOn, fit }) => [
      ...[account, partner, region, overlap, isoDay(receivedOn), fit],
    ]),
  );
}

/** The list as it stands, by its headers; dates as days since 1970. */
export function listRows({ host }: Programme): readonly ListRow[] {
  const [headers = [], ...rows] = host.sheet(TAB).values;
  const names = headers.map(String);
  const dated = new Set<string>([...DATED, 'EQL since']);
  return rows
    .filter(([account]) => account !== '')
    .map((row) =>
      Object.fromEntries(
        names.map((name, place) => {
          const cell = row[place] ?? '';
          const isDay = dated.has(name) && typeof cell === 'number';
          return [name, isDay ? cell - SERIAL_OF_1970 : typeof cell === 'boolean' ? '' : cell];
        }),
      ),
    );
}

const answered = <Result>(host: Host, name: string, request: object): Result => {
  const answer = host.run(name, request) as Answer<Result>;
  if (!answer.ok) throw new Error(`${name}: ${answer.message}`);
  return answer;
};

const rowNumber = ({ host }: Programme, { account }: Share): number =>
  host.sheet(TAB).shown.findIndex(([name]) => name === account) + 1;

/** A row as the sidebar shows it once its cell is selected. */
function selected(programme: Programme, share: Share): RowDetails {
  const { host } = programme;
  host.select(TAB, `A${rowNumber(programme, share)}`);
  const answer = host.run('selection', { known: null }) as SelectionAnswer;
  if (!answer.ok || !answer.changed || answer.selected.kind !== 'row') {
    throw new Error(JSON.stringify(answer));
  }
  return answer.selected.details;
}

/** Fills the warmth columns of a row in the form, and saves. */
export function confirmWarmth(programme: Programme, share: Share, today: number): void {
  const { key, form } = selected(programme, share);
  const values: Readonly<Partial<Record<FormField, string>>> = {
    warmth: 'Warm',
    lastTouch: isoDay(today),
  };
  const changes = form.flatMap(({ field, shown }): FieldChange[] => {
    const value = values[field];
    return value === undefined ? [] : [{ field, shown, value }];
  });
  const more = { addColumns: [], confirmedBy: '', next: null, cursor: null };
  answered<Saved>(programme.host, 'saveRow', { key, changes, ...more });
}

const mark = (host: Host, key: RowKey, step: Mark): void => {
  answered<Saved>(host, 'markIntroduction', { key, mark: step, me: ME, addColumns: true });
};

/** Notes the next step of an introduction that was asked for. */
export function noteStep(programme: Programme, share: Share, step: Mark): void {
  mark(programme.host, selected(programme, share).key, step);
}

/** Gives every row that waits for one an owner and a due date, as the rules propose. */
export function routeAll({ host }: Programme): void {
  const all = { keys: null, changes: null };
  const { rows, left } = answered<RowsPreview>(host, 'previewRows', all);
  if (left.length > 0) throw new Error(`Not routed: ${JSON.stringify(left)}`);
  if (rows.length > 0) answered<RowsChanged>(host, 'changeRows', { rows, addColumns: false });
}

/**
 * Asks for introductions from the top of the candidates that lack a motion and nothing else, until each
 * partner has as many requests as it can carry.
 */
export function askForIntroductions({ host }: Programme): void {
  const query = { filter: 'missing-motion', partner: null, me: ME, offset: 0, limit: 100 };
  const { items } = answered<Worklist>(host, 'worklist', query);
  const loaded = new Set<string>();
  for (const { key, partner, missing } of items) {
    if (missing.length !== 1 || loaded.has(partner)) continue;
    const { guards } = answered<Introduction>(host, 'introduction', { key, me: ME });
    if (guards.some(({ code }) => code === 'load')) loaded.add(partner);
    if (!guards.some(({ isWarning }) => isWarning)) mark(host, key, 'asked');
  }
}

/** Sales types into the list, so that the add-on scores what was edited. */
export function typeInto(
  programme: Programme,
  share: Share,
  cells: Readonly<Partial<Record<Header, string>>>,
): void {
  const row = rowNumber(programme, share);
  for (const [header, text] of Object.entries(cells) as [Header, string][]) {
    programme.host.edit(TAB, `${columnOf(header)}${row}`, text);
  }
}

/** Builds Partner Feedback. */
export const buildFeedback = ({ host }: Programme): string =>
  choose(host, 'Write partner feedback');

/** What each partner has to be told, as the sidebar has it. */
export const partnersToTell = ({ host }: Programme): readonly FeedbackPartner[] =>
  answered<{ readonly partners: readonly FeedbackPartner[] }>(host, 'feedback', {}).partners;

/** Ticks off every partner that has news, today. */
export function tellAll(
  { host }: Programme,
  partners: readonly FeedbackPartner[],
  today: number,
): void {
  const marks = partners
    .filter(({ accounts }) => accounts > 0)
    .map(({ partner, toldOn }) => ({ partner, toldOn: isoDay(today), shown: toldOn }));
  if (marks.length > 0) answered(host, 'markTold', { marks });
}
