// Banding: alternating colours of the rows of a range. Two can't overlap.

import type { AnnotationData, Placed } from '../../engine/annotations';
import { overlap } from '../../engine/overlap';
import { hexColor } from '../cell/color';
import { type Block, blockOfZone, zoneOf } from '../range/block';
import { RANGE, rangeObject } from '../range/range';
import { IN_DOCUMENT } from '../service/access';
import type { EnumMember } from '../service/enumeration';
import { Exception } from '../service/exception';
import { act, lookup, SELF } from '../service/method';
import { defineService } from '../service/service';
import { service, TEXT_OR_NULL } from '../service/signature';
import { book } from '../service/world';

type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;
type Colors = AnnotationData['banding'];

interface State {
  readonly id: string;
}

/** Header, first, second and footer of Google's themes. */
const THEMES: { readonly [theme: string]: readonly [string, string, string, string] } = {
  LIGHT_GREY: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
};
const DEFAULT_THEME = 'LIGHT_GREY';

function held({ id }: State): Placed<Colors> {
  const found = book()
    .annotations.list('banding')
    .find((item) => item.id === id);
  if (found === undefined) throw new Exception('The banding does not exist.');
  return found;
}

function blockOf({ place }: Placed<Colors>): Block {
  const { sheetId = '', top = 0, left = 0 } = place;
  const { grid } = book();
  const { bottom = grid.rows(sheetId) - 1, right = grid.columns(sheetId) - 1 } = place;
  return blockOfZone(sheetId, { top, bottom, left, right });
}

function put(block: Block, data: Colors, own?: string): string {
  const zone = zoneOf(block);
  const { annotations, bands } = book();
  const taken = annotations.list('banding', block.sheetId).some((item) => {
    return item.id !== own && overlap(zoneOf(blockOf(item)), zone);
  });
  if (taken) {
    throw new Exception(
      'You cannot add alternating background colors to a range that already has alternating background colors.',
    );
  }
  const place = { sheetId: block.sheetId, ...zone };
  const item = own === undefined ? { place, data } : { id: own, place, data };
  const [id = ''] = annotations.put('banding', [item]);
  bands.redraw();
  return id;
}

function color(part: keyof Colors) {
  return {
    get: lookup([[]], (state: State) => held(state).data[part]),
    set: act([[TEXT_OR_NULL]], (state: State, value: string | null) => {
      const item = held(state);
      const hex = value === null ? null : (hexColor(value) ?? null);
      put(blockOf(item), { ...item.data, [part]: hex }, item.id);
      return SELF;
    }),
  };
}

const [header, first, second, footer] = [
  color('header'),
  color('first'),
  color('second'),
  color('footer'),
];

const BANDING = defineService<State, GoogleBanding>(
  { name: 'Banding', ...IN_DOCUMENT },
  {
    getRange: lookup([[]], (state: State) => rangeObject(blockOf(held(state)))),
    setRange: act([[service('Range')]], (state: State, range: never) => {
      const item = held(state);
      put(RANGE.state(range), item.data, item.id);
      return SELF;
    }),
    remove: act([[]], (state: State) => {
      book().annotations.drop([held(state).id]);
      book().bands.redraw();
    }),
    getHeaderRowColor: header.get,
    setHeaderRowColor: header.set,
    getFirstRowColor: first.get,
    setFirstRowColor: first.set,
    getSecondRowColor: second.get,
    setSecondRowColor: second.set,
    getFooterRowColor: footer.get,
    setFooterRowColor: footer.set,
  },
);

export function applyRowBanding(
  block: Block,
  theme: EnumMember | undefined,
  showHeader: boolean,
  showFooter: boolean,
): GoogleBanding {
  const colors = THEMES[theme?.name() ?? DEFAULT_THEME] ?? THEMES[DEFAULT_THEME];
  const [top, odd, even, bottom] = colors as readonly [string, string, string, string];
  const data = {
    header: showHeader ? top : null,
    first: odd,
    second: even,
    footer: showFooter ? bottom : null,
  };
  return BANDING.of({ id: put(block, data) });
}

/** Those of a sheet, of a block, or all. */
export function bandings(sheetId?: string, block?: Block): GoogleBanding[] {
  return Array.from(book().annotations.list('banding', sheetId))
    .filter((item) => block === undefined || overlap(zoneOf(blockOf(item)), zoneOf(block)))
    .map(({ id }) => BANDING.of({ id }));
}
