// Why nothing is judged, in a sentence with its numbers and what to do about it.
import { formatDay } from '../cells/day';
import { FIELD_LABELS } from '../columns/fields';
import { countText, leadsText, leadTypePlural, outcomeText, percentText } from '../figure-text';
import { EQL, type LeadTypeCount } from '../lead-types';
import type {
  DateFault,
  Fallen,
  Fault,
  NoCommonWindow,
  UnknownOutcomes,
  UnknownShare,
} from './comparing/faults';
import { LEAST_TO_JUDGE } from './comparing/gap-verdict';

/** `10 of 10 conversions of MQLs have a date that can't be read`. */
const lostText = ({
  leadType,
  conversions,
  unreadable,
  future,
}: Extract<DateFault, { kind: 'conversions-lost' }>): string => {
  const lost = unreadable + future;
  const noun = conversions === 1 ? 'conversion' : 'conversions';
  const faults = [
    ...(unreadable > 0 ? ["can't be read"] : []),
    ...(future > 0 ? ['lies after the as-of date'] : []),
  ].join(' or ');
  const share = `${countText(lost)} of ${countText(conversions)} ${noun}`;
  return `${share} of ${leadTypePlural(leadType)} ${lost === 1 ? 'has' : 'have'} a date that ${faults}`;
};

const dateText = (fault: DateFault, isFirst: boolean): string => {
  const eqls = isFirst ? ` ${leadTypePlural(EQL)}` : '';
  switch (fault.kind) {
    case 'circular': {
      const share = percentText(fault.convertedBefore / fault.eqls);
      return `${share} of${eqls} converted before they qualified`;
    }
    case 'bulk': {
      const sharing = `${countText(fault.sharing)} of ${countText(fault.eqls)}${eqls}`;
      return `${sharing} share one qualification date, ${formatDay(fault.day)}`;
    }
    case 'conversions-lost':
      return lostText(fault);
    default:
      return fault satisfies never;
  }
};

/** `30% (18 of 60)`; with too few to judge, the counts alone. */
const rateText = (count: LeadTypeCount): string =>
  count.leads < LEAST_TO_JUDGE
    ? outcomeText(count)
    : `${percentText(count.converted / count.leads)} (${outcomeText(count)})`;

const fallenText = ({ fallen, accounts, eql, withFallen }: Fallen): string => {
  const eqls = leadTypePlural(EQL);
  const some = `${countText(fallen)} of ${countText(accounts)} accounts with a qualified date`;
  const label = FIELD_LABELS.qualified;
  return [
    `Not judged: ${some} don’t clear all four today, so ${eqls} that fell back may be missing.`,
    `Without them ${rateText(eql)} of the ${eqls} converted, with them ${rateText(withFallen)}.`,
    `Call the column “EQL date” instead of “${label}” if it says since when they were ${eqls}.`,
  ].join(' ');
};

const noWindowText = ({ lacking }: NoCommonWindow): string => {
  const [first] = lacking;
  const what =
    first.why === 'no qualified dates'
      ? `the ${leadTypePlural(first.leadType)} have no qualified dates`
      : `${countText(first.undated)} of ${countText(first.conversions)} conversions of ${leadTypePlural(first.leadType)} have no date`;
  const label =
    first.why === 'no qualified dates' ? FIELD_LABELS.qualified : FIELD_LABELS.convertedAt;
  return [
    `Not judged: ${what}, so no window can be applied to both groups.`,
    `Add them in a column “${label}” on the leads tab, or set Window to none in EQL Settings.`,
  ].join(' ');
};

const unknownIn = ({ silent, undated }: UnknownShare): number => silent + undated;

const knownRate = (share: UnknownShare): string => {
  const known = share.leads - unknownIn(share);
  return known < LEAST_TO_JUDGE
    ? `${countText(share.converted)} of ${countText(known)}`
    : percentText(share.converted / known);
};

/** `135 of 300 EQLs`. */
const shareText = (share: UnknownShare): string =>
  `${countText(unknownIn(share))} of ${leadsText(share)}`;

const unknownText = ({ eql, baseline }: UnknownOutcomes): string => {
  const having = [eql, baseline].filter((share) => unknownIn(share) > 0);
  const isUndated = having.some(({ undated }) => undated > 0);
  const isSilent = having.some(({ silent }) => silent > 0);
  const asked = isUndated ? (isSilent ? 'whether or when' : 'when') : 'whether';
  const rate = ({ leads, converted }: LeadTypeCount): string => percentText(converted / leads);
  const against = (text: (share: UnknownShare) => string): string =>
    having.map(text).join(' against ');
  const rest = [eql, baseline]
    .filter((share) => !having.includes(share))
    .map((share) => `; ${leadTypePlural(share.leadType)} ${rate(share)}`)
    .join('');
  const todo = [
    ...(isSilent ? ['Add them to the leads tab.'] : []),
    ...(isUndated ? ['Add their converted dates.'] : []),
  ].join(' ');
  return [
    `Not judged: nobody says ${asked} ${having.map(shareText).join(' and ')} converted.`,
    `If none did${isUndated ? ' in time' : ''}, ${against(rate)}; of those known, ${against(knownRate)}${rest}.`,
    todo,
  ].join(' ');
};

const isDateFault = (fault: Fault): fault is DateFault =>
  fault.kind === 'circular' || fault.kind === 'bulk' || fault.kind === 'conversions-lost';

/** Why nothing is judged: all faults of the dates together, else the one that there is. */
export function notJudgedText(faults: readonly [Fault, ...Fault[]]): string {
  const [fault] = faults;
  switch (fault.kind) {
    case 'fallen':
      return fallenText(fault);
    case 'no-common-window':
      return noWindowText(fault);
    case 'unknown-outcomes':
      return unknownText(fault);
    case 'circular':
    case 'bulk':
    case 'conversions-lost': {
      const found = faults.filter(isDateFault).map((each, index) => dateText(each, index === 0));
      return `Not judged: ${found.join(', and ')}. Mend the dates first.`;
    }
    default:
      return fault satisfies never;
  }
}
