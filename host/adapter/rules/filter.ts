// Filter: the one filter that a sheet can have.

import { blockOfZone } from '../range/block';
import { rangeObject } from '../range/range';
import { IN_DOCUMENT } from '../service/access';
import { Exception } from '../service/exception';
import { act, lookup, type MethodTable, SELF } from '../service/method';
import { defineService } from '../service/service';
import { BOOLEAN, NUMBER, nullable, service } from '../service/signature';
import { book } from '../service/world';
import { criteriaObject, hiddenValuesOf } from './filter-criteria';

type GoogleFilter = GoogleAppsScript.Spreadsheet.Filter;

interface State {
  readonly sheetId: string;
}

function zone({ sheetId }: State) {
  const found = book().filters.zoneOf(sheetId);
  if (found === undefined) throw new Exception('The filter does not exist.');
  return found;
}

function columnIndex(state: State, position: number): number {
  const { left, right } = zone(state);
  if (position - 1 < left || position - 1 > right) {
    throw new Exception('The column is not within the filter.');
  }
  return position - 1;
}

const methods: MethodTable<
  State,
  Pick<
    GoogleFilter,
    | 'getRange'
    | 'remove'
    | 'sort'
    | 'getColumnFilterCriteria'
    | 'setColumnFilterCriteria'
    | 'removeColumnFilterCriteria'
  >
> = {
  getRange: lookup([[]], (state) => rangeObject(blockOfZone(state.sheetId, zone(state)))),
  remove: act([[]], (state) => {
    zone(state);
    book().filters.remove(state.sheetId);
  }),
  sort: act([[NUMBER, BOOLEAN]], (state, position: number, ascending: boolean) => {
    const { top, ...rest } = zone(state);
    const column = columnIndex(state, position);
    book().sorting.sort(state.sheetId, { ...rest, top: top + 1 }, [{ column, ascending }]);
    return SELF;
  }),
  getColumnFilterCriteria: lookup([[NUMBER]], (state, position: number) => {
    const hidden = book().filters.hiddenValues(state.sheetId, columnIndex(state, position));
    return hidden === undefined || hidden.length === 0 ? null : criteriaObject(hidden);
  }),
  setColumnFilterCriteria: act(
    [[NUMBER, nullable(service('FilterCriteria'))]],
    (state, position: number, criteria) => {
      const hidden = criteria === null ? [] : hiddenValuesOf(criteria);
      book().filters.hideValues(state.sheetId, columnIndex(state, position), hidden);
      return SELF;
    },
  ),
  removeColumnFilterCriteria: act([[NUMBER]], (state, position: number) => {
    book().filters.hideValues(state.sheetId, columnIndex(state, position), []);
    return SELF;
  }),
};

const FILTER = defineService<State, GoogleFilter>({ name: 'Filter', ...IN_DOCUMENT }, methods);

export function filterObject(sheetId: string): GoogleFilter {
  return FILTER.of({ sheetId });
}

/** The sheet's filter, also when asked of a range beside it; null where it has none. */
export function sheetFilter(sheetId: string): GoogleFilter | null {
  return book().filters.zoneOf(sheetId) === undefined ? null : filterObject(sheetId);
}
