// Pictures: each that the store asks for is there, in the size that it asks for.
import type { Size } from '../png';
import { type Finding, unless } from './finding';
import { FILES, type Material } from './material';

const square = (side: number): Size => ({ width: side, height: side });

const ICONS: readonly (readonly [file: string, size: Size])[] = [
  ...[32, 48, 96, 128].map((side) => [`publish/images/icon-${side}.png`, square(side)] as const),
  ['publish/images/consent-logo.png', square(120)],
  ['publish/images/card-banner.png', { width: 220, height: 140 }],
];
const SCREENSHOT: Size = { width: 1280, height: 800 };
const SCREENSHOTS = 5;
/** Said to people who can't see the picture. */
const SHORTEST_CAPTION = 20;

const inPixels = ({ width, height }: Size): string => `${width} by ${height} pixels`;

function sizeFindings(
  material: Material,
  file: string,
  due: Size,
  make: string,
): readonly Finding[] {
  const size = material.size(file);
  if (!size) return unless(false, file, `It isn't there, or is no PNG. Run \`npm run ${make}\`.`);
  return unless(
    size.width === due.width && size.height === due.height,
    file,
    `It is ${inPixels(size)} and has to be ${inPixels(due)}. Run \`npm run ${make}\`.`,
  );
}

export function pictureFindings(material: Material): readonly Finding[] {
  const { screenshots } = material.listing;
  return [
    ...ICONS.flatMap(([file, size]) => sizeFindings(material, file, size, 'publish:images')),
    ...unless(
      screenshots.length === SCREENSHOTS,
      FILES.details,
      `List ${SCREENSHOTS} screenshots, as many as the store shows; ${screenshots.length} are listed.`,
    ),
    ...screenshots.flatMap(({ file, shows }) => [
      ...sizeFindings(material, file, SCREENSHOT, 'publish:screenshots'),
      ...unless(shows.length >= SHORTEST_CAPTION, FILES.details, `Say what ${file} shows.`),
    ]),
  ];
}
