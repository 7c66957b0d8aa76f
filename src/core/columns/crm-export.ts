// Whether a header row is a CRM's own export, in which a contact is ours and not the partner's.

import type { Row } from '../cells/cell';
import { once } from '../cells/once';
import { headerKey } from './header';

/** Headers that CRMs write and nobody types. */
const marks = once(
  () =>
    new Set(
      [
        'Record ID',
        'Contact ID',
        'Lead ID',
        'Opportunity ID',
        'Lifecycle Stage',
        'Lead Status',
        'Contact owner',
        'Company owner',
        'Lead Owner',
        'Create Date',
        'Last Activity',
        'Last Activity Date',
        'Last Modified Date',
        'LastModifiedDate',
        'HubSpot Score',
        'Number of Associated Deals',
      ].map((header) => headerKey(header)),
    ),
);

/** `Company name, Record ID, Lifecycle Stage, Last Contacted` is one; a list kept by hand isn't. */
export function isCrmExport(headers: Row): boolean {
  return headers.some((header) => marks().has(headerKey(header)));
}
