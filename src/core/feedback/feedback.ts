// What each partner should be told: a block per partner, with its own accounts alone.

import type { Cell, Day } from '../cells/cell';
import { type CountInput, countAccounts } from '../conversion/counting/accounts';
import type { AccountOutcome } from '../conversion/counting/count-account';
import { convertedStages } from '../conversion/counting/outcomes';
import { say } from '../language/say';
import { type Partner, type PartnerAccount, partnersOf } from './partner-accounts';
import { type PartnerBlock, partnerBlock } from './partner-block';
import { type NoteRead, type ToldNote, toldByPartner } from './told';

export type { FeedbackRow, PartnerBlock } from './partner-block';
export type { ToldNote } from './told';

export interface FeedbackInput extends CountInput {
  /** What stands under `Told on` in the tab as it is now. */
  readonly told: readonly ToldNote[];
}

export interface FeedbackModel {
  readonly asOf: Day;
  /** Those with overdue EQLs first, then by name. */
  readonly blocks: readonly PartnerBlock[];
  /** Partners whose `Told on` is kept though they have no account in the list now. */
  readonly others: readonly { readonly partner: string; readonly toldCell: Cell }[];
  /** What the reader has to know of how it came about. */
  readonly notes: readonly string[];
}

const NEVER: NoteRead = { cell: '', problem: '' };
const noOverlapTab = (): string => say('There is no overlap tab, so there is no partner to tell.');
const noChanges = (): string =>
  say(
    'No column says when a stage changed or a deal closed, so nothing can be flagged as overdue: add a column “Stage changed on”.',
  );
const noPartner = (rows: number): string =>
  say('{rows} {rows|row names|rows name} no partner, so nobody can be told of {rows|it|them}.', {
    rows,
  });

/** Every note that there may be; `rows` are those without a partner. */
export const feedbackNotes = (rows: number): readonly string[] => [
  noOverlapTab(),
  noChanges(),
  noPartner(rows),
];

/** An account has moved, and nobody can say when. */
const movedWithoutDay = ({ qualifiedOn, converted, stage }: PartnerAccount): boolean =>
  qualifiedOn !== undefined && (converted === 'undated' || stage?.closing !== undefined);

const hasDay = ({ stageChangedOn, converted, stage }: PartnerAccount): boolean =>
  stageChangedOn !== undefined || typeof converted === 'number' || stage?.closedOn !== undefined;

const notesOn = (partners: readonly Partner[], partnerless: number): string[] => {
  const accounts = partners.reduce<PartnerAccount[]>((all, each) => all.concat(each.accounts), []);
  const notes: string[] = [];
  if (accounts.some(movedWithoutDay) && !accounts.some(hasDay)) notes.push(noChanges());
  if (partnerless > 0) notes.push(noPartner(partnerless));
  return notes;
};

const partnerlessRows = (accounts: readonly AccountOutcome[]): number =>
  accounts.reduce(
    (sum, { account }) =>
      sum +
      account.overlap.filter(
        ({ isExcluded, hasOverlap, partners }) =>
          !isExcluded && hasOverlap && partners.length === 0,
      ).length,
    0,
  );

/**
 * What each partner should be told: per partner its own accounts, what happened to them since it was
 * last told, how its EQLs convert, and a ready message.
 *
 * `Told on` is one entry per partner; where the overlap tab's own rows say that the partner was told,
 * the later of the two counts for that account. An account at two partners stands in both blocks,
 * each time as that partner's own rows have it, and neither block names the other partner.
 */
export function buildFeedback(input: FeedbackInput): FeedbackModel {
  const { overlap, leads, settings, asOf, told } = input;
  const kept = toldByPartner(told, { ...settings, asOf });
  const { accounts } = countAccounts(input);
  const stages = convertedStages(settings);
  const windowDays = settings.window === 'none' ? undefined : settings.windowDays;
  const partners = overlap
    ? partnersOf(accounts, { overlap, leads, settings, asOf, stages, windowDays })
    : [];
  const blocks = partners.map((partner) =>
    partnerBlock(partner, kept.get(partner.key) ?? NEVER, { settings, asOf }),
  );
  const listed = new Set(partners.map(({ key }) => key));
  return {
    asOf,
    blocks: blocks.sort(
      (one, other) => other.overdue - one.overdue || (one.partner < other.partner ? -1 : 1),
    ),
    others: Array.from(kept)
      .filter(([key, { cell }]) => !listed.has(key) && cell !== '')
      .map(([, { partner, cell }]) => ({ partner, toldCell: cell })),
    notes: overlap ? notesOn(partners, partnerlessRows(accounts)) : [noOverlapTab()],
  };
}
