// The methods that rows and columns share, made for one of them.

import type { Dimension } from '../../engine/grid';
import { RANGE } from '../range/range';
import { act, chain, lookup, SELF } from '../service/method';
import { NUMBER, optional, service } from '../service/signature';
import { book } from '../service/world';
import { deleteLines, freezeLines, insertLines, lineCount, requireLines } from './lines';
import type { SheetHandle } from './sheet';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Methods by what they do; rows and columns give them Google's names. */
export function lineMethods(dimension: Dimension) {
  const isRow = dimension === 'ROW';
  const lines = (range: Range): [first: number, quantity: number] => {
    const { row, column, rows, columns } = RANGE.state(range);
    return isRow ? [row, rows] : [column, columns];
  };
  return {
    count: lookup([[]], ({ sheetId }: SheetHandle) => lineCount(sheetId, dimension)),
    insertOneBefore: act([[NUMBER]], ({ sheetId }: SheetHandle, position: number) => {
      insertLines(sheetId, dimension, position - 1, 1);
      return SELF;
    }),
    insertOneAfter: act([[NUMBER]], ({ sheetId }: SheetHandle, position: number) => {
      insertLines(sheetId, dimension, position, 1, true);
      return SELF;
    }),
    insertBefore: act(
      [[NUMBER, NUMBER]],
      ({ sheetId }: SheetHandle, position: number, quantity: number) => {
        insertLines(sheetId, dimension, position - 1, quantity);
        return SELF;
      },
    ),
    insertAfter: act(
      [[NUMBER, NUMBER]],
      ({ sheetId }: SheetHandle, position: number, quantity: number) => {
        insertLines(sheetId, dimension, position, quantity, true);
        return SELF;
      },
    ),
    insert: act(
      [[NUMBER, optional(NUMBER)]],
      ({ sheetId }: SheetHandle, position: number, quantity: number = 1) => {
        insertLines(sheetId, dimension, position - 1, quantity);
      },
    ),
    deleteOne: act([[NUMBER]], ({ sheetId }: SheetHandle, position: number) => {
      deleteLines(sheetId, dimension, position, 1);
      return SELF;
    }),
    delete: act(
      [[NUMBER, NUMBER]],
      ({ sheetId }: SheetHandle, position: number, quantity: number) => {
        deleteLines(sheetId, dimension, position, quantity);
      },
    ),
    frozen: lookup([[]], ({ sheetId }: SheetHandle) => {
      lineCount(sheetId, dimension);
      return book().grid.frozen(sheetId, dimension);
    }),
    freeze: act([[NUMBER]], ({ sheetId }: SheetHandle, quantity: number) => {
      freezeLines(sheetId, dimension, quantity);
    }),
    isHiddenByUser: lookup([[NUMBER]], ({ sheetId }: SheetHandle, position: number) => {
      requireLines(sheetId, dimension, position);
      return book().grid.isHiddenByUser(sheetId, dimension, position - 1);
    }),
    hide: act(
      [[NUMBER, optional(NUMBER)]],
      ({ sheetId }: SheetHandle, position: number, quantity: number = 1) => {
        requireLines(sheetId, dimension, position, quantity);
        book().grid.hide(sheetId, dimension, position - 1, quantity);
      },
    ),
    show: act(
      [[NUMBER, optional(NUMBER)]],
      ({ sheetId }: SheetHandle, position: number, quantity: number = 1) => {
        requireLines(sheetId, dimension, position, quantity);
        book().grid.show(sheetId, dimension, position - 1, quantity);
      },
    ),
    hideRange: act([[service('Range')]], ({ sheetId }: SheetHandle, range: Range) => {
      book().grid.hide(sheetId, dimension, ...lines(range));
    }),
    showRange: act([[service('Range')]], ({ sheetId }: SheetHandle, range: Range) => {
      book().grid.show(sheetId, dimension, ...lines(range));
    }),
    size: lookup([[NUMBER]], ({ sheetId }: SheetHandle, position: number) => {
      requireLines(sheetId, dimension, position);
      return book().grid.size(sheetId, dimension, position - 1);
    }),
    resizeOne: act(
      [[NUMBER, NUMBER]],
      ({ sheetId }: SheetHandle, position: number, size: number) => {
        requireLines(sheetId, dimension, position);
        book().grid.resize(sheetId, dimension, position - 1, 1, size);
        return SELF;
      },
    ),
    resize: act(
      [[NUMBER, NUMBER, NUMBER]],
      ({ sheetId }: SheetHandle, position: number, quantity: number, size: number) => {
        requireLines(sheetId, dimension, position, quantity);
        book().grid.resize(sheetId, dimension, position - 1, quantity, size);
        return SELF;
      },
    ),
    fit: act([[NUMBER, NUMBER]], ({ sheetId }: SheetHandle, position: number, quantity: number) => {
      requireLines(sheetId, dimension, position, quantity);
      const { grid } = book();
      if (isRow) grid.resize(sheetId, 'ROW', position - 1, quantity, null);
      else grid.autoResizeColumns(sheetId, position - 1, quantity);
      return SELF;
    }),
    fitOne: chain([[NUMBER]], ({ sheetId }: SheetHandle, position: number) => {
      requireLines(sheetId, dimension, position);
      book().grid.autoResizeColumns(sheetId, position - 1, 1);
    }),
  };
}
