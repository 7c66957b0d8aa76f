// Each partner with its own accounts, and what is known of each; knows no message and no flag.
import type { Cell, Day } from '../cells/cell';
import { isBlankCell, plainText } from '../cells/text';
import type { SheetLeads } from '../columns/leads-table';
import type { SheetOverlap } from '../columns/overlap-table';
import type { AccountOutcome } from '../conversion/counting/count-account';
import { dayIn, earliestDay } from '../conversion/counting/found-day';
import { type JudgedLead, judgeLead } from '../conversion/counting/judged-lead';
import type { OverlapFact } from '../conversion/counting/overlap-facts';
import { currentStage, type Stage, stageReader } from './stage';

/** One account as one partner may see it. */
export interface PartnerAccount {
  /** As the partner's own rows name it, never as another's do. */
  readonly name: string;
  /** When the overlap was found; undefined where no row says. */
  readonly receivedOn: Day | undefined;
  /** When it first qualified at this partner; undefined where it isn't an EQL here. */
  readonly qualifiedOn: Day | undefined;
  /** As an EQL of this partner, for its conversion rate. */
  readonly lead: JudgedLead | undefined;
  /** When the account converted: a day, on a day that nobody wrote down, or not yet. */
  readonly converted: Day | 'undated' | 'no';
  readonly stage: Stage | undefined;
  /** When the stage column last changed, in any row that counts. */
  readonly stageChangedOn: Day | undefined;
  /** When the partner was told of this account, where its own rows say so. */
  readonly told: Day | 'told' | 'untold';
}

export interface Partner {
  readonly key: string;
  /** As most rows spell it. */
  readonly name: string;
  readonly accounts: readonly PartnerAccount[];
  /** Whether any of the tabs says who converted. */
  readonly knowsConversions: boolean;
}

/** The tabs that accounts were counted from, and what they are judged by. */
export interface PartnerTerms {
  readonly overlap: SheetOverlap;
  readonly leads: SheetLeads | undefined;
  readonly asOf: Day;
  readonly windowDays: number;
}

const latest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce<Day | undefined>(
    (last, day) => (day !== undefined && (last === undefined || day > last) ? day : last),
    undefined,
  );

/** The rows of an account that name a partner, by the partner's key. */
const rowsByPartner = (rows: readonly OverlapFact[]): ReadonlyMap<string, OverlapFact[]> => {
  const byPartner = new Map<string, OverlapFact[]>();
  for (const row of rows) {
    const keys = row.isExcluded ? [] : row.partners.map(({ key }) => key);
    for (const key of new Set(keys)) byPartner.set(key, [...(byPartner.get(key) ?? []), row]);
  }
  return byPartner;
};

const toldOf = (rows: readonly OverlapFact[]): PartnerAccount['told'] => {
  if (rows.some(({ told }) => told === 'told')) return 'told';
  return latest(rows.map(({ told }) => (typeof told === 'number' ? told : undefined))) ?? 'untold';
};

const hasOverlap = (rows: readonly OverlapFact[], key: string): boolean =>
  rows.some(({ partners }) => partners.some((each) => each.key === key && each.hasOverlap));

/** What the partner's own rows call the account: a name, else a website. */
const ownName = (rows: readonly OverlapFact[]): string => {
  const written = (cells: readonly (Cell | undefined)[]): string[] =>
    cells.flatMap((cell) => (cell === undefined || isBlankCell(cell) ? [] : [plainText(cell)]));
  const [name] = written(rows.map(({ named }) => named.name)).sort();
  const [address] = written(
    rows.reduce<(Cell | undefined)[]>((all, { named }) => all.concat(named.addresses), []),
  ).sort();
  return name ?? address ?? '';
};

/** Reads one account for one partner, by that partner's rows and the leads tab alone. */
const accountReader = ({ overlap, leads, asOf, windowDays }: PartnerTerms) => {
  const overlapStage = stageReader(overlap, asOf);
  const leadStage = leads && stageReader(leads, asOf);
  return ({ account, conversion }: AccountOutcome, rows: readonly OverlapFact[]) => {
    const ofLeads = account.leads
      .filter(({ isExcluded }) => !isExcluded)
      .flatMap(({ index }) => (leadStage ? [leadStage(index)] : []));
    const ofRows = rows.map(({ index }) => overlapStage(index));
    const since = earliestDay(
      rows.map((row) => row.since),
      asOf,
    );
    const found = rows
      .map((row) => dayIn(row.found))
      .filter((day): day is Day => day !== undefined && day <= asOf);
    const qualifiedOn = since.kind === 'day' ? since.day : undefined;
    return {
      name: ownName(rows),
      receivedOn: found.length > 0 ? Math.min(...found) : undefined,
      qualifiedOn,
      lead:
        qualifiedOn === undefined
          ? undefined
          : judgeLead(qualifiedOn, conversion, asOf, windowDays),
      converted: convertedOn(conversion, asOf),
      stage: currentStage(ofLeads) ?? currentStage(ofRows),
      stageChangedOn: latest([...ofLeads, ...ofRows].map(({ changedOn }) => changedOn)),
      told: toldOf(rows),
    };
  };
};

const convertedOn = (
  conversion: AccountOutcome['conversion'],
  asOf: Day,
): PartnerAccount['converted'] => {
  if (conversion.kind === 'undated') return 'undated';
  return conversion.kind === 'on' && conversion.day <= asOf ? conversion.day : 'no';
};

const usual = (spellings: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const name of spellings) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = Array.from(counts).sort(
    ([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1),
  );
  return first?.[0] ?? '';
};

/**
 * Every partner with the accounts in which it has overlap, or which qualified through it.
 *
 * Of an account at three partners each gets its own: the name, the overlap and the qualification of
 * its own rows. What is ours, the stage and the conversion, is the same for all. Partners that the
 * settings leave out aren't in it.
 */
export function partnersOf(
  outcomes: readonly AccountOutcome[],
  terms: PartnerTerms,
): readonly Partner[] {
  const read = accountReader(terms);
  const found = new Map<string, { spellings: string[]; accounts: PartnerAccount[] }>();
  let knowsConversions = false;
  for (const outcome of outcomes) {
    if (outcome.conversion.kind !== 'silent') knowsConversions = true;
    for (const [key, rows] of Array.from(rowsByPartner(outcome.account.overlap))) {
      const account = read(outcome, rows);
      if (!hasOverlap(rows, key) && account.qualifiedOn === undefined) continue;
      const partner = found.get(key) ?? { spellings: [], accounts: [] };
      found.set(key, partner);
      partner.accounts.push(account);
      for (const { partners } of rows) {
        for (const each of partners) if (each.key === key) partner.spellings.push(each.name);
      }
    }
  }
  return Array.from(found, ([key, { spellings, accounts }]) => ({
    key,
    name: usual(spellings),
    accounts,
    knowsConversions,
  }));
}
