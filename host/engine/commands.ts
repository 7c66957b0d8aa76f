// The one way into the model: dispatches a command and refuses to go on when the engine refuses it.

import type { EngineCommand, EngineModel } from './engine';
import type { OwnCommand } from './plugins/own-command';

type CommandType = EngineCommand['type'];
type Payload<T extends CommandType> = Omit<Extract<EngineCommand, { type: T }>, 'type'>;

/** The engine's reason for refusing a command; the adapter puts it into Google's words. */
class CommandRefused extends Error {
  constructor(
    readonly command: string,
    readonly reasons: readonly string[],
  ) {
    super(`${command}: ${reasons.join(', ')}`);
    this.name = 'CommandRefused';
  }

  has(reason: string): boolean {
    return this.reasons.includes(reason);
  }
}

/** Rebuilds plain data of another realm, which the engine takes for something else. */
export function rehome<T>(value: T): T {
  if (Array.isArray(value)) return Array.from(value, rehome) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rehome(item)])) as T;
}

export class Commands {
  constructor(private readonly model: EngineModel) {}

  /** Dispatches one of the engine's commands. What changes nothing counts as done. */
  run<T extends CommandType>(type: T, payload: Payload<T>): void {
    this.dispatch(type, rehome(payload));
  }

  /** Dispatches a command of our own plugins; the caller has built it in the shell's realm. */
  runOwn(command: OwnCommand): void {
    const { type, ...payload } = command;
    this.dispatch(type, payload);
  }

  private dispatch(type: string, payload: object): void {
    const result = this.model.dispatch(type as never, payload as never);
    if (result.isSuccessful) return;
    const reasons = result.reasons.map(String);
    if (reasons.every((reason) => reason === 'NoChanges')) return;
    throw new CommandRefused(type, reasons);
  }
}
