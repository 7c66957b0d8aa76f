// All files of the site by their addresses: pages, pictures, licences, and the preview with all that it needs.

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
import { type Picture, type Renderer, renderer } from './markdown';
import { addressOf, allPages, BAR, LICENCES } from './pages';
import { previewFolder } from './preview-folder';
import { type Readme, readReadme } from './readme';

const HERE = path.join(ROOT, 'publish', 'site');

/** Where the pictures of the README and of the site lie. */
const PICTURES = '.github/images/';

/** Where a link of the words leads; what lies only in the project has no page, and its name no link. */
function linkTo({ sections }: Readme): (target: string) => string | undefined {
  const addresses = new Set([
    ...sections.map(addressOf),
    ...[...BAR, ...LEGAL_PAGES, LICENCES].map(({ address }) => address),
  ]);
  return (target) => {
    const page = target.replace(/^#(.*)$/, '$1.html');
    return addresses.has(page) ? page : undefined;
  };
}

function legalPages(render: Renderer): readonly Page[] {
  return LEGAL_PAGES.map((legal): Page => {
    const markdown = legalText(ROOT, legal);
    return {
      address: legal.address,
      title: legal.words,
      description: render.opening(markdown) || `${PRODUCT}: ${legal.words}`,
      html: render.html(markdown),
      layout: 'role',
    };
  });
}

/** Address -> what stands there. */
export function siteFiles(): ReadonlyMap<string, string | Buffer> {
  const files = new Map<string, string | Buffer>();
  const readme = readReadme(fs.readFileSync(path.join(ROOT, 'README.md'), 'utf8'));
  const picture = (name: string): Picture => {
    const bytes = fs.readFileSync(path.join(ROOT, name));
    const address = name.replace(PICTURES, 'images/');
    const size = pngSize(bytes);
    if (!size) throw new Error(`${name} is no PNG picture.`);
    files.set(address, bytes);
    return { address, ...size };
  };
  const render = renderer({ picture, link: linkTo(readme) });

  const known = licences(path.join(ROOT, 'node_modules'));
  const licencePage: Page = {
    address: LICENCES.address,
    title: LICENCES.words,
    description: `What the preview of ${PRODUCT} is built with.`,
    html: known.html,
    layout: 'role',
  };
  const formulas = customFunctionHelp(readAddOn(PLACES).code);
  const words = path.join(HERE, 'words');
  const pages = allPages({ words, name: PRODUCT, description, readme, formulas, render });
  const site = { name: PRODUCT, version, bar: BAR, foot: [...LEGAL_PAGES, LICENCES] };
  for (const page of [...pages, ...legalPages(render), licencePage]) {
    files.set(page.address, framed(page, site));
  }

  const asIs = [
    ['style.css', path.join(HERE, 'style.css')],
    ['images/icon.svg', path.join(ROOT, 'host/page/icon.svg')],
    ...known.texts,
  ] as const;
  for (const [address, file] of asIs) files.set(address, fs.readFileSync(file));
  for (const [address, content] of previewFolder()) files.set(`preview/${address}`, content);
  return files;
}
