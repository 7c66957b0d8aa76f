// Why nothing is judged, in a sentence with its numbers and what to do about it.
import { formatDay } from '../cells/day';
import { FIELD_LABELS } from '../columns/fields';
import {
  countText,
  gapRangeText,
  leadsText,
  leadTypePlural,
  leadTypeSingular,
  outcomeText,
  percentTexts,
  withArticle,
} from '../figure-text';
import { EQL, type LeadTypeCount } from '../lead-types';
import type {
  BaselineFirst,
  DateFault,
  Fallen,
  Fault,
  NoCommonWindow,
  UnknownOutcomes,
  UnknownShare,
} from './comparing/faults';
import { LEAST_TO_JUDGE } from './comparing/gap-verdict';
import type { LackingDates } from './counting/yardstick';
import { plural } from './notes/listed';

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
      const [share = ''] = percentTexts([fault.convertedBefore / fault.eqls]);
      const counts = `${countText(fault.convertedBefore)} of ${countText(fault.eqls)}`;
      // With too few to judge, the counts alone.
      return fault.eqls < LEAST_TO_JUDGE
        ? `${counts}${eqls} converted before qualifying`
        : `${share} of${eqls} converted before they qualified`;
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

const shareConverted = ({ leads, converted }: LeadTypeCount): number =>
  converted / Math.max(1, leads);

const fallenText = ({ fallen, accounts, eql, withFallen }: Fallen): string => {
  const eqls = leadTypePlural(EQL);
  const some = `${countText(fallen)} of ${countText(accounts)} accounts with a qualified date`;
  const label = FIELD_LABELS.qualified;
  const texts = percentTexts([eql, withFallen].map(shareConverted));
  // With too few to judge, the counts alone.
  const [without, together] = [eql, withFallen].map((count, place) =>
    count.leads < LEAST_TO_JUDGE
      ? outcomeText(count)
      : `${texts[place] ?? ''} (${outcomeText(count)})`,
  );
  return [
    `Not judged: ${some} ${fallen === 1 ? 'doesn’t' : 'don’t'} clear all four today, so ${eqls} that fell back may be missing.`,
    `Without them ${without} of the ${eqls} converted, with them ${together}.`,
    `Call the column “EQL date” instead of “${label}” if it says since when they were ${eqls}.`,
  ].join(' ');
};

/** `30 of 40 conversions of MQLs have no date`. */
const lackingText = ({ leadType, why, conversions, undated }: LackingDates): string =>
  why === 'no qualified dates'
    ? `the ${leadTypePlural(leadType)} have no qualified dates`
    : `${countText(undated)} of ${plural(conversions, 'conversion', 'conversions')} of ${leadTypePlural(leadType)} ${undated === 1 ? 'has' : 'have'} no date`;

const noWindowText = ({ lacking }: NoCommonWindow): string => {
  const labels = lacking.map(({ why }) =>
    why === 'no qualified dates' ? FIELD_LABELS.qualified : FIELD_LABELS.convertedAt,
  );
  const columns = Array.from(new Set(labels), (label) => `“${label}”`);
  return [
    `Not judged: ${lacking.map(lackingText).join(' and ')}, so no window can be applied to both groups.`,
    `Add them in a column ${columns.join(' and in ')} on the leads tab, or set Window to none in EQL Settings.`,
  ].join(' ');
};

const unknownIn = ({ silent, undated }: UnknownShare): number => silent + undated;

/** `135 of 300 EQLs`. */
const shareText = (share: UnknownShare): string =>
  `${countText(unknownIn(share))} of ${leadsText(share)}`;

const unknownText = ({ eql, baseline }: UnknownOutcomes): string => {
  const having = [eql, baseline].filter((share) => unknownIn(share) > 0);
  const others = [eql, baseline].filter((share) => !having.includes(share));
  const isUndated = having.some(({ undated }) => undated > 0);
  const isSilent = having.some(({ silent }) => silent > 0);
  const asked = isUndated ? (isSilent ? 'whether or when' : 'when') : 'whether';
  const known = having.map((share) => ({ ...share, leads: share.leads - unknownIn(share) }));
  const texts = percentTexts([...having, ...known, ...others].map(shareConverted));
  const ifNone = texts.slice(0, having.length);
  const ofKnown = known.map((share, place) =>
    share.leads < LEAST_TO_JUDGE ? outcomeText(share) : (texts[having.length + place] ?? ''),
  );
  const rest = others.map(
    (share, place) =>
      `; ${leadTypePlural(share.leadType)} ${texts[having.length + known.length + place] ?? ''}`,
  );
  const todo = [
    ...(isSilent ? ['Add them to the leads tab.'] : []),
    ...(isUndated ? ['Add their converted dates.'] : []),
  ].join(' ');
  return [
    `Not judged: nobody says ${asked} ${having.map(shareText).join(' and ')} converted.`,
    `If none did${isUndated ? ' in time' : ''}, ${ifNone.join(' against ')}; of those known, ${ofKnown.join(' against ')}${rest.join('')}.`,
    todo,
  ].join(' ');
};

/** `2 to 11 points lower; counted as MQLs until then, 3 lower to 5 higher`: points are said once. */
const baselineFirstText = ({ baseline, eqls, apart, difference }: BaselineFirst): string => {
  const types = leadTypePlural(baseline);
  const one = eqls === 1;
  const were = `${leadsText({ leadType: EQL, leads: eqls })} ${one ? `was ${withArticle(leadTypeSingular(baseline))}` : `were ${types}`} first`;
  const { low, high } = difference;
  const together =
    low === undefined || high === undefined
      ? 'it can’t be told'
      : gapRangeText(low, high).replace(/ points?\b/, '');
  return `Not judged: ${were}. Left out of the ${types}, ${leadTypePlural(EQL)} are ${gapRangeText(apart.low, apart.high)}; counted as ${types} until then, ${together}.`;
};

const isDateFault = (fault: Fault): fault is DateFault =>
  fault.kind === 'circular' || fault.kind === 'bulk' || fault.kind === 'conversions-lost';

/** Why nothing is judged: all faults of the dates together, else the one that there is. */
export function notJudgedText(
  faults: readonly [Fault, ...Fault[]],
  datesAt: string | undefined,
): string {
  const [fault] = faults;
  switch (fault.kind) {
    case 'fallen':
      return fallenText(fault);
    case 'no-common-window':
      return noWindowText(fault);
    case 'unknown-outcomes':
      return unknownText(fault);
    case 'baseline-first':
      return baselineFirstText(fault);
    case 'circular':
    case 'bulk':
    case 'conversions-lost': {
      const isOfEqls = faults.some(({ kind }) => kind === 'circular' || kind === 'bulk');
      const where = isOfEqls && datesAt !== undefined ? `: ${datesAt}` : '';
      const found = faults.filter(isDateFault).map((each, index) => dateText(each, index === 0));
      return `Not judged: ${found.join(', and ')}. Mend the dates first${where}.`;
    }
    default:
      return fault satisfies never;
  }
}
