// Silences the engine, which tells the console how long each of its steps took.

/** The one global of its surroundings that the shared code touches; the language has no console. */
interface Surroundings {
  readonly console: { debug: (...data: unknown[]) => void };
}

export function quietly<T>(work: () => T): T {
  const { console } = globalThis as unknown as Surroundings;
  const { debug } = console;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
