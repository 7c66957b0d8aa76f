// Names: what Google's style guide for add-ons and its rules for brands allow.
import { type Finding, unless } from './finding';
import { FILES, type Material } from './material';

/** What shows whole in the menu. */
const LONGEST_NAME = 15;
const PRODUCTS = [
  ...['Google', 'Sheets', 'Docs', 'Slides', 'Forms', 'Drive', 'Gmail', 'Workspace', 'Calendar'],
  ...['Chat', 'Meet', 'Chrome', 'Android', 'YouTube', 'Gemini', 'Looker', 'BigQuery'],
];
/** The verbs that our menu begins with: a new one is added here, once somebody has looked that it is one. */
const VERBS = [
  ...['Score', 'Build', 'Open', 'Take', 'Import', 'Undo', 'Write', 'Make', 'Insert', 'Show'],
  ...['Add', 'Check', 'Choose', 'Clean', 'Compare', 'Export', 'Find', 'Fill', 'Read', 'Remove'],
];
const CAPITAL_WORD = /^\p{Lu}[\p{L}\p{N}]*$/u;
const VERSION = /\b(?:v|version )?\d+(?:\.\d+)*\b/i;

const hasWord = (text: string, word: string, flags = ''): boolean =>
  new RegExp(`\\b${word}\\b`, flags).test(text);

function productNameFindings({
  packageFields: { productName: name },
}: Material): readonly Finding[] {
  const where = `${FILES.package}, productName "${name}"`;
  const product = PRODUCTS.find((each) => hasWord(name, each, 'i'));
  return [
    ...unless(name.length <= LONGEST_NAME, where, `Shorten it to ${LONGEST_NAME} characters.`),
    ...unless(product === undefined, where, `Leave out ${product}, which is a name of Google's.`),
    ...unless(!/add-?on/i.test(name), where, 'Leave out the word add-on.'),
    ...unless(!VERSION.test(name), where, 'Leave out the number: no version in a name.'),
    ...unless(
      name.split(' ').every((word) => CAPITAL_WORD.test(word)),
      where,
      'Begin each word with a capital, and leave out signs.',
    ),
  ];
}

function sameNameFindings(material: Material): readonly Finding[] {
  const name = material.packageFields.productName;
  const [, answered] = /^\| App name \| (.*?) \|$/m.exec(material.text(FILES.consent) ?? '') ?? [];
  return [
    [FILES.details, 'applicationName', material.listing.applicationName],
    [FILES.consent, 'App name', answered ?? ''],
    ['the sidebar', 'title', material.shown.sidebarTitle],
  ].flatMap(([where, field, found]) =>
    unless(found === name, `${where}, ${field}`, `Write "${name}", as package.json does.`),
  );
}

/** What holds of a line in any language. */
function lineFindings(
  label: string,
  where: string,
  { packageFields }: Material,
): readonly Finding[] {
  const product = PRODUCTS.find((each) => hasWord(label, each));
  return [
    ...unless(
      !label.includes(packageFields.productName),
      where,
      'Leave out our name: it stands above the menu already.',
    ),
    ...unless(product === undefined, where, `Leave out ${product}, which is a name of Google's.`),
  ];
}

function menuFindings(material: Material): readonly Finding[] {
  const { menuItems, translated } = material.shown;
  const menus = [{ language: '', menuItems }, ...translated];
  return [
    ...unless(menuItems.length > 0, 'the menu', 'It has no line. Look at onOpen in src/menu.ts.'),
    ...menuItems.flatMap((label) => {
      const [first = ''] = label.split(' ');
      return unless(
        VERBS.includes(first),
        `the menu, "${label}"`,
        `Begin it with a verb. If "${first}" is one, add it to VERBS in publish/check/names.ts.`,
      );
    }),
    ...menus.flatMap(({ language, menuItems: labels }) =>
      labels.flatMap((label, index) => {
        const where = `the menu${language && ` in ${language}`}, "${label}"`;
        return [
          ...lineFindings(label, where, material),
          ...unless(labels.indexOf(label) === index, where, 'Another line has the same words.'),
        ];
      }),
    ),
  ];
}

export const nameFindings = (material: Material): readonly Finding[] => [
  ...productNameFindings(material),
  ...sameNameFindings(material),
  ...menuFindings(material),
];
