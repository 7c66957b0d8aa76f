// How rows were matched to accounts, in sentences: what was taken as one, and what says nothing.
import { excerpt } from '../../cells/text';
import { FIELD_LABELS } from '../../columns/fields';
import { countText } from '../../figure-text';
import type { SetAsideKey } from '../matching/account-keys';
import type { AccountMatch, MergedNames } from '../matching/account-match';
import { listed, plural } from './listed';

const MATCH_AS = `“${FIELD_LABELS.matchAs}”`;

const quoted = (name: string): string => `“${excerpt(name)}”`;

const mergedText = ({ names, by }: MergedNames): string =>
  `${listed(names.map(quoted), ' and ')}${by === '' ? '' : ` (${excerpt(by)})`}`;

const mergedNotes = (merged: readonly MergedNames[]): string[] => {
  if (merged.length === 0) return [];
  const stand = plural(
    merged.length,
    'account stands under different names and is',
    'accounts stand under different names and are',
  );
  return [
    `${stand} counted once: ${listed(merged.map(mergedText), '; ')}. Where that is wrong, write different words for them in a column ${MATCH_AS}.`,
  ];
};

const withRows = (keys: readonly SetAsideKey[]): string =>
  listed(keys.map(({ key, rows }) => `${excerpt(key)} (${plural(rows, 'row', 'rows')})`));

const setAsideNotes = (setAside: readonly SetAsideKey[]): string[] => {
  const of = (kind: SetAsideKey['kind']): SetAsideKey[] =>
    setAside.filter((key) => key.kind === kind);
  const [sites, mails, names, ids] = [of('website'), of('email'), of('name'), of('ids')];
  const placeholders = names.reduce((sum, { rows }) => sum + rows, 0);
  return [
    ...(names.length === 0
      ? []
      : [
          `${plural(placeholders, 'row has', 'rows have')} a placeholder for a name: ${withRows(names)}. Such a row counts by its website or its e-mail’s domain, and is left out where it has neither.`,
        ]),
    ...(sites.length === 0
      ? []
      : [
          `${plural(sites.length, 'website is', 'websites are')} shared by different companies, so that rows are matched by their names instead: ${withRows(sites)}.`,
        ]),
    ...(mails.length === 0
      ? []
      : [
          `${plural(mails.length, 'e-mail domain says', 'e-mail domains say')} nothing of a company: ${withRows(mails)}.`,
        ]),
    ...(ids.length === 0
      ? []
      : [
          'No account ID stands on both tabs, so IDs count for nothing: rows are matched by website and name.',
        ]),
  ];
};

/** What a reader has to know of who was taken for whom. */
export function matchNotes({ merged, setAside, ambiguous }: Omit<AccountMatch, 'keys'>): string[] {
  return [
    ...mergedNotes(merged),
    ...setAsideNotes(setAside),
    ...(ambiguous === 0
      ? []
      : [
          `${countText(ambiguous)} ${ambiguous === 1 ? 'row' : 'rows'} could mean one of several accounts and ${ambiguous === 1 ? 'was' : 'were'} matched to none of them: say which in a column ${MATCH_AS}.`,
        ]),
  ];
}
