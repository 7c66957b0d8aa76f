// The formulas that somebody would write in place of the add-on's, as Sheets and HyperFormula know them.

const isOneOf = (cell: string, words: readonly string[]): string =>
  `OR(${words.map((word) => `TRIM(${cell})="${word}"`).join(',')})`;

/** The strength of a cell's word, and -1 for blank and for what isn't known; case counts for nothing. */
const strength = (cell: string, words: readonly [number, readonly string[]][]): string =>
  `IFS(${words.map(([value, some]) => `${isOneOf(cell, some)},${value}`).join(',')},TRUE(),-1)`;

/** The status of one row: words in A to D, a strength each, and the bars that ship. */
export function ifsOf(row: number): string {
  const overlap = strength(`A${row}`, [
    [1, ['Customer', 'Customers']],
    [0.8, ['Open opportunity']],
    [0.4, ['Prospect']],
  ]);
  const warmth = strength(`B${row}`, [
    [1, ['Hot']],
    [0.75, ['Warm']],
    [0.4, ['Lukewarm']],
    [0.1, ['Cold']],
  ]);
  const fit = strength(`C${row}`, [
    [1, ['A', 'Tier 1']],
    [0.75, ['B', 'Tier 2']],
    [0.5, ['C']],
    [0.2, ['D']],
  ]);
  const motion = isOneOf(`D${row}`, ['Co-sell', 'Partner introduction', 'Route to rep']);
  return (
    `=IFS(A${row}&B${row}&C${row}&D${row}="","",${overlap}<0,"No overlap",AND(${fit}>=0,${fit}<0.7),"Poor fit",` +
    `AND(${warmth}>=0.6,${fit}>=0.7,${motion}),"EQL",TRUE(),"Candidate")`
  );
}

/** The leads of one type, those converted, and their share; types in A, yes or no in B. */
export function countifsOf(leadType: string, rows: number): readonly string[] {
  const all = `COUNTIF($A$1:$A$${rows},"${leadType}")`;
  const converted = `COUNTIFS($A$1:$A$${rows},"${leadType}",$B$1:$B$${rows},"yes")`;
  return [`=${all}`, `=${converted}`, `=${converted}/${all}`];
}
