// A fresh global scope for one execution, in a hidden frame. What a browser has and Apps Script
// lacks is taken away, so that code which needs it fails here as it would there.

import type { RealmScope } from '../bridge';

/** Names of the language itself; every other global of the frame goes. */
const LANGUAGE = new Set([
  ...['Object', 'Function', 'Array', 'Number', 'Boolean', 'String', 'Symbol', 'BigInt'],
  ...['Date', 'Promise', 'RegExp', 'JSON', 'Math', 'Intl', 'Reflect', 'Proxy', 'Atomics'],
  ...['Error', 'AggregateError', 'EvalError', 'RangeError', 'ReferenceError'],
  ...['SyntaxError', 'TypeError', 'URIError'],
  ...['ArrayBuffer', 'SharedArrayBuffer', 'DataView', 'Uint8Array', 'Int8Array'],
  ...['Uint16Array', 'Int16Array', 'Uint32Array', 'Int32Array', 'Float32Array', 'Float64Array'],
  ...['Uint8ClampedArray', 'BigUint64Array', 'BigInt64Array'],
  ...['Map', 'Set', 'WeakMap', 'WeakSet', 'WeakRef', 'FinalizationRegistry', 'WebAssembly'],
  ...['globalThis', 'undefined', 'NaN', 'Infinity', 'eval', 'isNaN', 'isFinite'],
  ...['parseInt', 'parseFloat', 'escape', 'unescape'],
  ...['decodeURI', 'decodeURIComponent', 'encodeURI', 'encodeURIComponent'],
]);

/** These can't be removed from a window; nothing that is run here relies on them. */
const IMMOVABLE = new Set(['window', 'document', 'location', 'top']);

type FrameWindow = Window & { eval(source: string): unknown };

/**
 * Runs a file as a script of the frame, which alone makes its functions and constants global and
 * keeps its strictness to itself, as in Apps Script; an evaluated text would keep them for itself.
 */
function runScript(scope: FrameWindow, source: string): void {
  const script = scope.document.createElement('script');
  script.text = source;
  const thrown: unknown[] = [];
  const note = (event: ErrorEvent) => {
    thrown.push(event.error ?? new Error(event.message));
    event.preventDefault();
  };
  scope.addEventListener('error', note);
  scope.document.documentElement.append(script);
  scope.removeEventListener('error', note);
  script.remove();
  if (thrown.length > 0) throw thrown[0];
}

/** What begins with a bracket is an expression and gives its value; all else is a script. */
const EXPRESSION = /^\s*\(/;

export function openRealmFrame(): RealmScope {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const scope = frame.contentWindow as FrameWindow;
  const evaluate = scope.eval;
  for (const name of Object.getOwnPropertyNames(scope)) {
    if (LANGUAGE.has(name) || IMMOVABLE.has(name)) continue;
    Reflect.deleteProperty(scope, name);
  }
  return {
    evaluate(source, fileName) {
      const named = `${source}\n//# sourceURL=${fileName}`;
      return EXPRESSION.test(source) ? evaluate.call(scope, named) : runScript(scope, named);
    },
    dispose: () => frame.remove(),
  };
}
