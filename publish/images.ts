// npm run publish:images: draws the icons and the card of the listing, and the preview's icon.
import fs from 'node:fs';
import path from 'node:path';
import { PRODUCT, ROOT } from '../cli/add-on';
import { DRAWINGS, SCALABLE } from './draw/drawings';
import { pixels, svgOf } from './draw/picture';
import { pngOf } from './png';

function write(file: string, content: string | Buffer): void {
  const place = path.join(ROOT, file);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.writeFileSync(place, content);
  console.log(file);
}

for (const { file, picture, width } of DRAWINGS) write(file, pngOf(pixels(picture, width), width));
write(SCALABLE.file, svgOf(SCALABLE.picture, PRODUCT));
