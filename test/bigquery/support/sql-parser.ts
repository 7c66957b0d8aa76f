// The parser of BigQuery's SQL, made ready.
import v8 from 'node:v8';
import { init } from '@polyglot-sql/sdk';

export { Dialect, parse, parseDataType, transpile } from '@polyglot-sql/sdk';

/**
 * Loads it. It is 22 MB of WebAssembly, of which a few statements run a little: without the flag Node
 * spends 4 seconds of processor time on making all of it fast.
 */
export const parserReady = async (): Promise<void> => {
  v8.setFlagsFromString('--liftoff-only');
  await init();
};
