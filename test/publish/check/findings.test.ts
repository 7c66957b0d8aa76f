// npm run publish:check: what it lets pass, and what it says of each thing that isn't as Google asks.
import { PRODUCT, ROOT } from '../../../cli/add-on';
import type { Finding } from '../../../publish/check/finding';
import { findingsIn, reportOf } from '../../../publish/check/findings';
import { FILES, type Material, materialOf } from '../../../publish/check/material';
import { publisherValues } from '../../../publish/publisher';

let ours: Material;
beforeAll(() => {
  ours = materialOf(ROOT);
});

const linesOf = (findings: readonly Finding[]): readonly string[] =>
  findings.filter(({ level }) => level === 'wrong').map(({ where, says }) => `${where}: ${says}`);

/** What is said once something has been changed. */
const saidOf = (change: (material: Material) => Partial<Material>): readonly string[] =>
  linesOf(findingsIn({ ...ours, ...change(ours) }));

/** The material with another text in one file; undefined takes the file away. */
const withText =
  (file: string, edit: (text: string) => string | undefined) =>
  (material: Material): Partial<Material> => ({
    text: (asked) => (asked === file ? edit(material.text(file) ?? '') : material.text(asked)),
  });

const withName =
  (productName: string) =>
  (material: Material): Partial<Material> => ({
    packageFields: { ...material.packageFields, productName },
  });

const withMenu =
  (...menuItems: readonly string[]) =>
  ({ shown }: Material): Partial<Material> => ({ shown: { ...shown, menuItems } });

const withManifest =
  (fields: object) =>
  ({ manifest }: Material): Partial<Material> => ({
    manifest: { ...manifest, ...fields },
    builtManifest: { ...manifest, ...fields },
  });

const withPublisher =
  (fields: object) =>
  ({ publisher }: Material): Partial<Material> => ({ publisher: { ...publisher, ...fields } });

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);
const SHORT = 'publish/listing/short-description.txt';

test('the project is as Google asks, but for what only the publisher knows', () => {
  const findings = findingsIn(ours);
  expect(linesOf(findings)).toEqual([]);
  expect(reportOf(findings, false).passes).toBe(true);
});

test('what only the publisher knows is named, and refused before handing in', () => {
  const blank = findingsIn({
    ...ours,
    ...withPublisher(
      Object.fromEntries(publisherValues.map((name) => [name, '[to be filled in]'])),
    )(ours),
  });
  const open = blank.filter(({ level }) => level === 'open').map(({ says }) => says);
  expect(open).toHaveLength(publisherValues.length);
  expect(open[0]).toBe('Fill in company: the name of the company or person that publishes.');
  const waiting = blank.filter(({ level }) => level === 'open');
  expect(reportOf(waiting, false)).toMatchObject({ passes: true });
  expect(reportOf(waiting, true)).toMatchObject({ passes: false });
  expect(reportOf(waiting, true).lines).toContain(
    `${publisherValues.length} values still to fill in, by the publisher:`,
  );
});

test('with all of it filled in, a final check passes', () => {
  expect(reportOf([], true)).toEqual({ lines: ['Ready to be handed in.'], passes: true });
});

describe('a name', () => {
  test.each([
    ['Ecosystem Qualified Desk', 'Shorten it to 15 characters.'],
    ['EQL Sheets', "Leave out Sheets, which is a name of Google's."],
    ['Gmail Desk', "Leave out Gmail, which is a name of Google's."],
    ['EQL Add-on', 'Leave out the word add-on.'],
    ['EQL Desk 2', 'Leave out the number: no version in a name.'],
    ['EQL desk', 'Begin each word with a capital, and leave out signs.'],
    ['EQL (Desk)', 'Begin each word with a capital, and leave out signs.'],
  ])('%s is refused', (name, says) => {
    expect(saidOf(withName(name))).toContain(`package.json, productName "${name}": ${says}`);
  });

  test('has to be the same in the listing, on the consent screen and on the sidebar', () => {
    expect(saidOf(withName('EQL Table'))).toEqual(
      expect.arrayContaining([
        `${FILES.details}, applicationName: Write "EQL Table", as package.json does.`,
        `${FILES.consent}, App name: Write "EQL Table", as package.json does.`,
        'the sidebar, title: Write "EQL Table", as package.json does.',
      ]),
    );
  });
});

