// What `npm run score` prints: first what a leader, then what a partner manager wants to know.

import type { Reading } from './add-on-answers';
import type { SummaryTable } from './summary-table';

export interface NearCandidate {
  readonly account: string;
  readonly partner: string;
  readonly score: number;
  readonly nextStep: string;
}

export interface UnreadCell {
  readonly tab: string;
  readonly a1: string;
  readonly sentence: string;
}

export interface ScoreFindings {
  /** The verdict. */
  readonly headline: string;
  /** What the scoring said: rows and candidates. */
  readonly scored: string;
  /** Which tabs were read as what, at which day, and which columns are guesses. */
  readonly reading: Reading;
  readonly byLeadType: SummaryTable;
  /** Why rows stand in no rate, a sentence each. */
  readonly leftOut: readonly string[];
  /** Those nearest to qualifying first. */
  readonly candidates: readonly NearCandidate[];
  readonly candidatesInAll: number;
  readonly unread: readonly UnreadCell[];
  readonly moreUnread: number;
  readonly folder: string;
  readonly files: readonly string[];
}

/** The columns of the summary that a terminal has room for. */
const PRINTED_COLUMNS = [
  'Lead type',
  'Leads',
  'Mature',
  'Converted',
  'Rate',
  'Rate from',
  'Rate to',
];
const GAP = '  ';
const MOST_UNREAD = 10;

export function scoreReport(findings: ScoreFindings): string {
  const { candidates, candidatesInAll, unread, moreUnread, folder, files } = findings;
  const count = (number: number): string => number.toLocaleString('en-US');
  const shownUnread = unread.slice(0, MOST_UNREAD);
  const hidden = moreUnread + unread.length - shownUnread.length;
  return [
    paragraph('', [findings.headline]),
    paragraph('By lead type', alignedColumns(findings.byLeadType)),
    paragraph(
      `Nearest to qualifying (${count(candidates.length)} of ${count(candidatesInAll)} candidates)`,
      candidates.map(
        ({ score, account, partner, nextStep }) =>
          `${String(score).padStart(3)}${GAP}${account}${partner === '' ? '' : ` at ${partner}`}: ${nextStep}`,
      ),
    ),
    paragraph('What was read', readingLines(findings)),
    paragraph('What was left out, and why', findings.leftOut),
    paragraph('Cells that could not be used', [
      ...shownUnread.map(({ tab, a1, sentence }) => `${tab}!${a1}: ${sentence}`),
      ...(hidden > 0 ? [`and ${count(hidden)} more`] : []),
    ]),
    paragraph(`Written to ${folder}`, [files.join(', ')]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function readingLines({ scored, reading }: ScoreFindings): string[] {
  const { asOf, leadsTab, questions } = reading;
  return [
    scored,
    leadsTab === undefined
      ? 'No list of leads was found, so there is nothing to compare EQLs with.'
      : `${leadsTab} was read as the list of leads.`,
    `Everything is judged as of ${asOf}.`,
    ...questions,
  ];
}

/** A heading with its lines below; nothing where there are no lines. */
function paragraph(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  if (heading === '') return lines.join('\n');
  return [heading, ...lines.map((line) => `${GAP}${line}`)].join('\n');
}

/** Text to the left, numbers to the right. */
function alignedColumns({ header, rows }: SummaryTable): string[] {
  const columns = PRINTED_COLUMNS.map((name) => header.indexOf(name)).filter((at) => at >= 0);
  const lines = rows.length === 0 ? [] : [header, ...rows];
  const widths = columns.map((at) => Math.max(0, ...lines.map((line) => (line[at] ?? '').length)));
  return lines.map((line) =>
    columns
      .map((at, place) => {
        const cell = line[at] ?? '';
        const width = widths[place] ?? 0;
        return place === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(GAP)
      .trimEnd(),
  );
}
