// All pages of the site but the preview: the words of this folder, and the README section by section.

import fs from 'node:fs';
import path from 'node:path';
import type { CustomFunctionHelp } from '../../host/engine/custom-functions';
import { formulasHelp } from './formula-help';
import type { Link, Page } from './frame';
import { escaped, type Renderer, slug } from './markdown';
import type { Readme, Section } from './readme';

/** The pages that are written for the site: the words' file, its name in the bar, how it is set. */
const WRITTEN: readonly (readonly [name: string, title: string, layout: Page['layout']])[] = [
  ['try', 'Try it', 'try'],
  ['ops', 'Ops', 'role'],
  ['partner-managers', 'Partner managers', 'role'],
  ['leaders', 'Leaders', 'role'],
];

/** The section to which each formula's help is added. */
const FORMULAS = 'Formulas';

export const DOCS: Link = { address: 'docs.html', words: 'Docs' };
export const LICENCES: Link = { address: 'licences.html', words: 'Licences' };

export const BAR: readonly Link[] = [
  ...WRITTEN.map(([name, words]) => ({ address: `${name}.html`, words })),
  DOCS,
];

export const addressOf = ({ title }: Section): string => `${slug(title)}.html`;

export interface Sources {
  /** The folder of the words. */
  readonly words: string;
  readonly name: string;
  readonly description: string;
  readonly readme: Readme;
  readonly formulas: readonly CustomFunctionHelp[];
  readonly render: Renderer;
}

function writtenPages({ words, name, description, render }: Sources): Page[] {
  const read = (file: string): string => fs.readFileSync(path.join(words, `${file}.md`), 'utf8');
  const home: Page = {
    address: 'index.html',
    title: name,
    description,
    html: render.html(read('home')),
    layout: 'home',
  };
  const others = WRITTEN.map(([file, title, layout]): Page => {
    const markdown = read(file);
    return {
      address: `${file}.html`,
      title,
      description: render.opening(markdown),
      html: render.html(markdown),
      layout,
    };
  });
  return [home, ...others];
}

/** A page of the documentation: its words, and the list of all of them. */
function inDocs(sections: readonly Section[], here: string, html: string): string {
  const items = sections.map((section) => {
    const address = addressOf(section);
    const current = address === here ? ' aria-current="page"' : '';
    return `<li><a href="${address}"${current}>${escaped(section.title)}</a></li>`;
  });
  return (
    `<article>\n${html}</article>\n` +
    `<nav class="contents" aria-labelledby="contents"><h2 id="contents">Docs</h2>` +
    `<ul>${items.join('\n')}</ul></nav>`
  );
}

function sectionPages({ readme, formulas, render, name }: Sources): Page[] {
  return readme.sections.map((section): Page => {
    const { title, markdown } = section;
    const help = title === FORMULAS ? formulasHelp(formulas, markdown) : '';
    const html = render.html(`# ${title}\n\n${markdown}`) + help;
    return {
      address: addressOf(section),
      title,
      description: render.opening(markdown) || `${name}: ${title}`,
      html: inDocs(readme.sections, addressOf(section), html),
      layout: 'docs',
    };
  });
}

function docsPage({ readme, render, name }: Sources): Page {
  const items = readme.sections.map((section) => {
    const opening = escaped(render.opening(section.markdown));
    return (
      `<dt><a href="${addressOf(section)}">${escaped(section.title)}</a></dt>` +
      `<dd>${opening}</dd>`
    );
  });
  return {
    address: DOCS.address,
    title: DOCS.words,
    description: `All of ${name} in words.`,
    html:
      `<h1>${DOCS.words}</h1>\n<dl class="index">${items.join('\n')}</dl>\n` +
      `<h2 id="in-short">In short</h2>\n${render.html(readme.opening)}`,
    layout: 'role',
  };
}

export function allPages(sources: Sources): readonly Page[] {
  return [...writtenPages(sources), docsPage(sources), ...sectionPages(sources)];
}
