// The command behind `npm run site`: writes the whole site into a folder, to be handed out by any server
// that hands out files.

import fs from 'node:fs';
import path from 'node:path';
import { PLACES, PRODUCT, ROOT } from '../../cli/add-on';
import { readAddOn } from '../../host/node/add-on-files';
import { customFunctionHelp } from '../../host/realm/custom-function-help';
import { description, version } from '../../package.json';
import { LEGAL_PAGES, legalText } from '../legal/legal-pages';
import { pngSize } from '../png';
import { framed, type Page } from './frame';
import { licences } from './licences';
import { type Picture, renderer } from './markdown';
import { addressOf, allPages, BAR, LICENCES } from './pages';
import { previewFolder } from './preview-folder';
import { readReadme } from './readme';

const USUAL_FOLDER = path.join(ROOT, '.build', 'site');
const HERE = path.join(ROOT, 'publish', 'site');

/** GitHub Pages hands out files as they are where this one lies beside them. */
const MARK = '.nojekyll';

/** Where the pictures of the README and of the site lie. */
const PICTURES = '.github/images/';

function buildSite(): ReadonlyMap<string, string | Buffer> {
  const files = new Map<string, string | Buffer>();
  const readme = readReadme(fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8'));
  const addresses = new Set(readme.sections.map(addressOf));

  const picture = (name: string): Picture => {
    const bytes = fs.readFileSync(path.join(ROOT, name));
    const address = name.replace(PICTURES, 'images/');
    const size = pngSize(bytes);
    if (!size) throw new Error(`${name} is no PNG picture.`);
    files.set(address, bytes);
    return { address, ...size };
  };
  /** A page of the site; what lies only in the project has no page, and its name no link. */
  const link = (target: string): string | undefined => {
    const page = target.replace(/^#(.*)$/, '$1.html');
    return addresses.has(page) ||
      BAR.some(({ address }) => address === page) ||
      page === LICENCES.address
      ? page
      : undefined;
  };

  const formulas = customFunctionHelp(readAddOn(PLACES).code);
  const words = path.join(HERE, 'words');
  const render = renderer({ picture, link });
  const known = licences(path.join(ROOT, 'node_modules'));
  const licencePage: Page = {
    address: LICENCES.address,
    title: LICENCES.words,
    description: `What the preview of ${PRODUCT} is built with.`,
    html: known.html,
    layout: 'role',
  };
  const pages = allPages({ words, name: PRODUCT, description, readme, formulas, render });
  const legalPages = LEGAL_PAGES.map((legal): Page => {
    const markdown = legalText(ROOT, legal);
    const description = render.opening(markdown) || `${PRODUCT}: ${legal.words}`;
    return {
      ...legal,
      title: legal.words,
      description,
      html: render.html(markdown),
      layout: 'role',
    };
  });
  const site = { name: PRODUCT, version, bar: BAR, foot: [...LEGAL_PAGES, LICENCES] };
  for (const page of [...pages, ...legalPages, licencePage])
    files.set(page.address, framed(page, site));

  const asIs = [
    ['style.css', path.join(HERE, 'style.css')],
    ['images/icon.svg', path.join(ROOT, 'host/page/icon.svg')],
    ...known.texts,
  ] as const;
  for (const [address, file] of asIs) files.set(address, fs.readFileSync(file));
  for (const [address, content] of previewFolder()) files.set(`preview/${address}`, content);
  files.set(MARK, '');
  return files;
}

/** A folder that holds something else than a site stays as it is. */
function problemWith(folder: string): string | undefined {
  const inside = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  if (inside.length === 0 || inside.includes(MARK)) return undefined;
  return `${folder} holds something else. Name an empty folder, or a new one.`;
}

function write(folder: string, files: ReadonlyMap<string, string | Buffer>): void {
  fs.rmSync(folder, { recursive: true, force: true });
  for (const [address, content] of files) {
    const file = path.join(folder, address);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
}

/** A folder that can't be written to is no fault of the builder: a sentence, and the exit code. */
function main([name = USUAL_FOLDER]: readonly string[]): void {
  const folder = path.resolve(name);
  const problem = problemWith(folder);
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  const files = buildSite();
  write(folder, files);
  const place = path.relative(process.cwd(), folder);
  console.log(
    `${files.size} files in ${place}: open index.html there, or hand the folder to any server.`,
  );
}

main(process.argv.slice(2));
