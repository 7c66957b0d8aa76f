// The files that are drawn: each with its picture and its width in pixels.
import { BANNER } from './banner';
import { ICON, SIDE } from './mark';
import type { Picture } from './picture';

export interface Drawing {
  readonly file: string;
  readonly picture: Picture;
  readonly width: number;
}

const ICON_PICTURE: Picture = { width: SIDE, height: SIDE, shapes: ICON };

export const DRAWINGS: readonly Drawing[] = [
  ...[32, 48, 96, 128].map((width) => ({
    file: `publish/images/icon-${width}.png`,
    picture: ICON_PICTURE,
    width,
  })),
  { file: 'publish/images/consent-logo.png', picture: ICON_PICTURE, width: 120 },
  { file: 'publish/images/card-banner.png', picture: BANNER, width: BANNER.width },
];

/** The mark as one scalable file, which the local preview shows. */
export const SCALABLE = { file: 'host/page/icon.svg', picture: ICON_PICTURE } as const;
