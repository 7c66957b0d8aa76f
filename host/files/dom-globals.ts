// The DOM that the engine's XLSX code looks for on the global scope, lent to it for one call.

import { parseXml, type XmlElement } from './xml-tree';

interface Lent {
  readonly DOMParser: unknown;
  readonly XMLSerializer: unknown;
}

/** Reading: a parser that throws, as the engine expects, where the XML is broken. */
class TreeParser {
  parseFromString(xml: string): XmlElement {
    return parseXml(xml);
  }
}
const READING: Lent = { DOMParser: TreeParser, XMLSerializer: undefined };

/**
 * Writing: the engine parses each part that it has just written as text, only to write it as text
 * again. Keeping the text saves the time and memory of a tree of every cell.
 */
class UnparsedXml {
  parseFromString(xml: string) {
    return { xml, querySelector: () => null };
  }
}
class TextSerializer {
  serializeToString(document: { readonly xml: string }): string {
    return document.xml;
  }
}
const WRITING: Lent = { DOMParser: UnparsedXml, XMLSerializer: TextSerializer };

export function whileReadingXml<T>(read: () => T): T {
  const before = lend(READING);
  try {
    return read();
  } finally {
    lend(before);
  }
}

export async function whileWritingXml<T>(write: () => Promise<T>): Promise<T> {
  const before = lend(WRITING);
  try {
    return await write();
  } finally {
    lend(before);
  }
}

function lend(lent: Lent): Lent {
  const before = {
    DOMParser: Reflect.get(globalThis, 'DOMParser'),
    XMLSerializer: Reflect.get(globalThis, 'XMLSerializer'),
  };
  for (const [name, value] of Object.entries(lent)) {
    if (value === undefined) Reflect.deleteProperty(globalThis, name);
    else Reflect.set(globalThis, name, value);
  }
  return before;
}
