// A fresh global scope in Node: a vm context with nothing in it but the language.

import vm from 'node:vm';
import type { RealmScope } from '../bridge';
import { compiledScript } from './kept-code';

/** A script that calls no service can't run out of virtual time; this stops it all the same. */
const LONGEST_SCRIPT_MS = 120_000;

/** By name and source: a source of half a megabyte that is put together anew has to be read anew. */
const compiled = new Map<string, Map<string, vm.Script>>();
const MOST_SCRIPTS = 40;

function script(source: string, filename: string): vm.Script {
  const ofName = compiled.get(filename) ?? new Map<string, vm.Script>();
  compiled.set(filename, ofName);
  const known = ofName.get(source);
  if (known) return known;
  const fresh = compiledScript(source, filename);
  if (ofName.size >= MOST_SCRIPTS) ofName.clear();
  ofName.set(source, fresh);
  return fresh;
}

export function openVmScope(): RealmScope {
  const context = vm.createContext(Object.create(null) as object, {
    codeGeneration: { strings: true, wasm: false },
  });
  return {
    evaluate: (source, fileName) =>
      script(source, fileName).runInContext(context, { timeout: LONGEST_SCRIPT_MS }) as unknown,
    dispose: () => undefined,
  };
}
