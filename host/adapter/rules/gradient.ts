// Colour scales of conditional formats.

import type { FormatRule } from '../../engine/conditional-formats';
import { hexColor } from '../cell/color';
import { IN_SCRIPT } from '../service/access';
import { local } from '../service/method';
import { defineService } from '../service/service';
import { InterpolationType } from '../spreadsheet/enums';

type ScaleRule = Extract<FormatRule, { type: 'ColorScaleRule' }>;
type PointName = 'min' | 'mid' | 'max';

interface GradientPoint {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}

export type Gradient = { readonly [point in PointName]?: GradientPoint };

const ENGINE_TYPES: { readonly [type: string]: 'number' | 'percentage' | 'percentile' | 'value' } =
  {
    NUMBER: 'number',
    PERCENT: 'percentage',
    PERCENTILE: 'percentile',
    MIN: 'value',
    MAX: 'value',
  };

export function addGradientPoint(
  gradient: Gradient,
  name: PointName,
  color: string,
  type = name === 'max' ? 'MAX' : 'MIN',
  value = '',
): Gradient {
  return { ...gradient, [name]: { color: hexColor(color) ?? color, type, value } };
}

export function gradientRule({ min, mid, max }: Gradient): ScaleRule | undefined {
  if (min === undefined || max === undefined) return undefined;
  return {
    type: 'ColorScaleRule',
    minimum: threshold(min),
    maximum: threshold(max),
    ...(mid === undefined
      ? {}
      : { midpoint: threshold(mid) as NonNullable<ScaleRule['midpoint']> }),
  };
}

export function gradientOf(rule: ScaleRule): Gradient {
  const { minimum, midpoint, maximum } = rule;
  return {
    min: pointOf(minimum, 'MIN'),
    ...(midpoint === undefined ? {} : { mid: pointOf(midpoint, 'NUMBER') }),
    max: pointOf(maximum, 'MAX'),
  };
}

function threshold({ color, type, value }: GradientPoint): ScaleRule['minimum'] {
  const engineType = ENGINE_TYPES[type] ?? 'value';
  return { color: Number.parseInt(color.slice(1), 16), type: engineType, value };
}

function pointOf(
  { color, type, value = '' }: { color: number; type: string; value?: string },
  unset: string,
): GradientPoint {
  const known = Object.keys(ENGINE_TYPES).find((name) => ENGINE_TYPES[name] === type);
  const name = type === 'value' ? unset : (known ?? unset);
  return { color: `#${color.toString(16).padStart(6, '0')}`, type: name, value };
}

const GRADIENT_CONDITION = defineService<Gradient, object>(
  { name: 'GradientCondition', ...IN_SCRIPT },
  Object.fromEntries(
    (['min', 'mid', 'max'] as const).flatMap((name) => {
      const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      return [
        [`get${title}Color`, local([[]], (gradient: Gradient) => gradient[name]?.color ?? null)],
        [`get${title}Value`, local([[]], (gradient: Gradient) => gradient[name]?.value ?? '')],
        [
          `get${title}Type`,
          local([[]], (gradient: Gradient) => {
            const type = gradient[name]?.type;
            return type === undefined
              ? null
              : InterpolationType[type as keyof typeof InterpolationType];
          }),
        ],
      ];
    }),
  ),
);

export function gradientCondition(gradient: Gradient): never {
  const empty = gradient.min === undefined && gradient.max === undefined;
  return (empty ? null : GRADIENT_CONDITION.of(gradient)) as never;
}
