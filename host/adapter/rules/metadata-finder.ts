// DeveloperMetadataFinder: looks inside the place it was made for.

import type { AnnotationPlace } from '../../engine/plugins/own-command';
import { IN_DOCUMENT } from '../service/access';
import type { EnumMember } from '../service/enumeration';
import { chain, lookup } from '../service/method';
import { defineService } from '../service/service';
import { member, NUMBER, TEXT } from '../service/signature';
import { book } from '../service/world';
import { locationType, type MetadataItem, metadataObject } from './metadata';

type GoogleFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Test = (item: MetadataItem) => boolean;

interface State {
  /** Where to look; without a sheet, everywhere. */
  readonly within: AnnotationPlace;
  tests: readonly Test[];
}

function where(of: (wanted: never) => Test) {
  return (state: State, wanted: unknown) => {
    state.tests = [...state.tests, of(wanted as never)];
  };
}

const FINDER = defineService<State, GoogleFinder>(
  { name: 'DeveloperMetadataFinder', ...IN_DOCUMENT },
  {
    withKey: chain(
      [[TEXT]],
      where(
        (key: string) =>
          ({ data }) =>
            data.key === key,
      ),
    ),
    withValue: chain(
      [[TEXT]],
      where(
        (value: string) =>
          ({ data }) =>
            data.value === value,
      ),
    ),
    withId: chain(
      [[NUMBER]],
      where(
        (id: number) =>
          ({ data }) =>
            data.number === id,
      ),
    ),
    withVisibility: chain(
      [[member('DeveloperMetadataVisibility')]],
      where(
        (wanted: EnumMember) =>
          ({ data }) =>
            data.visibility === wanted.name(),
      ),
    ),
    withLocationType: chain(
      [[member('DeveloperMetadataLocationType')]],
      where(
        (wanted: EnumMember) =>
          ({ place }) =>
            locationType(place) === wanted.name(),
      ),
    ),
    find: lookup([[]], ({ within, tests }: State) =>
      Array.from(book().annotations.list('metadata'))
        .filter(({ place }) => isInside(place, within))
        .filter((item) => tests.every((test) => test(item)))
        .map(metadataObject),
    ),
  },
);

function isInside(place: AnnotationPlace, within: AnnotationPlace): boolean {
  if (within.sheetId === undefined) return true;
  if (place.sheetId !== within.sheetId) return false;
  const { top = 0, bottom = Infinity, left = 0, right = Infinity } = within;
  const rowsFit = top <= (place.top ?? 0) && (place.bottom ?? Infinity) <= bottom;
  return rowsFit && left <= (place.left ?? 0) && (place.right ?? Infinity) <= right;
}

export function metadataFinder(within: AnnotationPlace): GoogleFinder {
  return FINDER.of({ within, tests: [] });
}
