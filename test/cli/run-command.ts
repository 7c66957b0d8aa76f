// Runs the command of `npm run score` within the test's own process, in a folder that is given.
import { problemSentence, scoreCommand } from '../../cli/score-command';

export interface CommandRun {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a process of its own would end in; what nobody has foreseen fails the test. */
export async function runCommand(folder: string, args: readonly string[]): Promise<CommandRun> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return { status: 0, stdout: `${await scoreCommand(args)}\n`, stderr: '' };
  } catch (error) {
    const sentence = problemSentence(error);
    if (sentence === undefined) throw error;
    return { status: 1, stdout: '', stderr: `${sentence}\n` };
  } finally {
    process.chdir(before);
  }
}
