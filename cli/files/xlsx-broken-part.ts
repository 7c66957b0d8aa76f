// Which part of an XLSX package isn't whole, and how, for a message that its owner can act on.

import type { Parts } from '../../host/files/xlsx-parts';
import { parseXml } from '../../host/files/xml-tree';

export interface BrokenPart {
  readonly path: string;
  /** Such as `has lost its end`. */
  readonly what: string;
}

/** The first part that can't be parsed; undefined where all can. */
export function firstBrokenPart(parts: Parts): BrokenPart | undefined {
  for (const [path, xml] of Object.entries(parts)) {
    try {
      parseXml(xml);
    } catch (error) {
      return { path, what: reason(error, xml) };
    }
  }
  return undefined;
}

function reason(error: unknown, xml: string): string {
  if (xml.trim() === '') return 'is empty';
  return /inside a tag|whole document/.test(String(error))
    ? 'has lost its end'
    : 'has tags that don’t match';
}
