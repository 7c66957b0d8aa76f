// The script's own functions, run as BigQuery would: the library in a context with nothing but the language.
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

/** The bundle that `npm run build` makes for BigQuery, without settings. */
export const coreOfBuild = (): string =>
  fs.readFileSync(path.resolve(process.cwd(), '.build/bigquery-core.js'), 'utf8');

export interface WrittenFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** As SQL writes it: `STRING`, `STRUCT<state STRING, ...>`. */
  readonly returns: string;
  readonly body: string;
}

const FUNCTION =
  /^CREATE OR REPLACE FUNCTION `[^`]*\.(\w+)`\(([^)]*)\)\nRETURNS (.+)\nDETERMINISTIC\nLANGUAGE js\nOPTIONS \(library = \['gs:[^']+'\], description = '[^']+'\)\nAS r'''(.*)'''$/;

/** A CREATE FUNCTION statement taken apart; undefined for any other. */
export function writtenFunction(statement: string): WrittenFunction | undefined {
  const [, name = '', parameters = '', returns = '', body = ''] = FUNCTION.exec(statement) ?? [];
  if (name === '') return undefined;
  const names = parameters.split(', ').map((each) => each.replace(/ STRING$/, ''));
  return { name, parameters: names, returns, body };
}

export type Answer = (...given: readonly (string | null)[]) => unknown;

/** Every function of a script by its name, in a context that has no console, no timer and no module. */
export function bareFunctions(
  library: string,
  statements: readonly string[],
): ReadonlyMap<string, Answer> {
  const context = vm.createContext(Object.create(null));
  vm.runInContext(library, context);
  return new Map(
    statements.flatMap((statement): [string, Answer][] => {
      const written = writtenFunction(statement);
      if (written === undefined) return [];
      const code = `(function (${written.parameters.join(', ')}) {${written.body}})`;
      return [[written.name, vm.runInContext(code, context)]];
    }),
  );
}
