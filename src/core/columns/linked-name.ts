// A name that carries a link, as tables of relations write it.
import type { Cell } from '../cells/cell';

/** `Alder (https://www.notion.so/...)`, also with several of them in one cell. */
const BRACKETED_LINK = /\s*\((?:https?:\/\/|www\.)[^\s()]*\)/gi;
const MARKDOWN_LINK = /\[([^[\]]+)\]\((?:https?:\/\/|www\.)[^\s()]*\)/gi;

/**
 * The cell without the links behind its names: `Alder (https://x.example/1)` and
 * `[Alder](https://x.example/1)` are `Alder`. A cell that is nothing but a link stays.
 */
export function withoutLinks(cell: Cell): Cell {
  if (typeof cell !== 'string' || !cell.includes('(')) return cell;
  const name = cell.replace(MARKDOWN_LINK, '$1').replace(BRACKETED_LINK, '').trim();
  return name === '' ? cell : name;
}
