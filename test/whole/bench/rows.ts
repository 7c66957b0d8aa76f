// The rows of the bench's table, in the order in which the README shows them: what is measured, and
// beside what. A part tells its figures by these names.

type Row = readonly [what: string, beside: string];

export const ROWS = {
  load: ['loading the script, as Google does for every formula', 'a script of its size, all idle'],
  loadEmpty: ['the same', 'an empty script'],
  loadAnswer: ['loading it, and one answer of `=EQL_STATUS`', 'a script of its size, all idle'],
  status: ['`=EQL_STATUS` over 100,000 rows of words', 'looking each cell up in a map, by hand'],
  score: ['`=EQL_SCORE`', 'the same look-up'],
  missing: ['`=EQL_MISSING`', 'the same look-up'],
  assess: ['`=EQL_ASSESS`', 'the look-up, and a sentence a row'],
  statusOwn: [
    '`=EQL_STATUS` over 20,000 rows, every text its own',
    'looking each cell up in a map',
  ],
  scoreOwn: ['`=EQL_SCORE`, every text its own', 'the same look-up'],
  missingOwn: ['`=EQL_MISSING`, every text its own', 'the same look-up'],
  assessOwn: ['`=EQL_ASSESS`, every text its own', 'the look-up, and a sentence a row'],
  statusPandas: ['`=EQL_STATUS` over 100,000 rows of words', 'pandas: maps and masks by column'],
  statusMillion: ['`=EQL_STATUS` over 1,000,000 rows', 'the 30 s that Sheets gives a formula'],
  statusIfs: [
    'a list of 2,000 rows opened with one `=EQL_STATUS`',
    'with nested `IFS` in every row, in the same local engine',
  ],
  statusHyper: ['the same in the local engine', 'with nested `IFS` in every row, in HyperFormula'],
  compareCountifs: [
    'a list of 2,000 leads opened with one `=EQL_COMPARE`',
    'with `COUNTIFS` by lead type and no statistics, in the same local engine',
  ],
  compareHyper: ['the same in the local engine', 'with the same `COUNTIFS` in HyperFormula'],
  wilson: ['Wilson’s interval', 'the formula by hand on jstat’s normal quantile'],
  wilsonStdlib: ['Wilson’s interval', 'the formula by hand on @stdlib’s normal quantile'],
  wilsonR: ['Wilson’s interval', 'R: `prop.test(correct = FALSE)`'],
  fisher: ['Fisher’s exact test, tables of up to 2,000', 'adding up jstat’s hypergeometric'],
  fisherStdlib: ['Fisher’s exact test', 'adding up @stdlib’s hypergeometric'],
  fisherR: ['Fisher’s exact test', 'R: `fisher.test(conf.int = FALSE)`'],
  chiSquared: ['the p value of a chi-squared', 'jstat'],
  chiSquaredStdlib: ['the p value of a chi-squared', '@stdlib'],
  chiSquaredR: ['the p value of a chi-squared', 'R: `pchisq`, a whole vector at once'],
  normal: ['the normal distribution', 'jstat'],
  normalStdlib: ['the normal distribution', '@stdlib'],
  comparison: [
    'the whole comparison of 50,000 leads with 20,000 overlap rows',
    'two maps by website and counts by lead type, by hand',
  ],
  comparisonGrowth: ['the comparison of ten times as many of both', 'as many'],
  comparisonMillion: [
    'the comparison of 1,000,000 leads with 100,000 overlap rows',
    'the 10 s of processor time that it may take',
  ],
  comparisonMemory: ['the memory of that', 'the 1 GB that it may take'],
  jobOpen: [
    'opening the sidebar at 20,000 rows, by the cost of its service calls',
    'the 3 s that it may take',
  ],
  jobSave: ['saving a row there', 'the 3 s that it may take'],
  jobScore: ['scoring that list', 'the 10 s that it may take'],
  command: [
    '`npm run score` of 5,000 rows, summary and XLSX included',
    'the 3 s of processor time that it may take',
  ],
  commandMore: ['`npm run score` of 20,000 rows', 'the 6 s of processor time that it may take'],
  commandGrowth: ['`npm run score` of 20,000 rows', 'of 5,000 rows'],
  page: ['first words of the site’s first page', 'the 3 s that a visitor waits'],
  pageSheet: ['the sheet of its preview, ready', 'the same 3 s'],
  scrolling: [
    'a frame of the preview while 10,000 scored rows scroll',
    'the 50 ms that it may take',
  ],
} as const satisfies Readonly<Record<string, Row>>;

export type RowName = keyof typeof ROWS;
