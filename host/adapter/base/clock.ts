// The realm's Date: it tells the host's time, so that a test's today is the script's and virtual time
// passes while services are called, and it is in the script's time zone.

import { useTimeZone } from './zoned-date';

export function installClock(now: () => number, timeZone: string): void {
  const RealDate = Date;
  const reading = useTimeZone(timeZone);
  /** What `new Date(...)` means: nothing is now, a text is parsed, several numbers are parts. */
  const instant = (args: readonly unknown[]): unknown => {
    const [first] = args;
    if (args.length === 0) return now();
    if (args.length > 1) return reading.ofParts(args.map(Number));
    return typeof first === 'string' ? reading.ofText(first) : first;
  };
  function HostDate(this: unknown, ...args: unknown[]) {
    // Most by far are made of a number, by nobody's subclass.
    if (new.target === HostDate && args.length === 1 && typeof args[0] === 'number') {
      return new RealDate(args[0]);
    }
    if (new.target === undefined) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, [instant(args)], new.target) as Date;
  }
  Object.defineProperty(HostDate, 'length', { value: RealDate.length });
  Object.defineProperty(HostDate, 'name', { value: 'Date' });
  HostDate.prototype = RealDate.prototype;
  const parse = (text: string) => reading.ofText(String(text));
  Object.assign(HostDate, { now, UTC: RealDate.UTC, parse });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: HostDate });
  Object.defineProperty(globalThis, 'Date', {
    value: HostDate,
    configurable: true,
    writable: true,
  });
}
