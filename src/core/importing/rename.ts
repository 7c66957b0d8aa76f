// An account that a new list calls otherwise: proposed under its new name, with what says that it is one.
import { domainKey, nameKey } from '../cells/domain';
import { recordIds } from '../cells/record-id';
import { plainText } from '../cells/text';
import type { SheetOverlap } from '../columns/overlap-table';
import { say } from '../language/say';
import type { CleanRow } from './clean-list';
import type { Rename } from './month-plan';
import type { StandingRow } from './standing-rows';

/** What both rows have that says who they are; '' where they have no more than other rows in common. */
const commonKey = ({ named }: StandingRow, row: CleanRow): string => {
  const theirs = recordIds(row.named.accountId ?? '');
  const [id] = recordIds(named.accountId ?? '').filter((each) => theirs.includes(each));
  if (id !== undefined) {
    return say('account ID {id}', { id: plainText(named.accountId ?? '') });
  }
  const domain = domainKey(named.website ?? '');
  return domain === domainKey(row.named.website ?? '') ? domain : '';
};

/** The proposal; undefined where the names agree, or nothing but other rows says that both are one. */
export const renameOf = (
  sheet: SheetOverlap,
  standing: StandingRow,
  row: CleanRow,
): Rename | undefined => {
  const { sheetRow, what } = standing;
  const account = sheet.recognition.columns.account;
  const from = account === undefined ? '' : plainText(sheetRow.cells[account] ?? '');
  const by = commonKey(standing, row);
  if (by === '' || nameKey(from) === '' || nameKey(row.account) === '') return undefined;
  if (nameKey(from) === nameKey(row.account) || nameKey(row.named.name ?? '') === '') {
    return undefined;
  }
  return { row: sheetRow.index + 1, what, from, to: row.account, by };
};
