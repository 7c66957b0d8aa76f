// Whom a row of either tab names, from its columns, and how such an account is shown.
import type { Cell, Row } from '../../cells/cell';
import { domainKey, identifiesAccount, nameKey } from '../../cells/domain';
import { foldText, isBlankCell, plainText } from '../../cells/text';
import type { Field } from '../../columns/fields';
import type { Recognition } from '../../columns/recognise';
import { type NameReader, nameReader } from './name-reader';
import type { NamedRow } from './row-keys';

/** A column of e-mail domains is no column of websites, whatever field it was taken for. */
const OF_EMAILS = /\be-?mails?\b/;

/** Reads whom each row of a tab names. `name` and `website` are those that the tab's reader found. */
export function namedRowReader(
  tab: NamedRow['tab'],
  { columns, headers }: Recognition,
  reader: NameReader = nameReader(),
): (cells: Row, name: Cell | undefined, website: Cell | undefined) => NamedRow {
  const header = columns.domain === undefined ? '' : (headers[columns.domain] ?? '');
  const isEmails = OF_EMAILS.test(foldText(header));
  const isWebsite = !isEmails && columns.domain !== columns.emailDomain;
  const emails = (['email', 'emailDomain'] as const)
    .map((field) => columns[field])
    .filter((column): column is number => column !== undefined);
  const reading = (field: Field): ((cells: Row) => Cell | undefined) => {
    const column = columns[field];
    return column === undefined ? () => undefined : (cells) => cells[column] ?? '';
  };
  const [matchAs, accountId] = [reading('matchAs'), reading('accountId')];
  const emailIn = (cells: Row): Cell | undefined => {
    for (const column of emails) {
      const cell = cells[column] ?? '';
      if (!isBlankCell(cell) && reader.host(cell) !== 0) return cell;
    }
    return undefined;
  };
  return (cells, name, website) => ({
    tab,
    matchAs: matchAs(cells),
    accountId: accountId(cells),
    name,
    website: isWebsite ? website : undefined,
    email: emailIn(cells) ?? (isWebsite ? undefined : website),
  });
}

/**
 * How an account is shown: as it is named; where it is known by its website or its e-mail alone, by
 * that domain. What names nobody is ''.
 */
export function shownAccount(row: NamedRow, reader?: NameReader): string {
  const name = row.name ?? '';
  const isNamed = reader ? reader.name(name).name !== 0 : nameKey(name) !== '';
  if (isNamed) return plainText(name);
  const hosts = [row.website, row.email].map((cell) => domainKey(cell ?? ''));
  return hosts.find(identifiesAccount) ?? '';
}
