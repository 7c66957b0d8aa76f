// Colours as scripts write them -> `#rrggbb`, as Google reads them back.

import { colorByName } from './color-names';

export const WHITE = '#ffffff';
export const BLACK = '#000000';

/** Undefined for what isn't a colour: Google takes it and does nothing. */
export function hexColor(color: string): string | undefined {
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  const rgb = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(text);
  if (rgb) return `#${[rgb[1], rgb[2], rgb[3]].map(twoDigits).join('')}`;
  if (/^(rgba|hsla?|hwb|lab|lch)\(/.test(text)) {
    throw new Error(`Local host: the colour ${text} is not implemented`);
  }
  return colorByName(text);
}

function twoDigits(part: string | undefined): string {
  return Number(part).toString(16).padStart(2, '0');
}
