// The commands that a release runs, each in the project's folder.
import { execFileSync } from 'node:child_process';
import { PublishProblem } from './problem';

export type Run = (command: string, ...args: readonly string[]) => string;

/** Runs a command and gives what it printed; where it fails, its own words are the problem. */
export const shellIn =
  (root: string): Run =>
  (command, ...args) => {
    try {
      return execFileSync(command, args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
    } catch (error) {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      const said = [stdout, stderr].map((text) => text.trim()).filter((text) => text !== '');
      throw new PublishProblem(`\`${[command, ...args].join(' ')}\` failed.\n${said.join('\n')}`);
    }
  };
