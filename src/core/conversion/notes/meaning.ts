// What the words of the summary mean in this workbook: EQL, the baseline, converted, and where from.
import { columnLetters } from '../../cells/column-letters';
import { capitalised, excerpt, isBlankCell } from '../../cells/text';
import type { Field } from '../../columns/fields';
import type { Recognition } from '../../columns/recognise';
import { allOf, anyOf, quoted } from '../../few-names';
import { leadTypeSingular, withArticle } from '../../figure-text';
import { say } from '../../language/say';
import { isSameLeadType, MQL, SQL } from '../../lead-types';
import type { AccountCount, CountInput } from '../counting/accounts';
import type { TabOutcomes } from '../counting/count-facts';
import { listed } from './listed';

/** What the tabs are called; a tab without a name is told by its kind. */
export interface TabNames {
  readonly overlap?: string | undefined;
  readonly leads?: string | undefined;
}

/** The first of these columns that a tab has: its header and its letter, `“EQL since” (column Q)`. */
const columnOf = (
  recognition: Recognition | undefined,
  fields: readonly Field[],
): string | undefined => {
  for (const field of fields) {
    const column = recognition?.columns[field];
    if (column === undefined) continue;
    return say('{header} (column {letters})', {
      header: quoted(recognition?.headers[column] ?? ''),
      letters: columnLetters(column),
    });
  }
  return undefined;
};

const EQL_DATES: readonly Field[] = ['eqlSince', 'eqlDate', 'qualified'];

/** Those columns, one that holds nothing last: `EQL since` may be appended and blank in every row. */
const eqlDateFields = ({ overlap }: Pick<CountInput, 'overlap'>): readonly Field[] => {
  const filled = EQL_DATES.filter((field) => {
    const column = overlap?.recognition.columns[field];
    return (
      column !== undefined && overlap?.rows.some(({ cells }) => !isBlankCell(cells[column] ?? ''))
    );
  });
  return [...filled, ...EQL_DATES];
};

/** Where the EQLs' dates stand: `column Q of Overlaps`. */
export function eqlDatesAt(
  input: Pick<CountInput, 'overlap'>,
  { overlap: tab }: TabNames,
): string | undefined {
  const { overlap } = input;
  const columns = eqlDateFields(input).map((field) => overlap?.recognition.columns[field]);
  const column = columns.find((each) => each !== undefined);
  return column === undefined
    ? undefined
    : say('column {letters} of {tab}', {
        letters: columnLetters(column),
        tab: tab === undefined ? say('the overlap tab') : excerpt(tab),
      });
}

const eqlText = (input: CountInput, tab: string): string => {
  const since = columnOf(input.overlap?.recognition, eqlDateFields(input));
  return since === undefined
    ? say('An EQL is an account that cleared overlap, warmth, fit and motion, all four.')
    : say(
        'An EQL is an account that cleared overlap, warmth, fit and motion, all four, from the day in {since} of {tab} on.',
        { since, tab },
      );
};

const baselineText = ({ leads, settings }: CountInput, baseline: string, tab: string): string => {
  if (leads === undefined) return '';
  const { recognition } = leads;
  const own: readonly Field[] = isSameLeadType(baseline, MQL)
    ? ['mqlDate']
    : isSameLeadType(baseline, SQL)
      ? ['sqlDate']
      : [];
  const type = columnOf(recognition, ['leadType', 'lifecycleStage', ...own]);
  const since = columnOf(recognition, [...own, 'qualified', 'created']);
  if (type === undefined) return '';
  const values = { lead: capitalised(withArticle(leadTypeSingular(settings.baseline))), type, tab };
  return since === undefined
    ? say('{lead} is a lead that {type} of {tab} calls so and that is no EQL.', values)
    : say('{lead} is a lead that {type} of {tab} calls so and that is no EQL, from {since} on.', {
        ...values,
        since,
      });
};

/** `a day in “Converted date”, or Closed Won or Won in “Stage”`. */
const evidenceText = ({ dates, counted }: TabOutcomes): string =>
  [
    ...(dates.length === 0
      ? []
      : [say('a day in {columns}', { columns: listed(dates.map(quoted), anyOf) })]),
    ...counted
      .filter(({ texts }) => texts.length > 0)
      .map(({ header, texts }) =>
        say('{words} in {column}', { words: listed(texts, anyOf), column: quoted(header) }),
      ),
  ].reduce((one, other) => (one === '' ? other : say('{one}, or {other}', { one, other })), '');

const convertedText = (
  { facts, windowDays }: AccountCount,
  names: Readonly<Record<'overlap' | 'leads', string>>,
): string => {
  const told = facts.outcomes
    .slice()
    .reverse()
    .flatMap((outcomes) => {
      const text = evidenceText(outcomes);
      const tab = names[outcomes.tab];
      return text === '' ? [] : [say('{evidence} of {tab}', { evidence: text, tab })];
    })
    .reduce((one, other) => (one === '' ? other : say('{one}; else {other}', { one, other })), '');
  if (told === '') return say('Converted: no column says who did.');
  return windowDays === undefined
    ? say('Converted, at any time: {evidence}.', { evidence: told })
    : say('Converted, within {days} {days|day|days} of that: {evidence}.', {
        days: windowDays,
        evidence: told,
      });
};

const withRows = (tab: string, { length: rows }: readonly unknown[]): string =>
  say('{tab} ({rows} {rows|row|rows})', { tab, rows });

const sourceText = (
  { overlap, leads }: CountInput,
  names: Readonly<Record<'overlap' | 'leads', string>>,
): string => {
  const tabs = [
    ...(overlap ? [withRows(names.overlap, overlap.rows)] : []),
    ...(leads ? [withRows(names.leads, leads.rows)] : []),
  ];
  return tabs.length === 0 ? '' : say('From {tabs}.', { tabs: allOf(tabs) });
};

const spaced = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ');

/**
 * What stands under the headline, in two lines: who is an EQL and who is of the baseline's type, by
 * which columns; and what counts as converted, and which tabs all of it is from.
 */
export function meaningLines(
  input: CountInput,
  count: AccountCount,
  baseline: string,
  { overlap, leads }: TabNames,
): readonly string[] {
  const names = {
    overlap: overlap === undefined ? say('the overlap tab') : quoted(overlap),
    leads: leads === undefined ? say('the leads tab') : quoted(leads),
  };
  return [
    spaced(eqlText(input, names.overlap), baselineText(input, baseline, names.leads)),
    spaced(convertedText(count, names), sourceText(input, names)),
  ];
}
