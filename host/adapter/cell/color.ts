// Colours as scripts write them -> `#rrggbb`, as Google reads them back.

export const WHITE = '#ffffff';
export const BLACK = '#000000';

const NAMES: { readonly [name: string]: string } = {
  ...{ black: BLACK, white: WHITE, red: '#ff0000', green: '#008000', blue: '#0000ff' },
  ...{ yellow: '#ffff00', orange: '#ffa500', purple: '#800080', pink: '#ffc0cb' },
  ...{ gray: '#808080', grey: '#808080', silver: '#c0c0c0', lightgray: '#d3d3d3' },
  ...{ lightgrey: '#d3d3d3', darkgray: '#a9a9a9', brown: '#a52a2a', cyan: '#00ffff' },
  ...{ magenta: '#ff00ff', lime: '#00ff00', teal: '#008080', navy: '#000080' },
  ...{ maroon: '#800000', olive: '#808000', gold: '#ffd700' },
};

/** Undefined for what isn't a colour: Google takes it and does nothing. */
export function hexColor(color: string): string | undefined {
  const text = color.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short) return `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}`;
  const rgb = /^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(text);
  if (rgb) return `#${[rgb[1], rgb[2], rgb[3]].map(twoDigits).join('')}`;
  return NAMES[text];
}

function twoDigits(part: string | undefined): string {
  return Number(part).toString(16).padStart(2, '0');
}
