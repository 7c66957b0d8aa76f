// Range: backgrounds, alignment and wrapping.

import type { CellStyle } from '../../engine/looks';
import { hexColor, WHITE } from '../cell/color';
import type { EnumMember } from '../service/enumeration';
import { type MethodTable, write } from '../service/method';
import { BOOLEAN, member, NUMBER, TEXT_OR_NULL } from '../service/signature';
import { WrapStrategy } from '../spreadsheet/enums';
import { type Block, filled } from './block';
import type { GoogleRange } from './range';
import { landingStyles, styleProperty, wholeBlock } from './styles';

/** White is no fill, as a cell without one reads white. */
function fill(color: string | null): CellStyle {
  if (color === null) return { fillColor: undefined } as unknown as CellStyle;
  const hex = hexColor(color);
  if (hex === undefined) return {};
  return { fillColor: hex === WHITE ? undefined : hex } as CellStyle;
}

const background = styleProperty<string>(
  TEXT_OR_NULL,
  ({ fillColor }) => (fillColor ?? WHITE).toLowerCase(),
  fill,
);

const ALIGNMENTS = new Set(['left', 'center', 'right']);
const horizontal = styleProperty<string>(
  TEXT_OR_NULL,
  ({ align }) => align ?? 'general',
  (alignment) => ({ align: ALIGNMENTS.has(alignment ?? '') ? alignment : undefined }) as CellStyle,
);

const vertical = styleProperty<string>(
  TEXT_OR_NULL,
  ({ verticalAlign }) => verticalAlign ?? 'bottom',
  (alignment) => ({ verticalAlign: alignment ?? undefined }) as CellStyle,
);

const wrap = styleProperty<boolean>(
  BOOLEAN,
  ({ wrapping }) => wrapping === 'wrap',
  (wraps) => ({ wrapping: wraps ? 'wrap' : 'overflow' }),
);

const STRATEGIES = { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' } as const;
type StrategyName = keyof typeof STRATEGIES;
const strategy = styleProperty<EnumMember>(
  member('WrapStrategy'),
  ({ wrapping = 'overflow' }) => WrapStrategy[wrapping.toUpperCase() as StrategyName],
  (value) => ({ wrapping: STRATEGIES[(value?.name() ?? 'OVERFLOW') as StrategyName] }),
);

export const rangeLooks: MethodTable<
  Block,
  Pick<
    GoogleRange,
    | 'getBackground'
    | 'getBackgrounds'
    | 'setBackground'
    | 'setBackgroundRGB'
    | 'setBackgrounds'
    | 'getHorizontalAlignment'
    | 'getHorizontalAlignments'
    | 'setHorizontalAlignment'
    | 'setHorizontalAlignments'
    | 'getVerticalAlignment'
    | 'getVerticalAlignments'
    | 'setVerticalAlignment'
    | 'setVerticalAlignments'
    | 'getWrap'
    | 'getWraps'
    | 'setWrap'
    | 'setWraps'
  >
> = {
  getBackground: background.getOne,
  getBackgrounds: background.getAll,
  setBackground: background.setOne,
  setBackgrounds: background.setAll,
  setBackgroundRGB: write(
    [[NUMBER, NUMBER, NUMBER]],
    (block, red: number, green: number, blue: number) =>
      landingStyles(block, filled(block, fill(`rgb(${red},${green},${blue})`))),
    wholeBlock,
  ),
  getHorizontalAlignment: horizontal.getOne,
  getHorizontalAlignments: horizontal.getAll,
  setHorizontalAlignment: horizontal.setOne,
  setHorizontalAlignments: horizontal.setAll,
  getVerticalAlignment: vertical.getOne,
  getVerticalAlignments: vertical.getAll,
  setVerticalAlignment: vertical.setOne,
  setVerticalAlignments: vertical.setAll,
  getWrap: wrap.getOne,
  getWraps: wrap.getAll,
  setWrap: wrap.setOne,
  setWraps: wrap.setAll,
};

/** The types of Google's enums can't be made outside Google's own objects. */
export const rangeWrapStrategies = {
  getWrapStrategy: strategy.getOne,
  getWrapStrategies: strategy.getAll,
  setWrapStrategy: strategy.setOne,
  setWrapStrategies: strategy.setAll,
};
