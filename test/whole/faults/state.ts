// A spreadsheet after a job, reduced to what has to come out the same: its picture, and what the job keeps
// outside the cells.
import { cellName } from '../../../host/engine/a1';
import type { Host } from '../../../host/node';
import { OVERLAPS } from '../jobs/books';
import type { Job } from '../jobs/job';
import { withClosedRows } from './closed-rows';
import { listIn, ownHeaders } from './kept-cells';
import { contentKey, type Picture, pictureKey, type TabPicture, takePicture } from './picture';

export interface State {
  readonly picture: Picture;
  readonly key: string;
  /** The same without how it looks. */
  readonly content: string;
}

export function stateOf(host: Host, job: Job): State {
  const dated = job.writes?.row?.headers ?? [];
  const taken = takePicture(host);
  const tabs = job.writes?.appends
    ? taken.tabs.map((tab) => (tab.name === OVERLAPS ? withClosedRows(tab) : tab))
    : taken.tabs;
  const picture = withoutOwnLooks({ ...taken, tabs }, ownHeaders(job), dated);
  const kept = job.keeps ? JSON.stringify(job.keeps(host)) : '';
  return {
    picture,
    key: `${pictureKey(picture)}${kept}`,
    content: `${contentKey(picture)}${kept}`,
  };
}

/**
 * Below our headers, looks don't count: a date's format stays when its cell is emptied, and goes with its
 * row when somebody sorts. Nor do they in the blank cells of a column that a save writes dates to.
 */
function withoutOwnLooks(
  picture: Picture,
  own: readonly string[],
  dated: readonly string[],
): Picture {
  const list = listIn(picture);
  if (list === undefined) return picture;
  const { cells, headers, headerRow } = list;
  const masked = new Set<string>();
  headers.forEach((header, column) => {
    for (let row = headerRow + 1; row <= cells.length; row += 1) {
      const isBlank = (cells[row]?.[column] ?? '') === '';
      if (own.includes(header) || (isBlank && dated.includes(header))) {
        masked.add(cellName(row, column));
      }
    }
  });
  const tabs = picture.tabs.map((tab): TabPicture => {
    if (tab.name !== OVERLAPS) return tab;
    return { ...tab, looks: new Map(Array.from(tab.looks).filter(([name]) => !masked.has(name))) };
  });
  return { ...picture, tabs };
}

const SHOWN = 80;
const LEAD_IN = 30;

/** Two texts from shortly before they part, since some are as long as a chart's definition. */
function excerpts(one: string, other: string): readonly [string, string] {
  let parting = 0;
  while (parting < one.length && one[parting] === other[parting]) parting += 1;
  const from = Math.max(0, parting - LEAD_IN);
  const cut = (text: string): string => {
    const shown = text.slice(from, from + SHOWN);
    return `${from > 0 ? '...' : ''}${shown}${from + SHOWN < text.length ? '...' : ''}`;
  };
  return [cut(one), cut(other)];
}

/** The first thing in which a state differs from the nearest of those that would be right. */
export function asCompared(now: State, right: readonly State[]): string {
  const told = right.map(({ picture }) => differences(now.picture, picture));
  const [nearest = []] = told.sort((one, other) => one.length - other.length);
  return nearest[0] ?? 'only what is kept outside the cells differs';
}

function differences(is: Picture, right: Picture): string[] {
  const found: string[] = [];
  const names = (picture: Picture): string => picture.tabs.map(({ name }) => name).join(', ');
  if (names(is) !== names(right)) found.push(`tabs are ${names(is)} instead of ${names(right)}`);
  if (is.names !== right.names) found.push(`names are ${is.names} instead of ${right.names}`);
  for (const tab of right.tabs) {
    const now = is.tabs.find(({ name }) => name === tab.name);
    if (now) found.push(...tabDifferences(now, tab));
  }
  return found;
}

function tabDifferences(is: TabPicture, right: TabPicture): string[] {
  const found: string[] = [];
  const add = (what: string, now = '', wanted = ''): void => {
    if (now === wanted) return;
    const [is, should] = excerpts(now, wanted);
    found.push(`${right.name} ${what}: “${is}” instead of “${should}”`);
  };
  if (is.isOwn !== right.isOwn) found.push(`${right.name} has lost its mark`);
  for (let row = 0; row < Math.max(is.cells.length, right.cells.length); row += 1) {
    const width = Math.max(is.cells[row]?.length ?? 0, right.cells[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      add(cellName(row, column), is.cells[row]?.[column], right.cells[row]?.[column]);
    }
  }
  for (const key of Object.keys(right.rest)) add(key, is.rest[key], right.rest[key]);
  add('rules', is.rules.join(), right.rules.join());
  for (const name of new Set([...is.looks.keys(), ...right.looks.keys()])) {
    add(`look of ${name}`, is.looks.get(name), right.looks.get(name));
  }
  return found;
}
