// Asks for the account's other partners, once the user rests on a row that was read alone.
import { rowId } from '../state/row-identity';
import type { SidebarState } from '../state/state';
import { ask, type Desk } from './desk';

/** Whoever goes through rows with the arrow keys has all other rows read for none of them. */
const REST_MS = 800;

/** The shown row's id where its other partners aren't known; '' where they are. */
function unknownIn({ shown: { row }, screen, others }: SidebarState): string {
  if (row === null || screen !== 'row' || row.others !== null) return '';
  const id = rowId(row);
  return others[id] === undefined ? id : '';
}

async function lookAround(desk: Desk, id: string): Promise<void> {
  const { row } = desk.state().shown;
  if (row === null || unknownIn(desk.state()) !== id) return;
  const request = { key: row.key, select: false, others: true };
  await ask(
    desk,
    'others',
    'rowDetails',
    request,
    ({ others }, { row: { others: found } }) =>
      found === null ? {} : { others: { ...others, [id]: found } },
    { quiet: true },
  );
}

export function lookAroundRows(desk: Desk): void {
  let asked = '';
  desk.listen((state) => {
    const id = unknownIn(state);
    if (id === asked) return;
    asked = id;
    if (id !== '') setTimeout(() => void lookAround(desk, id), REST_MS);
  });
}
