// The script's own counts, named as those of the core are.
import type { Duck } from './duck';

const numbers = (row: Readonly<Record<string, unknown>>, ...names: readonly string[]): number[] =>
  names.map((name) => Number(row[name]));

export async function sqlFigures({ rows }: Pick<Duck, 'rows'>) {
  const figures = new Map<string, readonly number[]>();
  for (const row of await rows('SELECT * FROM eql_by_lead_type WHERE leads > 0')) {
    const type = String(row.lead_type).toLowerCase();
    figures.set(
      `type ${type}`,
      numbers(row, 'leads', 'mature', 'converted', 'nobody_says', 'undated'),
    );
    if (type === 'eql') figures.set('baseline first', numbers(row, 'was_baseline_first'));
  }
  const RATED = ['leads', 'mature', 'converted'] as const;
  for (const row of await rows('SELECT * FROM eql_by_fit_tier WHERE leads > 0')) {
    const key = `tier ${String(row.lead_type).toLowerCase()} ${row.fit_tier}`;
    figures.set(key, numbers(row, ...RATED));
  }
  for (const row of await rows('SELECT * FROM eql_by_quarter')) {
    const key = `quarter ${row.quarter} ${String(row.lead_type).toLowerCase()}`;
    figures.set(key, numbers(row, ...RATED));
  }
  for (const row of await rows('SELECT * FROM eql_by_partner')) {
    const key = `partner ${String(row.partner).toLowerCase().replace(' ', '')}`;
    figures.set(key, numbers(row, 'overlap_rows', 'eqls', 'mature', 'converted'));
  }
  return figures;
}
