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
    evaluate: (source, fileName) => evaluate.call(scope, `${source}\n//# sourceURL=${fileName}`),
    dispose: () => frame.remove(),
  };
}
