// The whole script, statement by statement.
import { accountsTable, partnersTable } from './sql/accounts';
import type { BuildTerms } from './sql/build-terms';
import { countViews } from './sql/counts';
import { functionStatements, trialStatement } from './sql/functions';
import { assessedView, factsTable, sinceStatement, sinceTable } from './sql/rows';

export interface Part {
  /** What it is for, as a comment above it. */
  readonly title: string;
  readonly statements: readonly string[];
}

/** In the order in which they run. The script may be run again at any time: each run is a refresh. */
export const scriptParts = (terms: BuildTerms): readonly Part[] => [
  { title: 'The functions', statements: functionStatements(terms) },
  {
    title: 'A trial of them: where it fails, nothing below is run',
    statements: [trialStatement(terms)],
  },
  { title: 'Each row of the overlap list, and what it is', statements: [assessedView(terms)] },
  {
    title: 'What is counted, anew at each run',
    statements: [
      factsTable(terms),
      sinceTable(terms),
      sinceStatement(terms),
      accountsTable(terms),
      partnersTable(terms),
    ],
  },
  { title: 'The counts', statements: countViews(terms) },
];

/** As it is written to the file. */
export const scriptText = (parts: readonly Part[], head: readonly string[]): string =>
  [
    head.map((line) => `-- ${line}`).join('\n'),
    ...parts.map(({ title, statements }) =>
      [`-- ${title}.`, ...statements.map((statement) => `${statement};`)].join('\n\n'),
    ),
  ]
    .join('\n\n')
    .concat('\n');
