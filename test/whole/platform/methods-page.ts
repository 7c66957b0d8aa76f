// The methods of Google's that the sources use, and the page that lists them with what is relied on.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Probe } from './probes/probe';

export const ROOT = path.join(__dirname, '..', '..', '..');
export const PAGE = path.join(ROOT, 'test', 'whole', 'platform', 'methods.md');
export const EXPECTED = path.join(__dirname, 'probes', 'expected.json');

export interface UsedMethod {
  /** `Sheet.getRange(row, column)`. */
  readonly method: string;
  /** The sources that call it. */
  readonly usedIn: readonly string[];
}

/** What a project's sources use, asked of the compiler; the add-on's unless told otherwise. */
export function usedMethods(...project: readonly string[]): readonly UsedMethod[] {
  const printed = execFileSync(
    process.execPath,
    [path.join(__dirname, 'list-methods.mjs'), ...project],
    { encoding: 'utf8' },
  );
  return JSON.parse(printed) as UsedMethod[];
}

const INTRODUCTION = `# What the add-on asks of Google

Every method of Apps Script that the sources in \`src/\` use, in the form that they call, with what
they rely on. A method stands here because the TypeScript compiler resolved a call to it, and a test
fails while this page is not what the sources use. \`npm run platform\` writes the page anew.

The development build asks Google each of them and compares the answers with the local host's, which
are kept in \`test/whole/platform/probes/expected.json\`; the README says how. The sidebar's page uses one thing more,
\`google.script.run\` with its two handlers: the check opens the sidebar for a person to look at.
`;

const SOURCES = /^src\//;

export function pageOf(used: readonly UsedMethod[], probes: readonly Probe[]): string {
  const reliedOn = new Map(probes.map(({ method, reliesOn }) => [method, reliesOn]));
  const rows = used.map(({ method, usedIn }) => {
    const places = usedIn.map((place) => place.replace(SOURCES, '')).join(', ');
    return `| \`${method}\` | ${reliedOn.get(method) ?? ''} | ${places} |`;
  });
  const head = ['| method | the add-on relies on | used in `src/` |', '|---|---|---|'];
  return [INTRODUCTION, ...head, ...rows, ''].join('\n');
}
