// Starts the command behind `npm start` as a process of its own, as a user does.
import { spawn } from 'node:child_process';
import path from 'node:path';
import type { RunningServer } from '../../../cli/serve';

export const START_COMMAND = path.resolve(__dirname, '../../../.build/start.cjs');

export interface StartedCommand extends RunningServer {
  /** All that it printed. */
  readonly printed: string;
}

/** Resolves once it has printed its first line; rejects with what it says on standard error. */
export function startCommand(...args: readonly string[]): Promise<StartedCommand> {
  const started = spawn(process.execPath, [START_COMMAND, ...args]);
  const ended = new Promise<void>((resolve) => started.once('close', () => resolve()));
  const close = () => {
    started.kill();
    return ended;
  };
  return new Promise((resolve, reject) => {
    let printed = '';
    started.stdout.on('data', (chunk) => {
      printed += chunk;
      const address = printed.match(/http:\/\/127\.0\.0\.1:\d+\//)?.[0];
      if (address !== undefined && printed.endsWith('\n')) resolve({ address, close, printed });
    });
    started.stderr.on('data', (chunk) => reject(new Error(String(chunk))));
    started.once('exit', (code) => reject(new Error(`npm start ended with ${code}.`)));
  });
}
