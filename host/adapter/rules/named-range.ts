// NamedRange.

import { blockOfZone, zoneOf } from '../range/block';
import { RANGE, rangeObject } from '../range/range';
import { IN_DOCUMENT } from '../service/access';
import { Exception } from '../service/exception';
import { act, lookup, type MethodTable, SELF } from '../service/method';
import { defineService } from '../service/service';
import { service, TEXT } from '../service/signature';
import { book } from '../service/world';

type GoogleNamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

interface State {
  name: string;
}

const LONGEST_NAME = 250;
const LOOKS_LIKE_A_CELL = /^([A-Za-z]{1,3}\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*)$/;

export function requireRangeName(name: string): void {
  const wellFormed = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && name.length <= LONGEST_NAME;
  const reserved = /^(true|false)$/i.test(name) || LOOKS_LIKE_A_CELL.test(name);
  if (!wellFormed || reserved) throw new Exception('The name given to this range is invalid.');
}

function named(state: State) {
  const found = book().names.find(state.name);
  if (found === undefined) throw new Exception('The named range does not exist.');
  return found;
}

const isLost = ({ name }: State): boolean => book().names.lostNames().includes(name);

/** A name whose sheet is gone has no range to give. */
const reading = {
  getName: lookup([[]], (state: State) => (isLost(state) ? state.name : named(state).name)),
  getRange: lookup([[]], (state: State) => {
    if (isLost(state)) return null;
    const { sheetId, zone } = named(state);
    return rangeObject(blockOfZone(sheetId, zone));
  }),
};

const methods: MethodTable<State, Pick<GoogleNamedRange, 'setName' | 'setRange' | 'remove'>> = {
  setName: act([[TEXT]], (state, name: string) => {
    requireRangeName(name);
    book().names.rename(named(state).name, name);
    state.name = name;
    return SELF;
  }),
  setRange: act([[service('Range')]], (state, range: GoogleRange) => {
    const block = RANGE.state(range);
    book().names.set(isLost(state) ? state.name : named(state).name, block.sheetId, zoneOf(block));
    return SELF;
  }),
  remove: act([[]], (state) => {
    book().names.remove(isLost(state) ? state.name : named(state).name);
  }),
};

const NAMED_RANGE = defineService<State, GoogleNamedRange>(
  { name: 'NamedRange', ...IN_DOCUMENT },
  reading,
  methods,
);

/** Of one sheet, or of all. */
export function namedRanges(sheetId?: string): GoogleNamedRange[] {
  const { names } = book();
  const standing = names
    .list()
    .filter((range) => sheetId === undefined || range.sheetId === sheetId)
    .map(({ name }) => name);
  const lost = sheetId === undefined ? names.lostNames() : [];
  return Array.from([...standing, ...lost], (name) => NAMED_RANGE.of({ name }));
}
