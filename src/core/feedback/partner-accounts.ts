// Each partner with its own accounts, and what is known of each.
import type { Day } from '../cells/cell';
import { domainKey } from '../cells/domain';
import type { SheetLeads } from '../columns/leads-table';
import type { SheetOverlap } from '../columns/overlap-table';
import { byPartnerRows, type PartnerShare } from '../conversion/counting/by-partner-rows';
import type { AccountOutcome } from '../conversion/counting/count-account';
import { dayIn } from '../conversion/counting/found-day';
import {
  type ConversionWindow,
  type JudgedLead,
  judgeLead,
} from '../conversion/counting/judged-lead';
import type { ConvertedStages } from '../conversion/counting/outcomes';
import type { OverlapFact } from '../conversion/counting/overlap-facts';
import { type Told, toldOfRows } from '../conversion/counting/told';
import { type IntroductionState, mergedIntroduction } from '../qualification/introduction-state';
import type { Settings } from '../settings/settings';
import { discretionOf } from './discretion';
import { givingReader } from './introductions';
import { type Stage, stageOf, stageReader } from './stage';

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
  readonly told: Told;
  /** How far the partner's introduction has come. */
  readonly introduction: IntroductionState;
  /** Whether we gave something back for it; undefined where no column says. */
  readonly gaveBack: boolean | undefined;
}

export interface Partner {
  readonly key: string;
  /** As most rows spell it. */
  readonly name: string;
  readonly accounts: readonly PartnerAccount[];
  /** The days within which its conversions count; undefined where all do, some having no date. */
  readonly windowDays: ConversionWindow;
  /** Whether any of the tabs says who converted. */
  readonly knowsConversions: boolean;
}

/** The tabs that accounts were counted from, and what they are judged by. */
export interface PartnerTerms {
  readonly overlap: SheetOverlap;
  readonly leads: SheetLeads | undefined;
  readonly settings: Settings;
  readonly asOf: Day;
  /** The stages that count as converted. */
  readonly stages: ConvertedStages;
  readonly windowDays: ConversionWindow;
}

const latest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce<Day | undefined>(
    (last, day) => (day !== undefined && (last === undefined || day > last) ? day : last),
    undefined,
  );

/** What the partner's own rows call the account: a name, else a website. */
const ownName = (rows: readonly OverlapFact[]): string => {
  const shown = rows.map(({ account }) => account).filter((account) => account !== '');
  const [name] = shown.filter((account) => domainKey(account) !== account).sort();
  return name ?? shown.sort()[0] ?? '';
};

/** Reads one account for one partner, by that partner's rows and the leads tab alone. */
const accountReader = ({ overlap, leads, asOf, stages, settings }: PartnerTerms) => {
  const overlapStage = stageReader(overlap, asOf, stages);
  const giving = givingReader(overlap, settings, asOf);
  const leadStage = leads && stageReader(leads, asOf, stages);
  return ({ outcome, rows, since }: PartnerShare, windowDays: ConversionWindow): PartnerAccount => {
    const { account, conversion } = outcome;
    const ofLeads = account.leads
      .filter(({ isExcluded }) => !isExcluded)
      .flatMap(({ index }) => (leadStage ? [leadStage(index)] : []));
    const ofRows = rows.map(({ index }) => overlapStage(index));
    const given = rows.map(({ index }) => giving(index));
    const saysBack = given.flatMap(({ gaveBack }) => (gaveBack === undefined ? [] : [gaveBack]));
    const found = rows
      .map((row) => dayIn(row.found))
      .filter((day): day is Day => day !== undefined && day <= asOf);
    return {
      name: ownName(rows),
      receivedOn: found.length > 0 ? Math.min(...found) : undefined,
      qualifiedOn: since,
      lead: since === undefined ? undefined : judgeLead(since, conversion, asOf, windowDays),
      converted: convertedOn(conversion, asOf),
      stage: stageOf(ofLeads, ofRows),
      stageChangedOn: latest([...ofLeads, ...ofRows].map(({ changedOn }) => changedOn)),
      told: toldOfRows(rows),
      introduction: mergedIntroduction(given.map(({ introduction }) => introduction)),
      gaveBack: saysBack.length === 0 ? undefined : saysBack.includes(true),
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

/** The account with its free texts as the partner may read them. */
const withTexts = (account: PartnerAccount, shown: (text: string) => string): PartnerAccount => {
  const { stage } = account;
  if (stage === undefined) return account;
  return { ...account, stage: { ...stage, name: shown(stage.name), reason: shown(stage.reason) } };
};

/**
 * Every partner with the accounts in which it has overlap, or which qualified through it.
 *
 * Of an account at three partners each gets its own: the name, the overlap and the qualification of
 * its own rows. What is ours, the stage and the conversion, is the same for all. A partner is told
 * what converted, whenever it did, where not every day is known. Partners that the settings leave
 * out aren't in it.
 */
export function partnersOf(
  outcomes: readonly AccountOutcome[],
  terms: PartnerTerms,
): readonly Partner[] {
  const read = accountReader(terms);
  const knowsConversions = outcomes.some(({ conversion }) => conversion.kind !== 'silent');
  const everybody = byPartnerRows(outcomes, terms);
  const discreet = discretionOf([
    ...everybody.map(({ key, name, accounts }) => ({
      key,
      name,
      accounts: accounts.map(({ rows }) => ({ name: ownName(rows) })),
    })),
    ...terms.settings.excludedPartners.map((name) => ({ key: '', name, accounts: [] })),
  ]);
  return everybody
    .map(({ key, name, accounts }): Partner => {
      const own = accounts.filter(
        ({ overlapRows, since }) => overlapRows > 0 || since !== undefined,
      );
      const isDated = own.every(
        ({ since, outcome }) => since === undefined || outcome.conversion.kind !== 'undated',
      );
      const windowDays = isDated ? terms.windowDays : undefined;
      return {
        key,
        name,
        accounts: own.map((share) =>
          withTexts(read(share, windowDays), (text) => discreet(key, text)),
        ),
        windowDays,
        knowsConversions,
      };
    })
    .filter(({ accounts }) => accounts.length > 0);
}
