// A text that was kept, read without trusting it.

/** What was kept as JSON; undefined where nothing was, or where it isn't ours. */
export function parsedJson(text: string | null | undefined): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
