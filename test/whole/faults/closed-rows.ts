// A tab whose rows may be moved about while others come or go: its rows one below the other, whatever blank
// ones stand between, and its formulas by what they say of their own row.
import { cellName, parseCell } from '../../../host/engine/a1';
import type { TabPicture } from './picture';

export function withClosedRows(tab: TabPicture): TabPicture {
  const filled = tab.cells.flatMap((row, at) => (row.some((cell) => cell !== '') ? [at] : []));
  const placeOf = new Map(filled.map((at, place) => [at, place]));
  const cells = filled.map((at) =>
    (tab.cells[at] ?? []).map((cell) =>
      cell.startsWith('=') ? cell.replaceAll(String(at + 1), '#') : cell,
    ),
  );
  const looks = Array.from(tab.looks).flatMap(([name, look]): [string, string][] => {
    const { row, column } = parseCell(name);
    const place = placeOf.get(row);
    return place === undefined ? [] : [[cellName(place, column), look]];
  });
  return { ...tab, cells, looks: new Map(looks) };
}
