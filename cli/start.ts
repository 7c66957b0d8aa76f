// The command behind `npm start`: prepares the workbook, serves the page, says where it is.

import path from 'node:path';
import type { ServedWorkbook } from '../host/page-files';
import { addOnFunctions, DIST, PLACES, PRODUCT, ROOT } from './add-on';
import { FileProblem } from './files/file-problem';
import { readWorkbookFiles } from './files/workbook-files';
import { OptionProblem } from './option-problem';
import { SAMPLE_NAME, sampleWorkbook } from './sample';
import { PortTaken, type RunningServer, serve } from './serve';
import { sizeNote } from './size-note';
import { readStartOptions, USAGE } from './start-options';

const USUAL_PORT = 3750;
const ANY_PORT = 0;

/** The user's own files, or the sample where none is named. */
function workbookOf(files: readonly string[]): ServedWorkbook {
  if (files.length === 0) return { name: SAMPLE_NAME, snapshot: sampleWorkbook(PLACES) };
  const { workbook, notes } = readWorkbookFiles(files, { isAddOnFunction: addOnFunctions() });
  return {
    name: files.map((file) => path.basename(file)).join(', '),
    snapshot: workbook,
    notes: [...notes.map(({ sentence }) => sentence), ...sizeNote(workbook)],
  };
}

/** The usual port, or any other where it is taken; a port that was asked for, or nothing. */
async function serveWorkbook(
  workbook: ServedWorkbook,
  port: number | undefined,
): Promise<RunningServer> {
  const options = { root: ROOT, addOn: { name: PRODUCT, folder: DIST }, workbook };
  try {
    return await serve({ ...options, port: port ?? USUAL_PORT });
  } catch (error) {
    if (!(error instanceof PortTaken)) throw error;
    if (port === undefined) return serve({ ...options, port: ANY_PORT });
    throw new OptionProblem(`Port ${port} is in use: stop what uses it, or name another port.`);
  }
}

async function start(args: readonly string[]): Promise<void> {
  const { files, port, latency, help } = readStartOptions(args);
  if (help) {
    console.log(USAGE);
    return;
  }
  const workbook = workbookOf(files);
  for (const note of workbook.notes ?? []) console.log(note);
  const { address } = await serveWorkbook(workbook, port);
  const slow = latency === 0 ? '' : `?latency=${latency}`;
  console.log(`Open ${address}${slow} in your browser; Ctrl+C stops it.`);
}

start(process.argv.slice(2)).catch((error: unknown) => {
  const expected = error instanceof OptionProblem || error instanceof FileProblem;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
});
