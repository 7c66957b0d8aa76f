// Every service object of Google's is made here. A call is checked against the method's signatures,
// reported to the execution (which counts it, and may refuse it), and only then done. A method that
// isn't there says so; it never does nothing.

import type { AuthMode } from '../../bridge';
import { asException, Exception } from './exception';
import { type AnyTable, type MethodRule, SELF } from './method';
import { fits, mismatch, nameServicesWith } from './signature';
import { bridge } from './world';

export interface ServiceRules {
  /** As in Google's reference: `Range`. */
  readonly name: string;
  /** What comes before the name in messages: `SpreadsheetApp` for `SpreadsheetApp.Range`. */
  readonly family?: string;
  readonly scopes: readonly string[];
  readonly reading: readonly AuthMode[];
  readonly writing: readonly AuthMode[];
  /** Properties that aren't methods, such as enums. */
  readonly constants?: { readonly [name: string]: unknown };
}

export interface Service<S, Api> {
  readonly name: string;
  /** The service object for a state. */
  of(state: S): Api;
  is(value: unknown): boolean;
  /** The state behind a service object. */
  state(value: Api): S;
}

/** A class that other classes' methods answer with; it is handed its own methods afterwards. */
export interface DeclaredService<S, Api> extends Service<S, Api> {
  /** Its methods, one table a concern. */
  give(...tables: readonly object[]): void;
}

interface Held {
  readonly qualified: string;
  readonly state: unknown;
}

const held = new WeakMap<object, Held>();

nameServicesWith((value) =>
  typeof value === 'object' && value !== null ? held.get(value)?.qualified : undefined,
);

/** Asked for by the language itself rather than by an add-on. */
const LANGUAGE_QUESTIONS = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'toString']);

/** A service whose methods are known at once. */
export function defineService<S, Api extends object>(
  rules: ServiceRules,
  ...tables: readonly object[]
): Service<S, Api> {
  const service = declareService<S, Api>(rules);
  service.give(...tables);
  return service;
}

/** A service without its methods, which may answer with the service itself: see `give`. */
export function declareService<S, Api extends object>(
  rules: ServiceRules,
): DeclaredService<S, Api> {
  const qualified = rules.family === undefined ? rules.name : `${rules.family}.${rules.name}`;
  let methods: readonly AnyTable<unknown>[] | undefined;
  /** Made when the first object is: most runs use few of the services. */
  let prototype: object | undefined;
  return {
    name: rules.name,
    give(...tables) {
      methods = tables as readonly AnyTable<unknown>[];
    },
    of(state) {
      if (methods === undefined) throw new Error(`${qualified} was given no methods.`);
      prototype ??= servicePrototype({ ...rules, qualified }, methods);
      const object = Object.create(prototype) as Api;
      held.set(object, { qualified, state });
      return object;
    },
    is: (value) =>
      typeof value === 'object' && value !== null && held.get(value)?.qualified === qualified,
    state: (value) => stateOf(value, qualified) as S,
  };
}

function servicePrototype(
  rules: ServiceRules & { readonly qualified: string },
  tables: readonly AnyTable<unknown>[],
): object {
  const prototype = Object.create(missing(rules.name)) as { [name: string]: unknown };
  for (const table of tables) {
    for (const [name, method] of Object.entries(table)) {
      if (method?.takes === undefined) {
        throw new Error(`${rules.qualified}.${name} isn't written down.`);
      }
      prototype[name] = function (this: object, ...args: never[]) {
        return call(this, rules, name, method, args);
      };
    }
  }
  Object.assign(prototype, rules.constants);
  Object.defineProperty(prototype, 'toString', { value: () => rules.name });
  return prototype;
}

function stateOf(object: object, qualified: string): unknown {
  const found = held.get(object);
  if (found?.qualified !== qualified) throw new Exception(`Local host: this is no ${qualified}.`);
  return found.state;
}

/** Google's objects answer an unknown name with undefined; here it is a gap that must be noticed. */
function missing(name: string): object {
  return new Proxy(Object.create(Object.prototype) as object, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || LANGUAGE_QUESTIONS.has(key)) {
        return Reflect.get(target, key, receiver) as unknown;
      }
      throw new Error(`Local host: ${name}.${key} is not implemented`);
    },
  });
}

function call(
  object: object,
  rules: ServiceRules & { readonly qualified: string },
  name: string,
  method: AnyTable<unknown>[string],
  args: never[],
): unknown {
  if (method.takes.length > 0 && !method.takes.some((signature) => fits(args, signature))) {
    throw new Exception(mismatch(args, `${rules.qualified}.${name}`));
  }
  const state = stateOf(object, rules.qualified);
  try {
    report(rules, name, method, state);
    if ('call' in method) {
      if (method.kind === 'write') bridge().execution.settle();
      const result = method.call(state, ...args);
      return result === SELF ? object : result;
    }
    const land = method.prepare(state, ...args);
    bridge().execution.write(land);
    return method.returns === 'self' ? object : undefined;
  } catch (error) {
    throw asException(error);
  }
}

function report(
  rules: ServiceRules,
  name: string,
  method: MethodRule<unknown>,
  state: unknown,
): void {
  bridge().execution.before({
    name: `${rules.name}.${name}`,
    kind: method.kind,
    cells: method.cells?.(state) ?? 0,
    scopes: method.scopes ?? rules.scopes,
    modes: method.modes ?? (method.kind === 'write' ? rules.writing : rules.reading),
  });
}
