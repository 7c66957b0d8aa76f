// XML text -> a light tree, for the parts of a workbook. A DOM would do too, but takes a minute and
// 2 GB for a sheet of 20,000 rows.

import { type Step, selectorOf } from './xml-selector';
import { decodeXmlText } from './xml-text';

/** An element's attributes by name, as the DOM offers them. */
class XmlAttributes {
  readonly [name: string]: { readonly value: string } | undefined;

  static of(entries: readonly (readonly [string, string])[]): XmlAttributes {
    const values = entries.map(([name, value]) => [name, { value }]);
    return Object.assign(new XmlAttributes(), Object.fromEntries(values));
  }
}

/** What the spreadsheet engine asks of a DOM element, and no more. */
export class XmlElement {
  readonly tagName: string;
  readonly attributes: XmlAttributes;
  readonly children: XmlElement[] = [];
  /** Text of its own, without its children's; blanks between children are dropped. */
  ownText = '';

  constructor(tagName: string, attributes: XmlAttributes) {
    this.tagName = tagName;
    this.attributes = attributes;
  }

  get textContent(): string {
    return this.children.reduce((text, child) => text + child.textContent, this.ownText);
  }

  getAttribute(name: string): string | null {
    return this.attributes[name]?.value ?? null;
  }

  querySelectorAll(query: string): readonly XmlElement[] {
    const found = new Set<XmlElement>();
    for (const steps of selectorOf(query))
      for (const one of followed([this], steps)) found.add(one);
    return [...found];
  }

  querySelector(query: string): XmlElement | null {
    const [steps, ...others] = selectorOf(query);
    const [step, ...more] = steps ?? [];
    if (step === undefined || more.length > 0 || others.length > 0 || step.from !== 'below') {
      return this.querySelectorAll(query)[0] ?? null;
    }
    return firstBelow(this, step) ?? null;
  }
}

/** The elements that a chain of steps leads to, from where it starts. */
function followed(start: readonly XmlElement[], steps: readonly Step[]): readonly XmlElement[] {
  return steps.reduce<readonly XmlElement[]>((from, step) => {
    const found: XmlElement[] = [];
    for (const element of from) collect(element, step, found);
    return found;
  }, start);
}

function collect(element: XmlElement, step: Step, found: XmlElement[]): void {
  for (const child of element.children) {
    if (matches(child, step)) found.push(child);
    if (step.from === 'below') collect(child, step, found);
  }
}

function firstBelow(element: XmlElement, step: Step): XmlElement | undefined {
  for (const child of element.children) {
    if (matches(child, step)) return child;
    const below = firstBelow(child, step);
    if (below) return below;
  }
  return undefined;
}

function matches(element: XmlElement, { tag, attributes }: Step): boolean {
  if (tag !== undefined && element.tagName !== tag) return false;
  return attributes.every(({ name, value }) => {
    const own = element.attributes[name];
    return own !== undefined && (value === undefined || own.value === value);
  });
}

const ATTRIBUTE = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const WHOLE_TAG = /[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>/y;
const TAG_NAME = /^[^\s/>]+/;

/**
 * Parses a whole document; the answer's one child is its root. Throws where tags don't match, as in
 * a file that was cut off.
 */
export function parseXml(xml: string): XmlElement {
  const document = new XmlElement('', new XmlAttributes());
  const open: XmlElement[] = [document];
  let at = 0;
  while (at < xml.length) {
    const parent = open[open.length - 1] ?? document;
    const start = xml.indexOf('<', at);
    addText(parent, decodeXmlText(xml.slice(at, start < 0 ? xml.length : start)));
    if (start < 0) break;
    const aside = ASIDES.find(({ from }) => xml.startsWith(from, start));
    const end = aside ? xml.indexOf(aside.to, start) : tagEnd(xml, start);
    if (end < 0) throw new SyntaxError('The XML ends inside a tag.');
    if (aside) {
      if (aside.isText) addText(parent, xml.slice(start + aside.from.length, end));
      at = end + aside.to.length;
      continue;
    }
    at = end + 1;
    if (xml[start + 1] === '/') {
      if (open.pop()?.tagName !== xml.slice(start + 2, end).trim()) {
        throw new SyntaxError('The XML closes a tag that it has not opened.');
      }
      continue;
    }
    const element = openedElement(xml.slice(start + 1, end));
    parent.children.push(element);
    if (xml[end - 1] !== '/') open.push(element);
  }
  if (open.length !== 1 || document.children.length !== 1) {
    throw new SyntaxError('The XML is not one whole document.');
  }
  return document;
}

/** What isn't a tag. A longer mark stands before the shorter one that it begins with. */
const ASIDES = [
  { from: '<!--', to: '-->', isText: false },
  { from: '<![CDATA[', to: ']]>', isText: true },
  { from: '<!', to: '>', isText: false },
  { from: '<?', to: '?>', isText: false },
] as const;

/** Where a tag ends: `>` may also stand inside the quotes of an attribute. */
function tagEnd(xml: string, start: number): number {
  WHOLE_TAG.lastIndex = start;
  return WHOLE_TAG.test(xml) ? WHOLE_TAG.lastIndex - 1 : -1;
}

function openedElement(tag: string): XmlElement {
  const name = TAG_NAME.exec(tag)?.[0] ?? '';
  const entries: [string, string][] = [];
  if (tag.includes('=')) {
    for (const [, key = '', double, single] of tag.matchAll(ATTRIBUTE)) {
      entries.push([key, decodeXmlText(double ?? single ?? '')]);
    }
  }
  return new XmlElement(name, XmlAttributes.of(entries));
}

function addText(element: XmlElement, text: string): void {
  if (text === '' || (element.children.length > 0 && text.trim() === '')) return;
  element.ownText += text;
}
