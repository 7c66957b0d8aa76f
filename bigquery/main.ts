// npm run build:bigquery: writes the script for BigQuery and the library that its functions call.
import fs from 'node:fs';
import path from 'node:path';
import { DEFAULT_SETTINGS } from '../src/core/settings/settings';
import { built } from './built';
import { type Options, PLACEHOLDER, readOptions, USAGE } from './options';
import { settingsIn } from './settings-file';
import { BuildProblem } from './sql/names';

const CORE = path.join(__dirname, 'bigquery-core.js');

const textOf = (file: string): string => {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    throw new BuildProblem(`--settings: ${file} can't be read.`);
  }
};

function write(options: Options): void {
  const { settings: file, out, dataset, library: address } = options;
  const settings = file === undefined ? DEFAULT_SETTINGS : settingsIn(textOf(file), file);
  const { script, library } = built(textOf(CORE), options, settings);
  fs.mkdirSync(out, { recursive: true });
  const [scriptFile, libraryFile] = ['eql-desk.sql', 'eql-desk.js'].map((name) =>
    path.join(out, name),
  ) as [string, string];
  fs.writeFileSync(scriptFile, script);
  fs.writeFileSync(libraryFile, library);
  console.log(`${libraryFile}  ${Math.ceil(Buffer.byteLength(library) / 1024)} KB
${scriptFile}  ${Math.ceil(Buffer.byteLength(script) / 1024)} KB
Settings: ${file ?? 'as shipped'}.`);
  if (dataset === PLACEHOLDER.dataset || address === PLACEHOLDER.library) {
    console.log(`The dataset or the bucket is a placeholder still. For yours:\n${USAGE}`);
    return;
  }
  console.log(`Next:
  gcloud storage cp ${libraryFile} ${address}
  bq query --use_legacy_sql=false < ${scriptFile}`);
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else write(options);
} catch (error) {
  if (!(error instanceof BuildProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
