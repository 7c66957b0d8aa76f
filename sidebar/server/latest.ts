// Keeps only the newest of several answers to the same question; knows nothing of what was asked.

/** Runs a question about a topic; undefined when the topic was asked about again meanwhile. */
export type LatestOnly = <T>(topic: string, ask: () => Promise<T>) => Promise<T | undefined>;

/**
 * google.script.run gives no guarantee of order, so an answer counts only while it is the newest
 * question's of its topic. A failure of an outdated question is swallowed too.
 */
export function latestOnly(): LatestOnly {
  const newest = new Map<string, number>();
  return async (topic, ask) => {
    const mine = (newest.get(topic) ?? 0) + 1;
    newest.set(topic, mine);
    const isNewest = (): boolean => newest.get(topic) === mine;
    try {
      const answer = await ask();
      return isNewest() ? answer : undefined;
    } catch (error) {
      if (isNewest()) throw error;
      return undefined;
    }
  };
}
