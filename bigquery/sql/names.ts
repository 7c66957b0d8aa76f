// Names of BigQuery's, checked before they stand in a statement, and quoted.

/** What was asked for can't be built; the message says what may be written. */
export class BuildProblem extends Error {}

const PROJECT = /^(?:[a-z][a-z0-9.-]{1,60}:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
const DATASET = /^\w{1,1024}$/;
const TABLE = /^[\p{L}\p{M}\p{N}_-]{1,1024}$/u;
const COLUMN = /^[\p{L}_][\p{L}\p{N}_]{0,299}$/u;
const LIBRARY = /^gs:\/\/[a-z0-9][a-z0-9._-]{1,220}[a-z0-9](?:\/[\w.-]+)+\.js$/;
const ZONE = /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/;

const wontDo = (option: string, text: string, allowed: string): BuildProblem =>
  new BuildProblem(`${option}: “${text}” won't do. Write ${allowed}.`);

const checked = (option: string, text: string, pattern: RegExp, allowed: string): string => {
  if (pattern.test(text)) return text;
  throw wontDo(option, text, allowed);
};

/** Where everything is made: a project and a dataset of it. */
export interface Place {
  readonly project: string;
  readonly dataset: string;
}

/** `my-project.partners` */
export function placeOf(option: string, text: string): Place {
  const at = Math.max(text.lastIndexOf('.'), 0);
  const [project, dataset] = [text.slice(0, at), text.slice(at + 1)];
  const isPlace = PROJECT.test(project) && DATASET.test(dataset);
  if (!isPlace) throw wontDo(option, text, 'project.dataset, such as my-project.partners');
  return { project, dataset };
}

/** A table or function of a dataset, quoted as one name: `` `my-project.partners.overlap` ``. */
export const pathIn = ({ project, dataset }: Place, name: string): string =>
  `\`${project}.${dataset}.${name}\``;

/** A table by its name, or by project, dataset and name where it lies elsewhere. */
export function tablePath(option: string, text: string, home: Place): string {
  const parts = text.split('.');
  const name = parts.pop() ?? '';
  const allowed = 'a table, such as overlap, or project.dataset.table';
  const place = parts.length === 0 ? home : placeOf(option, parts.join('.'));
  return pathIn(place, checked(option, name, TABLE, allowed));
}

/** A column, quoted: `` `last_touch` ``. */
export const columnName = (option: string, text: string): string =>
  `\`${checked(option, text, COLUMN, 'a column: letters, numbers and _, no number first')}\``;

/** A text as SQL writes it, for texts that were checked: no quote and no backslash stands in them. */
export function quotedText(text: string): string {
  if (/['\\\r\n]/.test(text)) throw new BuildProblem(`“${text}” can't be written into the script.`);
  return `'${text}'`;
}

export const libraryAddress = (option: string, text: string): string =>
  checked(option, text, LIBRARY, "the library's address, such as gs://my-bucket/eql-desk.js");

export const timeZone = (option: string, text: string): string =>
  checked(option, text, ZONE, 'a time zone, such as Europe/Berlin');
