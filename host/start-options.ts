// What may stand behind `npm start --`: files and a port. It opens and starts nothing.

export interface StartOptions {
  /** Spreadsheets to open, one tab each; none means the sample workbook. */
  readonly files: readonly string[];
  /** The port that the user asked for; undefined takes the usual one, or any that is free. */
  readonly port?: number;
  readonly help: boolean;
}

/** A mistake in the command line, said in one sentence. */
export class OptionProblem extends Error {
  override name = 'OptionProblem';
}

export const USAGE = `npm start                        opens the sample workbook
npm start -- overlap.csv leads.xlsx   opens your own files, one tab each
npm start -- --port 4000         on a port of your choice`;

const HIGHEST_PORT = 65_535;

function portNumber(text: string | undefined): number {
  const port = /^\d+$/.test(text ?? '') ? Number(text) : 0;
  if (port < 1 || port > HIGHEST_PORT) {
    throw new OptionProblem(
      `--port needs a number from 1 to ${HIGHEST_PORT}, such as --port 4000.`,
    );
  }
  return port;
}

export function readStartOptions(args: readonly string[]): StartOptions {
  const files: string[] = [];
  let port: number | undefined;
  let help = false;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--help' || arg === '-h') help = true;
    else if (arg === '--port') port = portNumber(args[++index]);
    else if (arg.startsWith('--port=')) port = portNumber(arg.slice('--port='.length));
    else if (arg.startsWith('-') && arg !== '-') {
      throw new OptionProblem(`There is no option ${arg}: npm start takes files and --port.`);
    } else files.push(arg);
  }
  return { files, help, ...(port === undefined ? {} : { port }) };
}
