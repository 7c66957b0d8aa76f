// The calls that wait to be run, one execution at a time.
//
// Apps Script runs the calls of a sidebar side by side, so they end in any order. Here the newest of
// those that wait goes first: an order that no page can rely on, and the same one every time.

interface Waiting {
  readonly start: () => void;
}

export class Running {
  private readonly waiting: Waiting[] = [];
  private scheduled = false;

  /** Runs `job` later, never in the middle of the caller; the promise settles with its outcome. */
  later<Outcome>(job: () => Outcome): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const start = () => {
        try {
          resolve(job());
        } catch (error) {
          reject(error);
        }
      };
      this.waiting.push({ start });
      this.schedule();
    });
  }

  private schedule(): void {
    if (this.scheduled || this.waiting.length === 0) return;
    this.scheduled = true;
    setTimeout(() => {
      this.scheduled = false;
      this.waiting.pop()?.start();
      this.schedule();
    });
  }
}

/** Lets the browser paint what was changed before a long job; a hidden page doesn't paint. */
export function afterPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