describe('a line of the menu', () => {
  test.each([
    ['Settings', 'Begin it with a verb.'],
    [`Open ${PRODUCT}`, 'Leave out our name'],
    ['Export to Google Docs', "Leave out Google, which is a name of Google's."],
  ])('%s is refused', (label, says) => {
    expect(saidOf(withMenu('Insert sample workbook', 'Show help', label))).toEqual([
      expect.stringContaining(`the menu, "${label}": ${says}`),
    ]);
  });

  test('may speak of a sheet, which is a word of everybody', () => {
    expect(saidOf(withMenu('Insert sample workbook', 'Show help', 'Score this sheet'))).toEqual([]);
  });

  test('is there once', () => {
    expect(saidOf(withMenu('Insert sample workbook', 'Show help', 'Show help'))).toEqual([
      'the menu, "Show help": Another line has the same words.',
    ]);
  });

  test('keeps to it in each language', () => {
    const translated = [{ language: 'de', menuItems: [`${PRODUCT} starten`, 'Hilfe anzeigen'] }];
    expect(saidOf(({ shown }) => ({ shown: { ...shown, translated } }))).toEqual([
      `the menu in de, "${PRODUCT} starten": Leave out our name: it stands above the menu already.`,
    ]);
  });

  test('has to be there when a text names it', () => {
    const tip = `Choose Extensions > ${PRODUCT} > Make coffee, and wait until it is made.`;
    expect(saidOf(withText(FILES.tip, () => tip))).toEqual([
      `${FILES.tip}: The menu has no line "Make coffee". Name one that it has.`,
    ]);
  });
});

describe('scopes', () => {
  const wider = 'https://www.googleapis.com/auth/spreadsheets';

  test('that the manifest adds have to be explained in policy and answers', () => {
    expect(saidOf(withManifest({ oauthScopes: [...SCOPES, wider] }))).toEqual(
      [FILES.privacy, FILES.consent].map(
        (file) => `${file}: Explain ${wider}, which the manifest asks for.`,
      ),
    );
  });

  test('that the manifest no longer asks for go from policy and answers', () => {
    expect(saidOf(withManifest({ oauthScopes: SCOPES.slice(0, 1) }))).toEqual(
      [FILES.privacy, FILES.consent].map(
        (file) => `${file}: Take out ${SCOPES[1]}: the manifest doesn't ask for it.`,
      ),
    );
  });

  test('are not explained by a word', () => {
    const edit = (text: string): string => text.replace(/(container\.ui` \|).*/, '$1 Sidebar. |');
    expect(saidOf(withText(FILES.privacy, edit))).toEqual([
      `${FILES.privacy}: Say more of what ${SCOPES[1]} is for.`,
    ]);
  });
});

describe('the manifest', () => {
  test.each([
    [{ exceptionLogging: 'STACKDRIVER' }, 'Set exceptionLogging to NONE'],
    [{ runtimeVersion: 'DEPRECATED_ES5' }, 'Set runtimeVersion to V8.'],
    [{ dependencies: { libraries: [{}] } }, 'Take out the libraries and services'],
    [{ urlFetchWhitelist: [] }, 'Take out urlFetchWhitelist'],
    [{ oauthScopes: undefined }, 'List the scopes under oauthScopes'],
  ])('with %j is refused', (fields, says) => {
    expect(saidOf(withManifest(fields))[0]).toContain(`${FILES.manifest}: ${says}`);
  });

  test('is the one that was built', () => {
    expect(saidOf(() => ({ builtManifest: {} }))).toEqual([
      `${FILES.builtManifest}: It differs from appsscript.json. Run \`npm run build\`.`,
    ]);
  });
});

describe('what clasp pushes', () => {
  test('is all that was built', () => {
    expect(saidOf(({ built }) => ({ built: [...built, 'Notes.js'] }))).toEqual([
      'dist/Notes.js: clasp would leave it out. Add a line "!Notes.js" to .claspignore, or delete the file.',
    ]);
  });

  test.each([
    ['!Words-*.html', []],
    ['!Words-*.htm', ['Words-fr.html']],
    ['!Words-fr-html', ['Words-fr.html']],
    ['Words-fr.html', ['Words-fr.html']],
  ])('by the line %s', (line, left) => {
    const said = saidOf((material) => ({
      built: ['Words-fr.html'],
      ...withText(FILES.pushed, () => `**/**\n${line}\n`)(material),
    }));
    expect(said).toHaveLength(left.length);
  });
});

