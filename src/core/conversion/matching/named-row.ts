// Whom a row of either tab names, from its columns, and how such an account is shown.
import type { Cell, Row } from '../../cells/cell';
import { domainKey, identifiesAccount, nameKey } from '../../cells/domain';
import { foldText, isBlankCell, plainText } from '../../cells/text';
import type { Field } from '../../columns/fields';
import type { Recognition } from '../../columns/recognise';
import type { NamedRow } from './account-keys';

/** A column of e-mail domains is no column of websites, whatever field it was taken for. */
const OF_EMAILS = /\be-?mails?\b/;

const filled = (cell: Cell | undefined): Cell | undefined =>
  cell === undefined || isBlankCell(cell) ? undefined : cell;

/** Reads whom each row of a tab names. `name` and `website` are those that the tab's reader found. */
export function namedRowReader(
  tab: NamedRow['tab'],
  { columns, headers }: Recognition,
): (cells: Row, name: Cell | undefined, website: Cell | undefined) => NamedRow {
  const header = columns.domain === undefined ? '' : (headers[columns.domain] ?? '');
  const isEmails = OF_EMAILS.test(foldText(header));
  const emails = (['email', 'emailDomain'] as const).map((field) => columns[field]);
  return (cells, name, website) => {
    const at = (field: Field): Cell | undefined => {
      const column = columns[field];
      return column === undefined ? undefined : (cells[column] ?? '');
    };
    const email = emails
      .map((column) => (column === undefined ? undefined : filled(cells[column] ?? '')))
      .find((cell) => cell !== undefined && domainKey(cell) !== '');
    const isWebsite = !isEmails && columns.domain !== columns.emailDomain;
    return {
      tab,
      matchAs: at('matchAs'),
      accountId: at('accountId'),
      name,
      website: isWebsite ? website : undefined,
      email: email ?? (isWebsite ? undefined : website),
    };
  };
}

/**
 * How an account is shown: as it is named; where it is known by its website or its e-mail alone, by
 * that domain. What names nobody is ''.
 */
export function shownAccount({ name, website, email }: NamedRow): string {
  if (name !== undefined && nameKey(name) !== '') return plainText(name);
  const domain = [website, email]
    .map((cell) => domainKey(cell ?? ''))
    .find((host) => identifiesAccount(host));
  return domain ?? '';
}
