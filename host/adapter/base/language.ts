// The language as Apps Script is sure to have it: no timers, no web, and no library functions later
// than ES2019 (plus what Google's own samples use), whatever the engine that runs the realm knows.

/** Of browsers and Node; Apps Script has none of them. */
const MISSING = [
  ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval'],
  ...['clearImmediate', 'queueMicrotask', 'structuredClone', 'fetch', 'Request', 'Response'],
  ...['Headers', 'FormData', 'File', 'Blob', 'URL', 'URLSearchParams', 'TextEncoder'],
  ...['TextDecoder', 'ReadableStream', 'WritableStream', 'TransformStream', 'DOMException'],
  ...['AbortController', 'AbortSignal', 'EventTarget', 'Event', 'MessageChannel'],
  ...['atob', 'btoa', 'crypto', 'SubtleCrypto', 'performance', 'navigator', 'process'],
  ...['require', 'module', 'exports', 'Buffer', 'global', 'localStorage', 'sessionStorage'],
  ...['XMLHttpRequest', 'WebSocket', 'Worker', 'alert', 'confirm', 'prompt'],
];

/** Later than ES2019, by the object that holds them. Nobody has seen them work in Apps Script. */
const LATER: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [
    Array.prototype,
    [
      ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
      ...['group', 'groupToMap'],
    ],
  ],
  [Array, ['fromAsync']],
  [String.prototype, ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']],
  [Object, ['hasOwn', 'groupBy']],
  [Map, ['groupBy']],
  [Promise, ['any', 'withResolvers', 'try']],
  [globalThis, ['WeakRef', 'FinalizationRegistry', 'AggregateError', 'Iterator']],
];

export function limitLanguage(): void {
  for (const name of MISSING) Reflect.deleteProperty(globalThis, name);
  for (const [owner, names] of LATER) {
    for (const name of names) Reflect.deleteProperty(owner, name);
  }
}
