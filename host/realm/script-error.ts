// What is left of a script's error when it reaches the page or the test: its message. It is an Error
// of the shell's own realm.

export class ScriptError extends Error {
  constructor(
    message: string,
    /** The class of the error in the script, such as `Exception` or `TypeError`. */
    readonly serverName: string,
    /** Where it happened in the add-on's code. */
    readonly serverStack: string,
  ) {
    super(message);
    this.name = 'ScriptError';
  }
}

/** Errors of other realms aren't instances of this one's Error; their shape tells. */
export function asScriptError(error: unknown): ScriptError {
  if (error instanceof ScriptError) return error;
  const { name, message, stack } = (error ?? {}) as {
    readonly [part in 'name' | 'message' | 'stack']?: unknown;
  };
  if (typeof message !== 'string') return new ScriptError(String(error), 'Error', '');
  const serverName = typeof name === 'string' ? name : 'Error';
  const text = serverName === 'Error' ? message : `${serverName}: ${message}`;
  return new ScriptError(text, serverName, typeof stack === 'string' ? stack : '');
}
