// A picture: shapes on a sheet of a given size, the later over the earlier; as pixels and as SVG.
import type { Shape } from './shape';

export interface Picture {
  /** In the shapes' own units. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** So many looks along each side of a pixel make its edges smooth. */
const LOOKS = 8;

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

/** Red, green, blue and opacity of each pixel, row by row; what no shape covers is transparent. */
export function pixels(picture: Picture, width: number): Uint8Array {
  const scale = picture.width / width;
  const height = Math.round(picture.height / scale);
  const found = new Uint8Array(width * height * 4);
  const colours = new Map(picture.shapes.map(({ fill }) => [fill, channels(fill)]));
  const topDown = [...picture.shapes].reverse();
  for (let at = 0; at < width * height; at += 1) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let look = 0; look < LOOKS ** 2; look += 1) {
      const point = {
        x: ((at % width) + ((look % LOOKS) + 0.5) / LOOKS) * scale,
        y: (Math.floor(at / width) + (Math.floor(look / LOOKS) + 0.5) / LOOKS) * scale,
      };
      const seen = topDown.find((shape) => shape.covers(point));
      if (!seen) continue;
      covered += 1;
      colours.get(seen.fill)?.forEach((value, channel) => {
        sum[channel] = (sum[channel] ?? 0) + value;
      });
    }
    if (covered === 0) continue;
    found.set(
      [
        ...sum.map((value) => Math.round(value / covered)),
        Math.round((covered / LOOKS ** 2) * 255),
      ],
      at * 4,
    );
  }
  return found;
}

export function svgOf({ width, height, shapes }: Picture, title: string): string {
  const lines = shapes.map(({ svg }) => `  ${svg}\n`).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">\n` +
    `  <title>${title}</title>\n${lines}</svg>\n`
  );
}
