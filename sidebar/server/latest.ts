// Only the newest of several answers to the same question counts.

/** Runs a question about a topic; undefined when the topic was asked about again meanwhile. */
export type LatestOnly = <T>(topic: string, ask: () => Promise<T>) => Promise<T | undefined>;

/**
 * google.script.run gives no guarantee of order, so an answer counts only while it is the newest
 * question's of its topic.
 */
export function latestOnly(): LatestOnly {
  const newest: Record<string, unknown> = {};
  return async (topic, ask) => {
    const mine = {};
    newest[topic] = mine;
    const answer = await ask();
    return newest[topic] === mine ? answer : undefined;
  };
}
