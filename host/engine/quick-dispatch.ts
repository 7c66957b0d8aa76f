// A model's commands, passed to those of the engine's plugins alone that do something with commands.

import type { Engine, EngineModel } from './engine';

interface Handler {
  beforeHandle(command: object): void;
  handle(command: object): void;
}

interface Dispatcher {
  dispatchToHandlers(handlers: readonly Handler[], command: { readonly type: string }): void;
  trigger(type: string, payload: object): void;
}

/** The plugins that listen, of a list of them: before a command is handled, and when it is. */
interface Listeners {
  readonly before: readonly Handler[];
  readonly during: readonly Handler[];
}

/**
 * Spares the model the calls that do nothing: of some sixty plugins five want to know of a command before
 * it is handled, and each cell that is written is a command. The order of the plugins stays.
 */
export function dispatchQuickly(engine: Engine, model: EngineModel): void {
  const { CorePlugin, coreTypes } = engine;
  const idle = Object.getPrototypeOf(CorePlugin.prototype) as Handler;
  const isCore = coreTypes as unknown as ReadonlySet<string>;
  const known = new WeakMap<readonly Handler[], Listeners>();
  const listenersOf = (handlers: readonly Handler[]): Listeners => {
    const found = known.get(handlers) ?? {
      before: handlers.filter(({ beforeHandle }) => beforeHandle !== idle.beforeHandle),
      during: handlers.filter(({ handle }) => handle !== idle.handle),
    };
    known.set(handlers, found);
    return found;
  };
  const dispatcher = model as unknown as Dispatcher;
  dispatcher.dispatchToHandlers = (handlers, command) => {
    const forAll = isCore.has(command.type);
    const { before, during } = listenersOf(handlers);
    for (const handler of before) {
      if (forAll || !(handler instanceof CorePlugin)) handler.beforeHandle(command);
    }
    for (const handler of during) {
      if (forAll || !(handler instanceof CorePlugin)) handler.handle(command);
    }
    dispatcher.trigger('command-dispatched', command);
  };
}
