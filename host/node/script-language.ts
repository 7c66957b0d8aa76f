// Whether code is what Apps Script is sure to run: a script, not a module, in the syntax of ES2019.
// Google itself refuses private class members and static fields; the rest nobody has confirmed.

import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

type Esbuild = typeof import('esbuild');

const NEWEST = 'es2019';
const checked = new Map<string, string | undefined>();

/** A sentence about the first thing that is too new, or undefined when there is none. */
export function languageProblem(code: string): string | undefined {
  if (!checked.has(code)) checked.set(code, findProblem(code));
  return checked.get(code);
}

function findProblem(code: string): string | undefined {
  try {
    new vm.Script(code, { filename: 'Code.js' });
  } catch (error) {
    return `Code.js is no script: ${messageOf(error)}.`;
  }
  const esbuild = loadEsbuild();
  if (esbuild === undefined) return undefined;
  const options = { loader: 'js', logLevel: 'silent' } as const;
  try {
    const asWritten = esbuild.transformSync(code, { ...options, target: 'esnext' }).code;
    const lowered = esbuild.transformSync(code, { ...options, target: NEWEST }).code;
    if (asWritten === lowered) return undefined;
    return `Code.js uses syntax newer than ES2019: ${firstDifference(asWritten, lowered)}`;
  } catch (error) {
    return `Code.js uses syntax newer than ES2019: ${messageOf(error)}`;
  }
}

/** Lowering leaves what is old enough untouched, so the first changed line holds what is too new. */
function firstDifference(asWritten: string, lowered: string): string {
  const kept = new Set(lowered.split('\n'));
  const line = asWritten.split('\n').find((text) => !kept.has(text)) ?? '';
  return line.trim().slice(0, 120);
}

/** The command line runs without the build tools; the build has looked at the code then. */
function loadEsbuild(): Esbuild | undefined {
  try {
    const load = typeof require === 'function' ? require : createRequire(path.resolve('index.js'));
    return load('esbuild') as Esbuild;
  } catch {
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
