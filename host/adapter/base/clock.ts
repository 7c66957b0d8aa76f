// The realm's Date tells the host's time, so that a test's today is the script's, and virtual time
// passes while services are called.

export function installClock(now: () => number): void {
  const RealDate = Date;
  function HostDate(this: unknown, ...args: number[]) {
    if (new.target === undefined) return new RealDate(now()).toString();
    const given = args.length === 0 ? [now()] : args;
    return Reflect.construct(RealDate, given, new.target) as Date;
  }
  Object.defineProperty(HostDate, 'length', { value: RealDate.length });
  Object.defineProperty(HostDate, 'name', { value: 'Date' });
  HostDate.prototype = RealDate.prototype;
  Object.assign(HostDate, { now, UTC: RealDate.UTC, parse: RealDate.parse });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: HostDate });
  Object.defineProperty(globalThis, 'Date', {
    value: HostDate,
    configurable: true,
    writable: true,
  });
}
