// Color: what newer methods answer for a colour; here always one of red, green and blue.

import { MODES, SCOPES } from '../service/access';
import { local } from '../service/method';
import { defineService } from '../service/service';

const RULES = {
  family: 'SpreadsheetApp',
  scopes: SCOPES.none,
  reading: MODES.everywhere,
  writing: MODES.everywhere,
};

interface Shade {
  /** `#rrggbb`. */
  readonly hex: string;
}

const part = (from: number) =>
  local([[]], ({ hex }: Shade) => Number.parseInt(hex.slice(from, from + 2), 16));

const RGB_COLOR = defineService<
  Shade,
  Pick<GoogleAppsScript.Base.RgbColor, 'asHexString' | 'getRed' | 'getGreen' | 'getBlue'>
>(
  { ...RULES, name: 'RgbColor' },
  {
    asHexString: local([[]], ({ hex }: Shade) => hex),
    getRed: part(1),
    getGreen: part(3),
    getBlue: part(5),
  },
);

const COLOR = defineService<Shade, Pick<GoogleAppsScript.Spreadsheet.Color, 'asRgbColor'>>(
  { ...RULES, name: 'Color' },
  { asRgbColor: local([[]], (shade: Shade) => RGB_COLOR.of(shade) as never) },
);

export const colorObject = (hex: string) => COLOR.of({ hex });
