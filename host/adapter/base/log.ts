// console and Logger.

import { MODES, SCOPES } from '../service/access';
import { chain, local } from '../service/method';
import { defineService } from '../service/service';
import { bridge } from '../service/world';

type Level = 'log' | 'info' | 'warn' | 'error';

/** `%s` and the like stand for the values that follow, as in both of Google's loggers. */
function message(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string') return values.map(shown).join(' ');
  const used = first.replace(/%[sdifjoO]/g, (mark) =>
    rest.length > 0 ? shown(rest.shift()) : mark,
  );
  return [used, ...rest.map(shown)].join(' ');
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return String(value) === '[object Object]' || Array.isArray(value)
    ? JSON.stringify(value)
    : String(value);
}

const timers = new Map<string, number>();

/** Not a service: it counts no calls and asks no permission. */
export function logConsole(): object {
  const at =
    (level: Level) =>
    (...values: unknown[]) =>
      bridge().log(level, message(values));
  return {
    ...{ log: at('log'), info: at('info'), warn: at('warn'), error: at('error'), debug: at('log') },
    time: (label = 'default') => {
      timers.set(label, bridge().execution.now());
    },
    timeEnd: (label = 'default') => {
      const started = timers.get(label) ?? bridge().execution.now();
      bridge().log('log', `${label}: ${bridge().execution.now() - started}ms`);
    },
  };
}

const lines: string[] = [];

const LOGGER = defineService<object, object>(
  { name: 'Logger', scopes: SCOPES.none, reading: MODES.everywhere, writing: MODES.everywhere },
  {
    log: chain([], (_: object, ...values: unknown[]) => {
      lines.push(message(values));
      bridge().log('log', message(values));
    }),
    getLog: local([[]], () => lines.map((line) => `${line}\n`).join('')),
    clear: local([[]], () => {
      lines.length = 0;
    }),
  },
);

export function logger(): object {
  return LOGGER.of({});
}
