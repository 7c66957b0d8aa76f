// Why nothing is judged, in a sentence with its numbers and what to do about it.

import { fieldLabel } from '../columns/fields';
import { formatDay } from '../day-text';
import { against, allOf } from '../few-names';
import { gapRangeText, leadsText, leadTypePlural, outcomeText, percentTexts } from '../figure-text';
import { say } from '../language/say';
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
import { wereFirstText } from './comparing/were-first';
import type { LackingDates } from './counting/yardstick';

/** `10 of 10 conversions of MQLs have a date that can't be read`. */
const lostText = ({
  leadType,
  conversions,
  unreadable,
  future,
}: Extract<DateFault, { kind: 'conversions-lost' }>): string => {
  const values = { lost: unreadable + future, conversions, leads: leadTypePlural(leadType) };
  if (future === 0) {
    return say(
      "{lost} of {conversions} {conversions|conversion|conversions} of {leads} {lost|has|have} a date that can't be read",
      values,
    );
  }
  return unreadable === 0
    ? say(
        '{lost} of {conversions} {conversions|conversion|conversions} of {leads} {lost|has|have} a date that lies after the as-of date',
        values,
      )
    : say(
        "{lost} of {conversions} {conversions|conversion|conversions} of {leads} {lost|has|have} a date that can't be read or lies after the as-of date",
        values,
      );
};

const circularText = (
  { eqls, convertedBefore: before }: Extract<DateFault, { kind: 'circular' }>,
  isFirst: boolean,
): string => {
  const [share = ''] = percentTexts([before / eqls]);
  const type = leadTypePlural(EQL);
  // With too few to judge, the counts alone.
  if (eqls < LEAST_TO_JUDGE) {
    return isFirst
      ? say('{before} of {eqls} {type} converted before qualifying', { before, eqls, type })
      : say('{before} of {eqls} converted before qualifying', { before, eqls });
  }
  return isFirst
    ? say('{share} of {type} converted before they qualified', { share, type })
    : say('{share} of converted before they qualified', { share });
};

