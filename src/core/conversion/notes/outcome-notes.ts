// What is known of the outcomes, and by what rule they are judged, in sentences.
import { fieldLabel } from '../../columns/fields';
import { quoted } from '../../few-names';
import { countText, leadsText, leadTypePlural } from '../../figure-text';
import { say } from '../../language/say';
import { isSameLeadType, OVERLAP_ONLY } from '../../lead-types';
import type { AccountCount } from '../counting/accounts';
import type { TabOutcomes } from '../counting/count-facts';
import { isSilent, type LeadGroup } from '../counting/lead-groups';
import { lackingDates, type Yardstick } from '../counting/yardstick';
import { listed } from './listed';
import { sayConverted } from './next-steps';

/** Why no window applies to anybody, and the column that would let one. */
const withoutWindow = (why: Extract<Yardstick, { kind: 'none' }>['why']): string => {
  switch (why) {
    case 'asked':
      return say(
        'Window is set to none, so all conversions so far count, of every lead type, and older leads have had longer.',
      );
    case 'no qualified dates':
      return say(
        'No row says when it qualified, so all conversions so far count, of every lead type, and older leads have had longer. To judge within a window, add a column “{column}”.',
        { column: fieldLabel('qualified') },
      );
    case 'undated conversions':
      return say(
        'No conversion has a date, so all conversions so far count, of every lead type, and older leads have had longer. To judge within a window, add a column “{column}”.',
        { column: fieldLabel('convertedAt') },
      );
    default:
      return why satisfies never;
  }
};

const yardstickNotes = (yardstick: Yardstick, groups: readonly LeadGroup[]): string[] => {
  if (yardstick.kind === 'none') return [withoutWindow(yardstick.why)];
  return groups
    .filter(({ isRated }) => !isRated)
    .flatMap((group) => {
      const lacking = lackingDates(group);
      if (lacking === undefined) return [];
      const { undated, conversions } = lacking;
      const types = leadTypePlural(group.leadType);
      return lacking.why === 'no qualified dates'
        ? [
            say(
              'No window can be applied to the {types}, which have no dates to count from: they have no rate. Add a column “{column}”.',
              {
                types,
                column: isSameLeadType(group.leadType, OVERLAP_ONLY)
                  ? fieldLabel('overlapDate')
                  : fieldLabel('qualified'),
              },
            ),
          ]
        : [
            say(
              '{undated} of {conversions} {conversions|conversion|conversions} of {types} {undated|has|have} no date, so no window can be applied: they have no rate. Add a column “{column}”.',
              { undated, conversions, types, column: fieldLabel('convertedAt') },
            ),
          ];
    });
};

/** Accounts of which no row says whether they converted: a rate of 0 would be made up. */
const silentNotes = (groups: readonly LeadGroup[]): string[] =>
  [true, false].flatMap((isWhole) => {
    const those = groups.filter((group) => group.silent > 0 && isSilent(group) === isWhole);
    if (those.length === 0) return [];
    const named = those.map(({ leadType, silent }) => leadsText({ leadType, leads: silent }));
    const values = { leads: named.join(', '), next: sayConverted() };
    return [
      isWhole
        ? say('No row says whether these converted, so they have no rate: {leads}. {next}', values)
        : say(
            'No row says whether these converted, so they count as not converted: {leads}. {next}',
            values,
          ),
    ];
  });

const undatedNotes = (groups: readonly LeadGroup[]): string[] => {
  const those = groups.filter(({ isRated, undated }) => isRated && undated > 0);
  if (those.length === 0) return [];
  const named = those.map(({ leadType, undated }) => leadsText({ leadType, leads: undated }));
  return [
    say(
      'These converted on a day that nobody wrote down, so they count as not converted within the window, and in no time to convert: {leads}. Add their dates in “{column}”.',
      { leads: named.join(', '), column: fieldLabel('convertedAt') },
    ),
  ];
};

/** Columns of a tab that say nothing of outcomes; its kind isn't a word that is put into a sentence. */
const setAsideNote = (tab: TabOutcomes['tab'], column: string, words: string): string =>
  tab === 'overlap'
    ? say(
        '{column} of the overlap tab never says how a lead ends ({words}), so it isn’t read as a list of outcomes.',
        { column, words },
      )
    : say(
        '{column} of the leads tab never says how a lead ends ({words}), so it isn’t read as a list of outcomes.',
        { column, words },
      );

const unreadNote = (
  tab: TabOutcomes['tab'],
  values: { readonly column: string; readonly count: number; readonly words: string },
): string =>
  tab === 'overlap'
    ? say(
        '{column} of the overlap tab holds {count} {count|word|words} that can’t be read as an outcome: {words}. Nobody counts as converted by them: add those that mean it to “Converted stages” in EQL Settings.',
        values,
      )
    : say(
        '{column} of the leads tab holds {count} {count|word|words} that can’t be read as an outcome: {words}. Nobody counts as converted by them: add those that mean it to “Converted stages” in EQL Settings.',
        values,
      );

const columnNotes = ({ tab, unread, setAside, headers }: TabOutcomes): string[] => {
  const next =
    headers.length === 0
      ? say('Add what means converted to “Converted stages” in EQL Settings.')
      : say('{names} {columns|is|are} read instead.', {
          names: listed(headers.map(quoted)),
          columns: headers.length,
        });
  const byHeader = new Map<string, TabOutcomes['unread'][number][]>();
  for (const each of unread)
    byHeader.set(each.header, [...(byHeader.get(each.header) ?? []), each]);
  return [
    ...setAside.map(
      ({ header, texts }) => `${setAsideNote(tab, quoted(header), listed(texts))} ${next}`,
    ),
    ...Array.from(byHeader, ([header, those]) =>
      unreadNote(tab, {
        column: quoted(header),
        count: those.reduce((sum, each) => sum + each.rows, 0),
        words: listed(those.map(({ text, rows }) => `${text} (${countText(rows)})`)),
      }),
    ),
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
