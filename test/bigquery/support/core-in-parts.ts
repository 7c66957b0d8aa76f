// The core's side of the proof, in a process of its own: it draws the same rows part by part, and counts them.
import { createHash } from 'node:crypto';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Settings } from '../../../src/core/settings/settings';
import { addFigures, coreAnswers, type DrawnRow } from './core-count';
import { AS_OF, drawnTables } from './drawn-tables';

/** Rows that are counted at once: they are about accounts of their own, so that parts may be added up. */
export const PART = 100_000;

export interface PartsCounted {
  readonly figures: readonly (readonly [string, readonly number[]])[];
  /** Of each part, what its rows are in order, as a digest. */
  readonly digests: readonly string[];
}

export const digestOf = (verdicts: readonly string[]): string =>
  createHash('sha1').update(verdicts.join('\n')).digest('hex');

export async function countInParts(rows: number, settings: Settings): Promise<PartsCounted> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const read = async (table: string): Promise<DrawnRow[]> =>
    (await connection.runAndReadAll(`SELECT * FROM ${table} ORDER BY r`)).getRowObjectsJS();
  const sums = new Map<string, readonly number[]>();
  const digests: string[] = [];
  for (let from = 0; from < rows; from += PART) {
    for (const table of drawnTables(Math.min(from + PART, rows), from)) await connection.run(table);
    const core = coreAnswers(await read('overlap'), await read('leads'), settings, AS_OF);
    for (const [key, each] of core.figures) addFigures(sums, key, each);
    digests.push(digestOf(core.verdicts));
  }
  connection.closeSync();
  instance.closeSync();
  return { figures: [...sums], digests };
}
