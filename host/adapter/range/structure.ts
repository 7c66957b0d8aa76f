// Range: merging, sorting, and cells inserted or deleted.

import type { SortKey } from '../../engine/sorting';
import { requireEditable } from '../rules/protected-cells';
import { requireUntyped } from '../rules/typed-columns';
import { Exception } from '../service/exception';
import { act, type MethodTable, read, SELF } from '../service/method';
import { ANY } from '../service/signature';
import { book } from '../service/world';
import { type Block, blockOfZone, zoneOf } from './block';
import { type GoogleRange, rangeObject } from './range';
import { wholeBlock } from './styles';

type SortSpec = number | { readonly column: number; readonly ascending?: boolean };

/** Columns are numbered from the sheet's first, not the range's. */
function sortKeys(block: Block, spec: unknown): SortKey[] {
  const specs = (Array.isArray(spec) ? spec : [spec]) as SortSpec[];
  return specs.map((item) => {
    const { column, ascending = true } = typeof item === 'number' ? { column: item } : item;
    const index = column - 1;
    if (!(index >= block.column && index < block.column + block.columns)) {
      throw new Exception('Sort range column index is out of bounds.');
    }
    return { column: index, ascending };
  });
}

const HALF_SELECTED = 'You must select all cells in a merged range to merge or unmerge them.';

/** Editable, and no merged cells reach beyond it. */
function mergeable(block: Block) {
  const zone = editable(block);
  requireUntyped(block.sheetId, zone);
  const isHalf = book()
    .looks.mergesIn(block.sheetId, zone)
    .some(
      ({ top, bottom, left, right }) =>
        top < zone.top || bottom > zone.bottom || left < zone.left || right > zone.right,
    );
  if (isHalf) throw new Exception(HALF_SELECTED);
  return zone;
}

function editable(block: Block) {
  const zone = zoneOf(block);
  requireEditable(block.sheetId, zone);
  return zone;
}

export const rangeStructure: MethodTable<
  Block,
  Pick<
    GoogleRange,
    | 'sort'
    | 'merge'
    | 'mergeAcross'
    | 'mergeVertically'
    | 'breakApart'
    | 'isPartOfMerge'
    | 'getMergedRanges'
  >
> = {
  sort: act(
    [[ANY]],
    (block, spec: unknown) => {
      book().sorting.sort(block.sheetId, editable(block), sortKeys(block, spec));
      return SELF;
    },
    wholeBlock,
  ),
  merge: act(
    [[]],
    (block) => {
      book().looks.merge(block.sheetId, [mergeable(block)]);
      return SELF;
    },
    wholeBlock,
  ),
  mergeAcross: act(
    [[]],
    (block) => {
      const zone = mergeable(block);
      const rows = Array.from({ length: block.rows }, (_, r) => ({
        ...zone,
        top: zone.top + r,
        bottom: zone.top + r,
      }));
      book().looks.merge(block.sheetId, rows);
      return SELF;
    },
    wholeBlock,
  ),
  mergeVertically: act(
    [[]],
    (block) => {
      const zone = mergeable(block);
      const columns = Array.from({ length: block.columns }, (_, c) => ({
        ...zone,
        left: zone.left + c,
        right: zone.left + c,
      }));
      book().looks.merge(block.sheetId, columns);
      return SELF;
    },
    wholeBlock,
  ),
  breakApart: act(
    [[]],
    (block) => {
      book().looks.unmerge(block.sheetId, mergeable(block));
      return SELF;
    },
    wholeBlock,
  ),
  isPartOfMerge: read([[]], ({ sheetId, ...block }) => {
    return book().looks.mergesIn(sheetId, zoneOf({ sheetId, ...block })).length > 0;
  }),
  getMergedRanges: read([[]], (block) =>
    Array.from(book().looks.mergesIn(block.sheetId, zoneOf(block)), (zone) =>
      rangeObject(blockOfZone(block.sheetId, zone)),
    ),
  ),
};