const dateText = (fault: DateFault, isFirst: boolean): string => {
  switch (fault.kind) {
    case 'circular':
      return circularText(fault, isFirst);
    case 'bulk': {
      const { sharing, eqls } = fault;
      const day = formatDay(fault.day);
      return isFirst
        ? say('{sharing} of {eqls} {type} share one qualification date, {day}', {
            sharing,
            eqls,
            type: leadTypePlural(EQL),
            day,
          })
        : say('{sharing} of {eqls} share one qualification date, {day}', { sharing, eqls, day });
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
  const texts = percentTexts([eql, withFallen].map(shareConverted));
  // With too few to judge, the counts alone.
  const [without = '', together = ''] = [eql, withFallen].map((count, place) =>
    count.leads < LEAST_TO_JUDGE
      ? outcomeText(count)
      : `${texts[place] ?? ''} (${outcomeText(count)})`,
  );
  return say(
    'Not judged: {fallen} of {accounts} accounts with a qualified date {fallen|doesn’t|don’t} clear all four today, so {eqls} that fell back may be missing. Without them {without} of the {eqls} converted, with them {together}. Call the column “EQL date” instead of “{label}” if it says since when they were {eqls}.',
    { fallen, accounts, eqls, without, together, label: fieldLabel('qualified') },
  );
};

/** `30 of 40 conversions of MQLs have no date`. */
const lackingText = ({ leadType, why, conversions, undated }: LackingDates): string => {
  const leads = leadTypePlural(leadType);
  return why === 'no qualified dates'
    ? say('the {leads} have no qualified dates', { leads })
    : say(
        '{undated} of {conversions} {conversions|conversion|conversions} of {leads} {undated|has|have} no date',
        { undated, conversions, leads },
      );
};

const noWindowText = ({ lacking }: NoCommonWindow): string => {
  const labels = lacking.map(({ why }) =>
    why === 'no qualified dates' ? fieldLabel('qualified') : fieldLabel('convertedAt'),
  );
  const [column = '', other] = Array.from(new Set(labels));
  const why = allOf(lacking.map(lackingText));
  return other === undefined
    ? say(
        'Not judged: {why}, so no window can be applied to both groups. Add them in a column “{column}” on the leads tab, or set Window to none in EQL Settings.',
        { why, column },
      )
    : say(
        'Not judged: {why}, so no window can be applied to both groups. Add them in a column “{column}” and in “{other}” on the leads tab, or set Window to none in EQL Settings.',
        { why, column, other },
      );
};

const unknownIn = ({ silent, undated }: UnknownShare): number => silent + undated;

/** `135 of 300 EQLs`. */
const shareText = (share: UnknownShare): string =>
  say('{unknown} of {leads}', { unknown: unknownIn(share), leads: leadsText(share) });

const nobodySays = (shares: string, isUndated: boolean, isSilent: boolean): string => {
  if (!isUndated) return say('Not judged: nobody says whether {shares} converted.', { shares });
  return isSilent
    ? say('Not judged: nobody says whether or when {shares} converted.', { shares })
    : say('Not judged: nobody says when {shares} converted.', { shares });
};

const unknownText = ({ eql, baseline }: UnknownOutcomes): string => {
  const having = [eql, baseline].filter((share) => unknownIn(share) > 0);
  const others = [eql, baseline].filter((share) => !having.includes(share));
  const isUndated = having.some(({ undated }) => undated > 0);
  const isSilent = having.some(({ silent }) => silent > 0);
  const known = having.map((share) => ({ ...share, leads: share.leads - unknownIn(share) }));
  const texts = percentTexts([...having, ...known, ...others].map(shareConverted));
  const none = against(texts.slice(0, having.length));
  const ofKnown = against(
    known.map((share, place) =>
      share.leads < LEAST_TO_JUDGE ? outcomeText(share) : (texts[having.length + place] ?? ''),
    ),
  );
  const rest = others.map(
    (share, place) =>
      `; ${leadTypePlural(share.leadType)} ${texts[having.length + known.length + place] ?? ''}`,
  );
  const values = { none, known: `${ofKnown}${rest.join('')}` };
  return [
    nobodySays(allOf(having.map(shareText)), isUndated, isSilent),
    isUndated
      ? say('If none did in time, {none}; of those known, {known}.', values)
      : say('If none did, {none}; of those known, {known}.', values),
    ...(isSilent ? [say('Add them to the leads tab.')] : []),
    ...(isUndated ? [say('Add their converted dates.')] : []),
  ].join(' ');
};

/** English says points once in a sentence; what another language says stays. */
const POINTS_AGAIN = / points?\b/;

/** `2 to 11 points lower; counted as MQLs until then, 3 lower to 5 higher`: points are said once. */
const baselineFirstText = ({ baseline, eqls, apart, difference }: BaselineFirst): string => {
  const { low, high } = difference;
  return say(
    'Not judged: {were}. Left out of the {types}, {eqls} are {apart}; counted as {types} until then, {together}.',
    {
      were: wereFirstText(eqls, baseline),
      types: leadTypePlural(baseline),
      eqls: leadTypePlural(EQL),
      apart: gapRangeText(apart.low, apart.high),
      together:
        low === undefined || high === undefined
          ? say('it can’t be told')
          : gapRangeText(low, high).replace(POINTS_AGAIN, ''),
    },
  );
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
      const found = faults
        .filter(isDateFault)
        .map((each, index) => dateText(each, index === 0))
        .reduce((one, other) => say('{one}, and {other}', { one, other }));
      return isOfEqls && datesAt !== undefined
        ? say('Not judged: {found}. Mend the dates first: {column}.', { found, column: datesAt })
        : say('Not judged: {found}. Mend the dates first.', { found });
    }
    default:
      return fault satisfies never;
  }
}
