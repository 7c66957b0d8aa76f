// What is known of the outcomes, and by what rule they are judged, in sentences.
import { excerpt } from '../../cells/text';
import { FIELD_LABELS } from '../../columns/fields';
import { countText, leadsText, leadTypePlural } from '../../figure-text';
import { isSameLeadType, OVERLAP_ONLY } from '../../lead-types';
import type { AccountCount } from '../counting/accounts';
import type { TabOutcomes } from '../counting/count-facts';
import { isSilent, type LeadGroup } from '../counting/lead-groups';
import { lackingDates, type Yardstick } from '../counting/yardstick';
import { listed, plural } from './listed';
import { sayConverted } from './next-steps';

const CONVERTED_DATE = `“${FIELD_LABELS.convertedAt}”`;
const CONVERTED_STAGES = '“Converted stages” in EQL Settings';
/** Why no window applies to anybody, and the column that would let one. */
const WITHOUT_WINDOW = {
  asked: ['Window is set to none', ''],
  'no qualified dates': ['No row says when it qualified', FIELD_LABELS.qualified],
  'undated conversions': ['No conversion has a date', FIELD_LABELS.convertedAt],
} as const;
const LONGER = 'older leads have had longer';

const yardstickNotes = (yardstick: Yardstick, groups: readonly LeadGroup[]): string[] => {
  if (yardstick.kind === 'none') {
    const [what, column] = WITHOUT_WINDOW[yardstick.why];
    const next = column === '' ? '' : ` To judge within a window, add a column “${column}”.`;
    return [`${what}, so all conversions so far count, of every lead type, and ${LONGER}.${next}`];
  }
  return groups
    .filter(({ isRated }) => !isRated)
    .flatMap((group) => {
      const lacking = lackingDates(group);
      if (lacking === undefined) return [];
      const types = leadTypePlural(group.leadType);
      return lacking.why === 'no qualified dates'
        ? [
            `No window can be applied to the ${types}, which have no dates to count from: they have no rate. Add a column “${isSameLeadType(group.leadType, OVERLAP_ONLY) ? FIELD_LABELS.overlapDate : FIELD_LABELS.qualified}”.`,
          ]
        : [
            `${countText(lacking.undated)} of ${plural(lacking.conversions, 'conversion', 'conversions')} of ${types} ${lacking.undated === 1 ? 'has' : 'have'} no date, so no window can be applied: they have no rate. Add a column ${CONVERTED_DATE}.`,
          ];
    });
};

/** Accounts of which no row says whether they converted: a rate of 0 would be made up. */
const silentNotes = (groups: readonly LeadGroup[]): string[] =>
  [true, false].flatMap((isWhole) => {
    const those = groups.filter((group) => group.silent > 0 && isSilent(group) === isWhole);
    const named = those.map(({ leadType, silent }) => leadsText({ leadType, leads: silent }));
    const so = isWhole ? 'have no rate' : 'count as not converted';
    return those.length === 0
      ? []
      : [
          `No row says whether these converted, so they ${so}: ${named.join(', ')}. ${sayConverted()}`,
        ];
  });

const undatedNotes = (groups: readonly LeadGroup[]): string[] => {
  const those = groups.filter(({ isRated, undated }) => isRated && undated > 0);
  if (those.length === 0) return [];
  const named = those.map(({ leadType, undated }) => leadsText({ leadType, leads: undated }));
  return [
    `These converted on a day that nobody wrote down, so they count as not converted within the window, and in no time to convert: ${named.join(', ')}. Add their dates in ${CONVERTED_DATE}.`,
  ];
};

const columnNotes = ({ tab, unread, setAside, headers }: TabOutcomes): string[] => {
  const quoted = (header: string): string => `“${excerpt(header)}”`;
  const next =
    headers.length === 0
      ? `Add what means converted to ${CONVERTED_STAGES}.`
      : `${listed(headers.map(quoted))} ${headers.length === 1 ? 'is' : 'are'} read instead.`;
  const byHeader = new Map<string, TabOutcomes['unread'][number][]>();
  for (const each of unread)
    byHeader.set(each.header, [...(byHeader.get(each.header) ?? []), each]);
  return [
    ...setAside.map(
      ({ header, texts }) =>
        `${quoted(header)} of the ${tab} tab never says how a lead ends (${listed(texts)}), so it isn’t read as a list of outcomes. ${next}`,
    ),
    ...Array.from(byHeader, ([header, those]) => {
      const rows = those.reduce((sum, each) => sum + each.rows, 0);
      const texts = those.map(({ text, rows: count }) => `${text} (${countText(count)})`);
      return `${quoted(header)} of the ${tab} tab holds ${plural(rows, 'word', 'words')} that can’t be read as an outcome: ${listed(texts)}. Nobody counts as converted by them: add those that mean it to ${CONVERTED_STAGES}.`;
    }),
  ];
};

/** What weighs on the conversions, the weightiest first. */
export function outcomeNotes({ yardstick, groups, facts }: AccountCount): string[] {
  return [
    ...yardstickNotes(yardstick, groups),
    ...silentNotes(groups),
    ...facts.outcomes.flatMap(columnNotes),
    ...(yardstick.kind === 'none' ? [] : undatedNotes(groups)),
  ];
}
