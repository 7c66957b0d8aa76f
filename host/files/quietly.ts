// Runs one call of the engine without its progress notes on the console.

export function quietly<T>(call: () => T): T {
  const { log, debug } = console;
  console.log = () => undefined;
  console.debug = () => undefined;
  try {
    return call();
  } finally {
    console.log = log;
    console.debug = debug;
  }
}
