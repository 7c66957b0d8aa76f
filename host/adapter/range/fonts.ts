// Range: fonts. The engine has one font family; which one was asked for is kept beside the cells.

import type { CellStyle } from '../../engine/looks';
import { overlap } from '../../engine/overlap';
import { BLACK, hexColor } from '../cell/color';
import { colorObject } from '../cell/color-object';
import { type MethodTable, read, write } from '../service/method';
import { NUMBER, TEXT_OR_NULL } from '../service/signature';
import { book } from '../service/world';
import { type Block, filled, topLeft, zoneOf } from './block';
import { landingLook } from './landing';
import type { GoogleRange } from './range';
import { oneCell, styleProperty, wholeBlock } from './styles';

const DEFAULT_SIZE = 10;
const DEFAULT_FAMILY = 'Arial';
const weight = styleProperty<GoogleAppsScript.Spreadsheet.FontWeight>(
  TEXT_OR_NULL,
  ({ bold }) => (bold ? 'bold' : 'normal'),
  (value) => ({ bold: value === 'bold' }),
);

const slant = styleProperty<GoogleAppsScript.Spreadsheet.FontStyle>(
  TEXT_OR_NULL,
  ({ italic }) => (italic ? 'italic' : 'normal'),
  (value) => ({ italic: value === 'italic' }),
);

const line = styleProperty<GoogleAppsScript.Spreadsheet.FontLine>(
  TEXT_OR_NULL,
  ({ underline, strikethrough }) =>
    underline ? 'underline' : strikethrough ? 'line-through' : 'none',
  (value) => ({ underline: value === 'underline', strikethrough: value === 'line-through' }),
);

const size = styleProperty<number>(
  NUMBER,
  ({ fontSize }) => fontSize ?? DEFAULT_SIZE,
  (value) => ({ fontSize: value ?? DEFAULT_SIZE }),
);

/** Black is what a cell has that says nothing. */
function ink(color: string | null): CellStyle {
  if (color === null) return { textColor: undefined } as unknown as CellStyle;
  const hex = hexColor(color);
  if (hex === undefined) return {};
  return { textColor: hex === BLACK ? undefined : hex } as CellStyle;
}

const color = styleProperty<string>(
  TEXT_OR_NULL,
  ({ textColor }) => (textColor ?? BLACK).toLowerCase(),
  ink,
);

function families(block: Block): string[][] {
  const zone = zoneOf(block);
  const fonts = book().annotations.list('font', block.sheetId);
  return filled(block, DEFAULT_FAMILY).map((cells, r) =>
    cells.map((family, c) => {
      const cell = {
        ...{ top: zone.top + r, bottom: zone.top + r },
        ...{ left: zone.left + c, right: zone.left + c },
      };
      const last = fonts.filter(({ place }) => overlap(whole(place), cell)).pop();
      return last?.data ?? family;
    }),
  );
}

function whole(place: { top?: number; bottom?: number; left?: number; right?: number }) {
  const { top = 0, bottom = Infinity, left = 0, right = Infinity } = place;
  return { top, bottom, left, right };
}

function landingFamily(block: Block, family: string | null): () => void {
  return landingLook(block, (zone) => {
    const { annotations } = book();
    const { sheetId } = block;
    const covered = annotations.list('font', sheetId).filter(({ place }) => {
      const { top, bottom, left, right } = whole(place);
      return zone.top <= top && bottom <= zone.bottom && zone.left <= left && right <= zone.right;
    });
    const ids = covered.map(({ id }) => id);
    annotations.put('font', [{ place: { sheetId, ...zone }, data: family ?? DEFAULT_FAMILY }], ids);
  });
}

export const rangeFonts: MethodTable<
  Block,
  Pick<
    GoogleRange,
    | 'getFontWeight'
    | 'getFontWeights'
    | 'setFontWeight'
    | 'setFontWeights'
    | 'getFontStyle'
    | 'getFontStyles'
    | 'setFontStyle'
    | 'setFontStyles'
    | 'getFontLine'
    | 'getFontLines'
    | 'setFontLine'
    | 'setFontLines'
    | 'getFontSize'
    | 'getFontSizes'
    | 'setFontSize'
    | 'setFontSizes'
    | 'setFontColor'
    | 'setFontColors'
    | 'getFontFamily'
    | 'getFontFamilies'
    | 'setFontFamily'
  >
> = {
  getFontWeight: weight.getOne,
  getFontWeights: weight.getAll,
  setFontWeight: weight.setOne,
  setFontWeights: weight.setAll,
  getFontStyle: slant.getOne,
  getFontStyles: slant.getAll,
  setFontStyle: slant.setOne,
  setFontStyles: slant.setAll,
  getFontLine: line.getOne,
  getFontLines: line.getAll,
  setFontLine: line.setOne,
  setFontLines: line.setAll,
  getFontSize: size.getOne,
  getFontSizes: size.getAll,
  setFontSize: size.setOne,
  setFontSizes: size.setAll,
  setFontColor: color.setOne,
  setFontColors: color.setAll,
  getFontFamily: read([[]], (block) => families(topLeft(block))[0]?.[0] ?? '', oneCell),
  getFontFamilies: read([[]], families, wholeBlock),
  setFontFamily: write([[TEXT_OR_NULL]], landingFamily, wholeBlock),
};

/** Texts are still there in Google's service, though its reference has moved on to colour objects. */
export const rangeFontColors = {
  getFontColor: color.getOne,
  getFontColors: color.getAll,
  getFontColorObject: read([[]], (block: Block) => colorObject(color.getOne.call(block)), oneCell),
  getFontColorObjects: read(
    [[]],
    (block: Block) => color.getAll.call(block).map((row) => row.map(colorObject)),
    wholeBlock,
  ),
};
