// How slow google.script.run is to be: Google's takes a second or two, and a bad day's takes longer.

/** `?latency=3000` in the preview's address makes each call of a page take three seconds more. */
export function latencyOf(search: string): number {
  const wanted = Number(new URLSearchParams(search).get('latency'));
  return Number.isFinite(wanted) && wanted > 0 ? wanted : 0;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Runs `job` with half of the latency before it and half after: what a page asks for happens later
 * than it was asked, and what it hears has been so for a while.
 */
export async function delayed<Outcome>(
  latency: number,
  job: () => Promise<Outcome>,
): Promise<Outcome> {
  if (latency === 0) return job();
  await pause(latency / 2);
  try {
    return await job();
  } finally {
    await pause(latency / 2);
  }
}
