// How a service method is written down, as a row of its class's table: what kind of call it is, what
// it takes, who may call it, and what it does.

/// <reference types="google-apps-script" />

import type { AuthMode, CallKind } from '../../bridge';
import type { Signature } from './signature';

export interface MethodRule<S> {
  readonly kind: CallKind;
  /** The overloads; none means that anything goes. */
  readonly takes: readonly Signature[];
  /** How many cells a call touches. */
  readonly cells?: (state: S) => number;
  /** Where it differs from the service's own. */
  readonly scopes?: readonly string[];
  readonly modes?: readonly AuthMode[];
}

/** A method that answers. */
export interface Answering<S, A extends unknown[], R> extends MethodRule<S> {
  readonly call: (state: S, ...args: A) => R;
}

/**
 * A method that writes. What `prepare` does happens at the call: checks, and copying what was handed
 * over. The function that it returns happens when the write lands, which may be later.
 */
export interface Writing<S, A extends unknown[]> extends MethodRule<S> {
  readonly prepare: (state: S, ...args: A) => () => void;
  /** Setters return the object they were called on; a few return nothing. */
  readonly returns: 'self' | 'nothing';
}

export type Method<S, F> = F extends (...args: infer A) => infer R
  ? Answering<S, A, R> | Writing<S, A>
  : never;

/** Methods by name, typed after Google's interface. */
export type MethodTable<S, Api> = { readonly [K in keyof Api]: Method<S, Api[K]> };

/** Any table, for the machinery that doesn't care about types. */
export type AnyTable<S> = {
  readonly [name: string]: Answering<S, never[], unknown> | Writing<S, never[]>;
};

type Rule<S> = Omit<MethodRule<S>, 'kind' | 'takes'>;

/** Answered from what the script holds already: it costs next to nothing. */
export function local<S, A extends unknown[], R>(
  takes: readonly Signature[],
  call: (state: S, ...args: A) => R,
  rule: Rule<S> = {},
): Answering<S, A, R> {
  return { kind: 'other', takes, call, ...rule };
}

/** Asks the spreadsheet for what no waiting write can change: names, places, rules. */
export function lookup<S, A extends unknown[], R>(
  takes: readonly Signature[],
  call: (state: S, ...args: A) => R,
  rule: Rule<S> = {},
): Answering<S, A, R> {
  return { kind: 'lookup', takes, call, ...rule };
}

/** Asks for what the cells hold or show; what was written before lands first. */
export function read<S, A extends unknown[], R>(
  takes: readonly Signature[],
  call: (state: S, ...args: A) => R,
  rule: Rule<S> = {},
): Answering<S, A, R> {
  return { kind: 'read', takes, call, ...rule };
}

/** Changes cells; may land later. */
export function write<S, A extends unknown[]>(
  takes: readonly Signature[],
  prepare: (state: S, ...args: A) => () => void,
  rule: Rule<S> & { readonly returns?: 'self' | 'nothing' } = {},
): Writing<S, A> {
  return { kind: 'write', takes, prepare, returns: 'self', ...rule };
}

/** Changes the structure: lands at once, after what was written before. */
export function act<S, A extends unknown[], R>(
  takes: readonly Signature[],
  call: (state: S, ...args: A) => R,
  rule: Rule<S> = {},
): Answering<S, A, R> {
  return { kind: 'write', takes, call, ...rule };
}

/** What a method returns where Google's returns the object that it was called on. */
export const SELF = Symbol('self') as never;

/** Changes a builder or a handle that the script holds; nothing reaches the spreadsheet. */
export function chain<S, A extends unknown[]>(
  takes: readonly Signature[],
  change: (state: S, ...args: A) => void,
  rule: Rule<S> = {},
): Answering<S, A, never> {
  return {
    kind: 'other',
    takes,
    call(state, ...args) {
      change(state, ...args);
      return SELF;
    },
    ...rule,
  };
}
