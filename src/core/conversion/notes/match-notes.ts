// How rows were matched to accounts, in sentences: what was taken as one, and what says nothing.
import { excerpt } from '../../cells/text';
import { fieldLabel } from '../../columns/fields';
import { allOf, quoted } from '../../few-names';
import { say } from '../../language/say';
import type { SetAsideKey } from '../matching/account-keys';
import type { AccountMatch, MergedNames } from '../matching/account-match';
import { listed } from './listed';

const mergedText = ({ names, by }: MergedNames): string =>
  `${listed(names.map(quoted), allOf)}${by === '' ? '' : ` (${excerpt(by)})`}`;

const mergedNotes = (merged: readonly MergedNames[]): string[] =>
  merged.length === 0
    ? []
    : [
        say(
          '{accounts} {accounts|account stands under different names and is|accounts stand under different names and are} counted once: {names}. Where that is wrong, write different words for them in a column “{column}”.',
          {
            accounts: merged.length,
            names: listed(merged.map(mergedText), (shown) => shown.join('; ')),
            column: fieldLabel('matchAs'),
          },
        ),
      ];

const withRows = (keys: readonly SetAsideKey[]): string =>
  listed(
    keys.map(({ key, rows }) =>
      say('{name} ({rows} {rows|row|rows})', { name: excerpt(key), rows }),
    ),
  );

const setAsideNotes = (setAside: readonly SetAsideKey[]): string[] => {
  const of = (kind: SetAsideKey['kind']): SetAsideKey[] =>
    setAside.filter((key) => key.kind === kind);
  const [sites, mails, names, ids] = [of('website'), of('email'), of('name'), of('ids')];
  const placeholders = names.reduce((sum, { rows }) => sum + rows, 0);
  return [
    ...(names.length === 0
      ? []
      : [
          say(
            '{rows} {rows|row has|rows have} a placeholder for a name: {names}. Such a row counts by its website or its e-mail’s domain, and is left out where it has neither.',
            { rows: placeholders, names: withRows(names) },
          ),
        ]),
    ...(sites.length === 0
      ? []
      : [
          say(
            '{sites} {sites|website is|websites are} shared by different companies, so that rows are matched by their names instead: {names}.',
            { sites: sites.length, names: withRows(sites) },
          ),
        ]),
    ...(mails.length === 0
      ? []
      : [
          say(
            '{domains} {domains|e-mail domain says|e-mail domains say} nothing of a company: {names}.',
            { domains: mails.length, names: withRows(mails) },
          ),
        ]),
    ...(ids.length === 0
      ? []
      : [
          say(
            'No account ID stands on both tabs, so IDs count for nothing: rows are matched by website and name.',
          ),
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
          say(
            '{rows} {rows|row|rows} could mean one of several accounts and {rows|was|were} matched to none of them: say which in a column “{column}”.',
            { rows: ambiguous, column: fieldLabel('matchAs') },
          ),
        ]),
  ];
}
