// Developer metadata: key and value on the spreadsheet, a sheet, a whole row or a whole column.

import type { AnnotationData, Placed } from '../../engine/annotations';
import type { AnnotationPlace } from '../../engine/plugins/own-command';
import { type Block, blockOfZone, zoneOf } from '../range/block';
import { rangeObject } from '../range/range';
import { IN_DOCUMENT } from '../service/access';
import type { EnumMember } from '../service/enumeration';
import { Exception } from '../service/exception';
import { act, lookup, SELF } from '../service/method';
import { defineService } from '../service/service';
import { member, optional, type Signature, TEXT, TEXT_OR_NULL } from '../service/signature';
import { book } from '../service/world';
import { sheetObject } from '../sheet/sheet';
import { DeveloperMetadataLocationType, DeveloperMetadataVisibility } from '../spreadsheet/enums';
import { spreadsheetObject } from '../spreadsheet/spreadsheet';

type GoogleMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type GoogleLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Data = AnnotationData['metadata'];
export type MetadataItem = Placed<Data>;

const VISIBILITY = member('DeveloperMetadataVisibility');

/** What `addDeveloperMetadata` takes: key alone, key and value, and either with a visibility. */
export const METADATA_ARGUMENTS: readonly Signature[] = [
  [TEXT, VISIBILITY],
  [TEXT, optional(TEXT_OR_NULL), optional(VISIBILITY)],
];

interface State {
  readonly id: string;
}

export type LocationType = 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';

export function locationType({ sheetId, top, left }: AnnotationPlace): LocationType {
  if (sheetId === undefined) return 'SPREADSHEET';
  if (top !== undefined) return 'ROW';
  return left === undefined ? 'SHEET' : 'COLUMN';
}

/** The place of a whole row or column; undefined for any other range. */
export function wholeLine(block: Block): AnnotationPlace | undefined {
  const { sheetId } = block;
  const { top, bottom, left, right } = zoneOf(block);
  const { grid } = book();
  const wholeRow = block.rows === 1 && left === 0 && right === grid.columns(sheetId) - 1;
  const wholeColumn = block.columns === 1 && top === 0 && bottom === grid.rows(sheetId) - 1;
  if (wholeRow) return { sheetId, top, bottom };
  return wholeColumn ? { sheetId, left, right } : undefined;
}

/** Google lets nothing be added to any other range. */
export function metadataPlace(block: Block): AnnotationPlace {
  const place = wholeLine(block);
  if (place) return place;
  throw new Exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata ' +
      'may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

export function addMetadata(place: AnnotationPlace, args: readonly unknown[]): void {
  const [key, second, third] = args as [string, unknown, EnumMember | undefined];
  const isValue = typeof second === 'string' || second === null || second === undefined;
  const visibility =
    (isValue ? third : (second as EnumMember)) ?? DeveloperMetadataVisibility.DOCUMENT;
  const { annotations } = book();
  const numbers = annotations.list('metadata').map(({ data }) => data.number);
  const data: Data = {
    number: Math.max(0, ...numbers) + 1,
    key,
    value: typeof second === 'string' ? second : null,
    visibility: visibility.name() as Data['visibility'],
  };
  annotations.put('metadata', [{ place, data }]);
}

function held({ id }: State): MetadataItem {
  const found = book()
    .annotations.list('metadata')
    .find((item) => item.id === id);
  if (found === undefined) throw new Exception('The developer metadata does not exist.');
  return found;
}

function change(state: State, data: Partial<Data>): never {
  const { id, place, data: before } = held(state);
  book().annotations.put('metadata', [{ id, place, data: { ...before, ...data } }]);
  return SELF;
}

const METADATA = defineService<State, GoogleMetadata>(
  { name: 'DeveloperMetadata', ...IN_DOCUMENT },
  {
    getId: lookup([[]], (state: State) => held(state).data.number),
    getKey: lookup([[]], (state: State) => held(state).data.key),
    getValue: lookup([[]], (state: State) => held(state).data.value),
    getVisibility: lookup(
      [[]],
      (state: State) => DeveloperMetadataVisibility[held(state).data.visibility],
    ),
    getLocation: lookup([[]], (state: State) => LOCATION.of(held(state).place)),
    setKey: act([[TEXT]], (state: State, key: string) => change(state, { key })),
    setValue: act([[TEXT]], (state: State, value: string) => change(state, { value })),
    setVisibility: act([[VISIBILITY]], (state: State, visibility: EnumMember) =>
      change(state, { visibility: visibility.name() as Data['visibility'] }),
    ),
    remove: act([[]], (state: State) => {
      book().annotations.drop([held(state).id]);
    }),
  },
);

const LOCATION = defineService<AnnotationPlace, GoogleLocation>(
  { name: 'DeveloperMetadataLocation', ...IN_DOCUMENT },
  {
    getLocationType: lookup(
      [[]],
      (place: AnnotationPlace) => DeveloperMetadataLocationType[locationType(place)],
    ),
    getSpreadsheet: lookup([[]], (place: AnnotationPlace) =>
      locationType(place) === 'SPREADSHEET' ? spreadsheetObject() : null,
    ),
    getSheet: lookup([[]], (place: AnnotationPlace) =>
      locationType(place) === 'SHEET' ? sheetObject(place.sheetId ?? '') : null,
    ),
    getRow: lookup([[]], (place: AnnotationPlace) =>
      locationType(place) === 'ROW' ? wholeRange(place) : null,
    ),
    getColumn: lookup([[]], (place: AnnotationPlace) =>
      locationType(place) === 'COLUMN' ? wholeRange(place) : null,
    ),
  },
);

function wholeRange(place: AnnotationPlace) {
  const { sheetId = '', top = 0, left = 0 } = place;
  const { grid } = book();
  const { bottom = grid.rows(sheetId) - 1, right = grid.columns(sheetId) - 1 } = place;
  return rangeObject(blockOfZone(sheetId, { top, bottom, left, right }));
}

export function metadataObject({ id }: MetadataItem): GoogleMetadata {
  return METADATA.of({ id });
}

/** What lies at exactly this kind of place: the spreadsheet's own, or one sheet's own. */
export function metadataAt(matches: (place: AnnotationPlace) => boolean): GoogleMetadata[] {
  const items = Array.from(book().annotations.list('metadata'));
  return items.filter(({ place }) => matches(place)).map(metadataObject);
}