describe('pictures', () => {
  test('are there', () => {
    const said = saidOf(() => ({ size: () => undefined }));
    expect(said).toHaveLength(11);
    expect(said[0]).toBe(
      "publish/images/icon-32.png: It isn't there, or is no PNG. Run `npm run publish:images`.",
    );
  });

  test('have the size that the store asks for', () => {
    const file = 'publish/images/screenshot-2.png';
    const size = (asked: string) =>
      asked === file ? { width: 640, height: 400 } : ours.size(asked);
    expect(saidOf(() => ({ size }))).toEqual([
      `${file}: It is 640 by 400 pixels and has to be 1280 by 800 pixels. Run \`npm run publish:screenshots\`.`,
    ]);
  });

  test('are five, each with words for those who cannot see it', () => {
    const screenshots = ours.listing.screenshots
      .slice(0, 4)
      .map((each) => ({ ...each, shows: '' }));
    expect(saidOf(({ listing }) => ({ listing: { ...listing, screenshots } }))).toEqual([
      `${FILES.details}: List 5 screenshots, as many as the store shows; 4 are listed.`,
      ...screenshots.map(({ file }) => `${FILES.details}: Say what ${file} shows.`),
    ]);
  });
});

describe('the texts of the listing', () => {
  const LONG = 'Find the partner who knows them. ';

  test.each([
    ['too long', LONG.repeat(7), 'Shorten it to 200 characters; it has 230.'],
    ['too short', 'Finds leads.', 'Say more: it has 12 characters.'],
    ['Markdown', `${LONG}**Really** and truly.`, 'Take out the marks of Markdown'],
    ['two lines', `${LONG}\n${LONG}`, 'Write one line.'],
  ])('%s is refused', (_, text, says) => {
    expect(saidOf(withText(SHORT, () => text))).toEqual([
      expect.stringContaining(`${SHORT}: ${says}`),
    ]);
  });

  test('are all there', () => {
    expect(saidOf(withText(SHORT, () => undefined))).toEqual([
      `${SHORT}: It isn't there. Write it: the listing needs it.`,
    ]);
  });

  test('ask for values that there are', () => {
    expect(saidOf(withText(FILES.terms, (text) => `${text}\n{phone}\n`))).toEqual([
      `${FILES.terms}: {phone} is no value of ${FILES.publisher}.`,
    ]);
  });
});

describe('links', () => {
  test('to files lead to one', () => {
    expect(saidOf(withText(FILES.guide, (text) => `${text}\n[x](nowhere.md)\n`))).toEqual([
      `${FILES.guide}: It links nowhere.md, which isn't there.`,
    ]);
  });

  test.each([
    [
      { website: 'http://company.test/' },
      'website has to be an address that begins with https://.',
    ],
    [{ homepage: 'https://company.test/eql' }, 'End homepage with a slash: the site is a folder.'],
    [{ support: 'https://elsewhere.test/help' }, 'support has to be support.html under homepage'],
    [
      { privacyPolicy: 'https://elsewhere.test/privacy' },
      'privacyPolicy has to be privacy-policy.html',
    ],
    [{ developerEmail: 'ana' }, 'developerEmail is no mail address.'],
    [{ company: ' ' }, 'Write company: the name of the company or person that publishes.'],
    [{ fax: '1' }, 'Take out fax, which nothing asks for.'],
  ])('and values: %j is refused', (fields, says) => {
    expect(saidOf(withPublisher(fields))).toContainEqual(
      expect.stringContaining(`${FILES.publisher}: ${says}`),
    );
  });

  test('each have a page of their own', () => {
    const { repository } = ours.publisher;
    expect(saidOf(withPublisher({ issues: repository }))).toContain(
      `${FILES.publisher}: issues is the address of another page. Give it a page of its own.`,
    );
  });

  test('of package.json are those of the publisher', () => {
    const source = 'https://code.test/company/eql-desk';
    expect(saidOf(withPublisher({ repository: source }))).toEqual([
      `package.json: Set repository.url to ${source}, as ${FILES.publisher} has it.`,
    ]);
  });
});
