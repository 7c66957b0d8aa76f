// How long each call of a service takes: objects of Google's behind stand-ins that keep the time.

/** The calls of one method. */
export interface Timing {
  readonly method: string;
  readonly calls: number;
  readonly milliseconds: number;
  readonly slowest: number;
}

type Callable = (...args: unknown[]) => unknown;

/** An object of Google's; rows, days and plain data are none. */
const isService = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  Object.prototype.toString.call(value) === '[object Object]' &&
  Object.getPrototypeOf(value) !== Object.prototype;

/** Google's objects print as the names of their classes. */
const nameOf = (value: object): string => String(value).slice(0, 40);

/** Keeps the time of every call that goes through a stand-in. */
export class Stopwatch {
  private readonly times = new Map<string, number[]>();
  /** What each stand-in stands for, so that it can be handed back to Google. */
  private readonly real = new WeakMap<object, object>();

  constructor(private readonly now: () => number) {}

  /** The object with each of its methods timed, and whatever they answer with in turn. */
  before<Real extends object>(real: Real, name: string): Real {
    const standIn = new Proxy(real, {
      get: (target, key) => {
        const held: unknown = Reflect.get(target, key);
        if (typeof held !== 'function') return held;
        const call = (...args: unknown[]): unknown =>
          (held as Callable).apply(
            target,
            args.map((arg) => this.unwrapped(arg)),
          );
        if (typeof key === 'symbol' || key === 'toString') return call;
        return (...args: unknown[]) => this.timed(`${name}.${key}`, () => call(...args));
      },
    });
    this.real.set(standIn, real);
    return standIn;
  }

  /** What was called, what took longest first. */
  timings(): Timing[] {
    return Array.from(this.times, ([method, times]) => ({
      method,
      calls: times.length,
      milliseconds: times.reduce((sum, time) => sum + time, 0),
      slowest: Math.max(...times),
    })).sort((one, other) => other.milliseconds - one.milliseconds);
  }

  timed(method: string, call: () => unknown): unknown {
    const start = this.now();
    try {
      return this.answer(call());
    } finally {
      const known = this.times.get(method) ?? [];
      known.push(this.now() - start);
      this.times.set(method, known);
    }
  }

  private answer(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.answer(each));
    return isService(value) ? this.before(value, nameOf(value)) : value;
  }

  private unwrapped(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.unwrapped(each));
    if (typeof value !== 'object' || value === null) return value;
    return this.real.get(value) ?? value;
  }
}
