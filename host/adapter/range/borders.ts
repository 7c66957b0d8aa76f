// Range: borders.

import type { BorderLine, BorderSide } from '../../engine/looks';
import { BLACK, hexColor } from '../cell/color';
import type { EnumMember } from '../service/enumeration';
import { write } from '../service/method';
import { BOOLEAN, member, nullable, optional, TEXT_OR_NULL } from '../service/signature';
import { book } from '../service/world';
import type { Block } from './block';
import { landingLook } from './landing';
import { wholeBlock } from './styles';

/** In the order of the method's arguments. */
const SIDES: readonly BorderSide[] = ['top', 'left', 'bottom', 'right', 'v', 'h'];

const LINES: { readonly [style: string]: BorderLine['style'] } = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'medium',
};

const SIDE = nullable(BOOLEAN);

/** true draws a side, false clears it, null leaves it alone. */
function landingBorders(block: Block, ...args: readonly unknown[]): () => void {
  const sides = args.slice(0, SIDES.length);
  const [color, style] = args.slice(SIDES.length) as [string | null, EnumMember | null];
  const line: BorderLine = {
    color: (typeof color === 'string' ? hexColor(color) : undefined) ?? BLACK,
    style: LINES[style?.name() ?? 'SOLID'] ?? 'thin',
  };
  return landingLook(block, (zone) => {
    for (const [index, side] of SIDES.entries()) {
      const draw = sides[index];
      if (typeof draw !== 'boolean') continue;
      book().looks.setBorder(block.sheetId, zone, side, draw ? line : null);
    }
  });
}

export const rangeBorders = {
  setBorder: write(
    [
      [
        ...[SIDE, SIDE, SIDE, SIDE, SIDE, SIDE],
        optional(TEXT_OR_NULL),
        optional(nullable(member('BorderStyle'))),
      ],
    ],
    landingBorders,
    wholeBlock,
  ),
};
