// What `npm run score` prints: first what a leader, then what a partner manager wants to know.

import type { Reading } from './add-on-answers';
import type { AnswersFound } from './call-sheets';
import type { ListSetup } from './list-setup';
import type { SummaryTable } from './summary-table';
import { type UnreadWords, unreadWordLines } from './unread-words';

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
  /** What became of the exports' rows, a sentence each; none where nothing was imported. */
  readonly imported: readonly string[];
  /** What the scoring said: rows and candidates. */
  readonly scored: string;
  /** Which tabs were read as what, at which day, and which columns are guesses. */
  readonly reading: Reading;
  /** What the answers that came back have changed. */
  readonly answers: readonly AnswersFound[];
  /** Which call sheets were made, a sentence each. */
  readonly callSheets: readonly string[];
  /** What is worth knowing about how the files were read. */
  readonly notes: readonly string[];
  readonly byLeadType: SummaryTable;
  /** Why rows stand in no rate, a sentence each. */
  readonly leftOut: readonly string[];
  /** Those nearest to qualifying first. */
  readonly candidates: readonly NearCandidate[];
  readonly candidatesInAll: number;
  readonly unread: readonly UnreadCell[];
  readonly moreUnread: number;
  readonly words: UnreadWords;
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
    paragraph('By lead type', [
      ...alignedColumns(findings.byLeadType),
      ...findings.byLeadType.notes,
    ]),
    paragraph(
      `Nearest to qualifying (${count(candidates.length)} of ${count(candidatesInAll)} candidates)`,
      candidates.map(
        ({ score, account, partner, nextStep }) =>
          `${String(score).padStart(3)}${GAP}${account}${partner === '' ? '' : ` at ${partner}`}: ${nextStep}`,
      ),
    ),
    paragraph('What was imported', findings.imported),
    ...findings.answers.map(({ file, lines }) => paragraph(`Answers of ${file}`, lines)),
    paragraph('Call sheets', findings.callSheets),
    paragraph('What was read', readingLines(findings)),
    paragraph('What the files hold', findings.notes),
    paragraph('What was left out, and why', findings.leftOut),
    paragraph('Words that nobody can read, until EQL Settings has them', [
      ...unreadWordLines(findings.words),
    ]),
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
  const { asOf, overlap, leads, otherTabs, questions } = reading;
  const guess = [overlap, leads]
    .flatMap((list) => list?.columns ?? [])
    .find(({ isGuess }) => isGuess);
  return [
    scored,
    ...columnLines(overlap, 'the overlap list'),
    ...(leads === undefined
      ? ['No list of leads was found, so there is nothing to compare EQLs with.']
      : columnLines(leads, 'the list of leads')),
    ...(otherTabs.length > 0 ? [`Not read: ${otherTabs.join(', ')}.`] : []),
    `Everything is judged as of ${asOf}.`,
    ...questions,
    ...(guess === undefined
      ? []
      : [
          `To answer: --column "${guess.label}=${guess.header ?? ''}", or another column of that list; ` +
            `"${guess.label}=" if none.`,
        ]),
  ];
}

/** The header row, the columns that were used in the order of the fields, and those that weren't. */
function columnLines(list: ListSetup | undefined, what: string): string[] {
  if (list === undefined) return [];
  const { tab, headerRow, headers, columns, origin = '' } = list;
  const used = columns.flatMap(({ label, header, isGuess }) => {
    if (header === undefined) return [];
    const named = label === header ? label : `${label} = ${header}`;
    return [isGuess ? `${named} (a guess)` : named];
  });
  const unused = headers.filter(
    (header) => header !== '' && !columns.some((column) => column.header === header),
  );
  return [
    `${tab} was read as ${what}, with its headers in row ${headerRow}: ${used.join(', ')}.`,
    ...(origin === '' ? [] : [origin.replace(/^It/, tab)]),
    ...(unused.length > 0 ? [`Columns of ${tab} that were not used: ${unused.join(', ')}.`] : []),
  ];
}

/** A heading with its lines below; nothing where there are no lines. */
function paragraph(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  if (heading === '') return lines.join('\n');
  return [heading, ...lines.map((line) => `${GAP}${line}`)].join('\n');
}

/** Text to the left, numbers to the right. */
function alignedColumns({ header, rows }: Omit<SummaryTable, 'notes'>): string[] {
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
