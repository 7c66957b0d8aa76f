// Protection of ranges and sheets. The script's user made it, so it never stops the user's scripts;
// the owner is never among the editors, and a warning has none.

import type { AnnotationData, Placed } from '../../engine/annotations';
import type { EngineZone } from '../../engine/engine';
import { type Block, blockOfZone, zoneOf } from '../range/block';
import { RANGE, rangeObject } from '../range/range';
import { IN_DOCUMENT } from '../service/access';
import type { EnumMember } from '../service/enumeration';
import { Exception } from '../service/exception';
import { act, lookup, SELF } from '../service/method';
import { defineService } from '../service/service';
import { ANY, BOOLEAN, LIST, service, TEXT } from '../service/signature';
import { book } from '../service/world';
import { ProtectionType } from '../spreadsheet/enums';

type GoogleProtection = GoogleAppsScript.Spreadsheet.Protection;
type Data = AnnotationData['protection'];

interface State {
  readonly id: string;
}

function held({ id }: State): Placed<Data> {
  const found = book()
    .annotations.list('protection')
    .find((item) => item.id === id);
  if (found === undefined) throw new Exception('The protected range or sheet does not exist.');
  return found;
}

function change(state: State, data: Partial<Data>): never {
  const { id, place, data: before } = held(state);
  book().annotations.put('protection', [{ id, place, data: { ...before, ...data } }]);
  return SELF;
}

function isSheet(state: State): boolean {
  return held(state).place.top === undefined && held(state).place.left === undefined;
}

function blockOf({ place }: Placed<Data>): Block {
  const { sheetId = '' } = place;
  const { grid } = book();
  const {
    top = 0,
    left = 0,
    bottom = grid.rows(sheetId) - 1,
    right = grid.columns(sheetId) - 1,
  } = place;
  return blockOfZone(sheetId, { top, bottom, left, right });
}

/** An e-mail address, given as text or inside a User. */
function address(user: unknown): string {
  return typeof user === 'string' ? user : (user as GoogleAppsScript.Base.User).getEmail();
}

function without(editors: readonly string[], gone: readonly unknown[]): string[] {
  const addresses = new Set(Array.from(gone, address));
  return editors.filter((editor) => !addresses.has(editor));
}

const PROTECTION = defineService<State, GoogleProtection>(
  { name: 'Protection', ...IN_DOCUMENT },
  {
    getDescription: lookup([[]], (state: State) => held(state).data.description),
    setDescription: act([[TEXT]], (state: State, description: string) =>
      change(state, { description }),
    ),
    isWarningOnly: lookup([[]], (state: State) => held(state).data.warningOnly),
    setWarningOnly: act([[BOOLEAN]], (state: State, warningOnly: boolean) =>
      change(state, warningOnly ? { warningOnly, editors: [] } : { warningOnly }),
    ),
    canEdit: lookup([[]], (state: State) => !held(state).data.byAnotherUser),
    canDomainEdit: lookup([[]], (state: State) => held(state).data.domainEdit),
    setDomainEdit: act([[BOOLEAN]], (state: State, domainEdit: boolean) =>
      change(state, { domainEdit }),
    ),
    getEditors: lookup([[]], (state: State) =>
      Array.from(held(state).data.editors, (email) => ({ getEmail: () => email })),
    ),
    addEditor: act([[ANY]], (state: State, user: unknown) =>
      change(state, { editors: [...held(state).data.editors, address(user)] }),
    ),
    addEditors: act([[LIST]], (state: State, users: unknown[]) =>
      change(state, { editors: [...held(state).data.editors, ...users.map(address)] }),
    ),
    removeEditor: act([[ANY]], (state: State, user: unknown) =>
      change(state, { editors: without(held(state).data.editors, [user]) }),
    ),
    removeEditors: act([[LIST]], (state: State, users: unknown[]) =>
      change(state, { editors: without(held(state).data.editors, users) }),
    ),
    getProtectionType: lookup([[]], (state: State) =>
      isSheet(state) ? ProtectionType.SHEET : ProtectionType.RANGE,
    ),
    getRange: lookup([[]], (state: State) => rangeObject(blockOf(held(state)))),
    setRange: act([[service('Range')]], (state: State, range: never) => {
      const { id, data } = held(state);
      const block = RANGE.state(range);
      const place = { sheetId: block.sheetId, ...zoneOf(block) };
      book().annotations.put('protection', [{ id, place, data }]);
      return SELF;
    }),
    getRangeName: lookup([[]], (state: State) => held(state).data.namedRange),
    setRangeName: act([[TEXT]], (state: State, namedRange: string) => {
      const named = book().names.find(namedRange);
      if (named === undefined) throw new Exception('Range not found');
      const { id, data } = held(state);
      const place = { sheetId: named.sheetId, ...named.zone };
      book().annotations.put('protection', [{ id, place, data: { ...data, namedRange } }]);
      return SELF;
    }),
    remove: act([[]], (state: State) => {
      book().annotations.drop([held(state).id]);
    }),
  },
);

/** Protects a block, or the whole sheet where no zone is given. */
export function protect(sheetId: string, zone?: EngineZone): GoogleProtection {
  const data: Data = {
    ...{ description: '', warningOnly: false, domainEdit: false, byAnotherUser: false },
    ...{ editors: [], namedRange: null },
  };
  const place = zone === undefined ? { sheetId } : { sheetId, ...zone };
  const [id = ''] = book().annotations.put('protection', [{ place, data }]);
  return PROTECTION.of({ id });
}

/** The protections of a kind, of one sheet or of all. */
export function protections(type: EnumMember, sheetId?: string): GoogleProtection[] {
  const wantsSheets = type === ProtectionType.SHEET;
  return Array.from(book().annotations.list('protection', sheetId))
    .map(({ id }) => ({ id }))
    .filter((state) => isSheet(state) === wantsSheets)
    .map(PROTECTION.of);
}
