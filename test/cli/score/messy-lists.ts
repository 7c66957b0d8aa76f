// Lists for the command line's tests, big and untidy, whose right statuses are known by construction.

/** One kind of row: what its cells hold, and what has to come out. */
interface RowKind {
  readonly cells: readonly string[];
  readonly status: string;
  readonly missing: string;
}

const HEADER =
  'Account Name,Website,Partner Name,Partner Population,Fit,Relationship Strength,Motion,Owner,Due date,Notes';

/** Ten kinds, one after the other: row n of the list is of kind n modulo 10. */
export const ROW_KINDS: readonly RowKind[] = [
  row('Customer,A,Warm,Co-sell,Dana,2026-07-20,met in May', 'EQL', ''),
  row('Customers - NA,B,,,,,', 'Candidate', 'warmth, motion'),
  row('Prospect,A,Cold,Partner introduction,Dana,2026-07-20,', 'Candidate', 'warmth'),
  row('None,A,Hot,Co-sell,Dana,2026-07-20,', 'No overlap', 'overlap'),
  row('Customer,D,Hot,Co-sell,Dana,2026-07-20,', 'Poor fit', 'fit'),
  row('Customer,A,#N/A,Co-sell,Dana,2026-07-20,', 'Check data', 'warmth'),
  row('"=HYPERLINK(""http://x.example"",""Customer"")",A,Warm,Co-sell,Dana,2026-07-20,', 'EQL', ''),
  row('Former customer,A,Hot,Co-sell,Dana,2026-07-20,', 'No overlap', 'overlap'),
  row('Open opportunity,92,85%,Route to rep,,2026-07-20,@dana', 'Candidate', 'motion'),
  row('=1+1,A,Warm,Co-sell,Dana,2026-07-20,+1 415 555 0100', 'Check data', 'overlap'),
];

function row(cells: string, status: string, missing: string): RowKind {
  return { cells: [cells], status, missing };
}

/** Names repeat every 700 rows, at another partner; some begin with `=`. */
function accountName(index: number): string {
  const number = index % 700;
  return number % 50 === 7 ? `=Account ${number}` : `"Account ${number}, Inc."`;
}

const PARTNERS = ['Larkspur Cloud', 'Corvid Analytics', 'Tidewell Payments', 'Ostrow Consulting'];

export interface MessyList {
  readonly text: string;
  /** The kind of each line below the header, top down; undefined for a blank line. */
  readonly kinds: readonly (RowKind | undefined)[];
}

/** Two title lines, a blank one, the header, `rows` rows with blank ones between, and a footer. */
export function messyOverlap(rows: number): MessyList {
  const lines: string[] = [];
  const kinds: (RowKind | undefined)[] = [];
  for (let index = 0; index < rows; index += 1) {
    if (index % 97 === 50) {
      lines.push(',,,,,,,,,');
      kinds.push(undefined);
    }
    const kind = ROW_KINDS[index % ROW_KINDS.length];
    const partner = PARTNERS[Math.floor(index / 700) % PARTNERS.length];
    const website = index % 3 === 0 ? `https://www.account${index % 700}.example` : '';
    lines.push([accountName(index), website, partner, ...(kind?.cells ?? [])].join(','));
    kinds.push(kind);
  }
  const text = [
    'Partner overlap: all partners',
    'Exported on 30 June 2026 by Dana',
    '',
    HEADER,
    ...lines,
    '',
    '"Grand Totals (5,000 records)"',
    'Confidential Information - Do Not Distribute',
    '',
  ].join('\r\n');
  return { text, kinds };
}

/** Leads as a CRM saves them for Excel: tabs, UTF-16, dates as 3/4/2026, a total below. */
export function messyLeads(rows: number): Uint8Array {
  const lines = ['Company\tWebsite\tLead type\tQualified date\tConverted date\tFit'];
  for (let index = 0; index < rows; index += 1) {
    const month = 1 + (index % 3);
    const converted = index % 7 === 0 ? `${month + 1}/${1 + (index % 28)}/2026` : '';
    lines.push(
      [
        `Lead ${index}`,
        `lead${index}.example`,
        index % 4 === 0 ? 'SQL' : 'MQL',
        `${month}/${1 + (index % 28)}/2026`,
        converted,
        'AB'[index % 2],
      ].join('\t'),
    );
  }
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`, 'utf16le');
}
