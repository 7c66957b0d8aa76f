// A build with everything said, for tests: the script's statements and the library.
import { buildTerms, built } from '../../../bigquery/built';
import { readOptions } from '../../../bigquery/options';
import { type Part, scriptParts } from '../../../bigquery/script';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/settings/settings';
import { type Answer, bareFunctions, coreOfBuild } from './bare-functions';

export const PLACE = 'my-project.partners';

export interface ReadyBuild {
  readonly parts: readonly Part[];
  readonly statements: readonly string[];
  readonly script: string;
  readonly library: string;
  readonly functions: ReadonlyMap<string, Answer>;
}

/** The build by some more options, and by other settings than the shipped ones. */
export function readyBuild(
  more: readonly string[] = [],
  settings: Settings = DEFAULT_SETTINGS,
): ReadyBuild {
  const options = readOptions([
    ...['--dataset', PLACE, '--library', 'gs://my-bucket/eql-desk.js'],
    ...more,
  ]);
  const parts = scriptParts(buildTerms(options, settings));
  const statements = parts.flatMap((part) => part.statements);
  const { script, library } = built(coreOfBuild(), options, settings);
  return { parts, statements, script, library, functions: bareFunctions(library, statements) };
}
