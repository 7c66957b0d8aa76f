// Texts: within the store's lengths, plain where it shows them plain, and true of the menu.
import { namesIn, publisherValues } from '../publisher';
import { type Finding, unless, wrong } from './finding';
import { FILES, type Material } from './material';

/** What the listing's fields hold. For the tip Google names no bound: that of the short description will do. */
const LONGEST: readonly (readonly [file: string, most: number, fewest: number])[] = [
  [FILES.short, 200, 40],
  [FILES.detailed, 15_999, 500],
  [FILES.tip, 200, 40],
];
/** What would be shown as it is written. */
const MARKDOWN = /\*\*|`|\]\(|^#+ |\{\w+\}/m;
const ONE_LINE = [FILES.short, FILES.tip];

function listingFindings(material: Material): readonly Finding[] {
  return LONGEST.flatMap(([file, most, fewest]) => {
    const text = material.text(file)?.trim();
    if (text === undefined) return [wrong(file, "It isn't there. Write it: the listing needs it.")];
    const { length } = text;
    return [
      ...unless(length <= most, file, `Shorten it to ${most} characters; it has ${length}.`),
      ...unless(length >= fewest, file, `Say more: it has ${length} characters.`),
      ...unless(
        !MARKDOWN.test(text),
        file,
        'Take out the marks of Markdown: the store shows them.',
      ),
      ...unless(!ONE_LINE.includes(file as never) || !text.includes('\n'), file, 'Write one line.'),
    ];
  });
}

/** A way through the menu that a text names has to be there: `Extensions > EQL Desk > Show help`. */
function menuFindings(material: Material): readonly Finding[] {
  const { productName } = material.packageFields;
  const way = new RegExp(`Extensions > ${productName} > ([A-Z][\\w ]*\\w)`, 'g');
  return [FILES.tip, FILES.support, FILES.guide].flatMap((file) =>
    Array.from((material.text(file) ?? '').matchAll(way), ([, label = '']) => label).flatMap(
      (label) =>
        unless(
          material.shown.menuItems.some((item) => label === item || label.startsWith(`${item} `)),
          file,
          `The menu has no line "${label}". Name one that it has.`,
        ),
    ),
  );
}

function valueFindings(material: Material): readonly Finding[] {
  const known: readonly string[] = publisherValues;
  return [FILES.privacy, FILES.terms, FILES.support, FILES.consent].flatMap((file) => {
    const text = material.text(file);
    if (text === undefined) return [wrong(file, "It isn't there. Write it: the listing links it.")];
    return namesIn(text).flatMap((name) =>
      unless(known.includes(name), file, `{${name}} is no value of ${FILES.publisher}.`),
    );
  });
}

export const textFindings = (material: Material): readonly Finding[] => [
  ...listingFindings(material),
  ...menuFindings(material),
  ...valueFindings(material),
];
