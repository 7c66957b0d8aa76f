// What the words of the summary mean in this workbook: EQL, the baseline, converted, and where from.
import { columnLetters } from '../../cells/column-letters';
import { capitalised, excerpt, isBlankCell } from '../../cells/text';
import type { Field } from '../../columns/fields';
import type { Recognition } from '../../columns/recognise';
import { countText, leadTypeSingular, withArticle } from '../../figure-text';
import { isSameLeadType, MQL, SQL } from '../../lead-types';
import type { AccountCount, CountInput } from '../counting/accounts';
import type { TabOutcomes } from '../counting/count-facts';
import { listed } from './listed';

/** What the tabs are called; a tab without a name is told by its kind. */
export interface TabNames {
  readonly overlap?: string | undefined;
  readonly leads?: string | undefined;
}

const quoted = (text: string): string => `“${excerpt(text)}”`;

/** The first of these columns that a tab has: its header and its letter, `“EQL since” (column Q)`. */
const columnOf = (
  recognition: Recognition | undefined,
  fields: readonly Field[],
): string | undefined => {
  for (const field of fields) {
    const column = recognition?.columns[field];
    if (column === undefined) continue;
    return `${quoted(recognition?.headers[column] ?? '')} (column ${columnLetters(column)})`;
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
  { overlap: tab = 'the overlap tab' }: TabNames,
): string | undefined {
  const { overlap } = input;
  const columns = eqlDateFields(input).map((field) => overlap?.recognition.columns[field]);
  const column = columns.find((each) => each !== undefined);
  return column === undefined ? undefined : `column ${columnLetters(column)} of ${excerpt(tab)}`;
}

const eqlText = (input: CountInput, tab: string): string => {
  const since = columnOf(input.overlap?.recognition, eqlDateFields(input));
  const from = since === undefined ? '' : `, from the day in ${since} of ${tab} on`;
  return `An EQL is an account that cleared overlap, warmth, fit and motion, all four${from}.`;
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
  const name = withArticle(leadTypeSingular(settings.baseline));
  const called = type === undefined ? '' : ` a lead that ${type} of ${tab} calls so`;
  const from = since === undefined ? '' : `, from ${since} on`;
  return called === '' ? '' : ` ${capitalised(name)} is${called} and that is no EQL${from}.`;
};

/** `“Converted date” is filled, or “Stage” says Closed Won or Won`. */
const evidenceText = ({ dates, counted }: TabOutcomes): string =>
  [
    ...(dates.length === 0 ? [] : [`a day in ${listed(dates.map(quoted), ' or ')}`]),
    ...counted
      .filter(({ texts }) => texts.length > 0)
      .map(({ header, texts }) => `${listed(texts, ' or ')} in ${quoted(header)}`),
  ].join(', or ');

const convertedText = (
  { facts, windowDays }: AccountCount,
  names: Readonly<Record<'overlap' | 'leads', string>>,
): string => {
  const told = facts.outcomes
    .slice()
    .reverse()
    .flatMap((outcomes) => {
      const text = evidenceText(outcomes);
      return text === '' ? [] : [`${text} of ${names[outcomes.tab]}`];
    });
  if (told.length === 0) return 'Converted: no column says who did.';
  const within =
    windowDays === undefined
      ? 'at any time'
      : `within ${countText(windowDays)} ${windowDays === 1 ? 'day' : 'days'} of that`;
  return `Converted, ${within}: ${told.join('; else ')}.`;
};

const rowsText = (rows: number): string => `${countText(rows)} ${rows === 1 ? 'row' : 'rows'}`;

const sourceText = (
  { overlap, leads }: CountInput,
  names: Readonly<Record<'overlap' | 'leads', string>>,
): string => {
  const tabs = [
    ...(overlap ? [`${names.overlap} (${rowsText(overlap.rows.length)})`] : []),
    ...(leads ? [`${names.leads} (${rowsText(leads.rows.length)})`] : []),
  ];
  return tabs.length === 0 ? '' : ` From ${tabs.join(' and ')}.`;
};

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
    overlap: overlap === undefined ? 'the overlap tab' : quoted(overlap),
    leads: leads === undefined ? 'the leads tab' : quoted(leads),
  };
  return [
    `${eqlText(input, names.overlap)}${baselineText(input, baseline, names.leads)}`,
    `${convertedText(count, names)}${sourceText(input, names)}`,
  ];
}
