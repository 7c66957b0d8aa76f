// Markdown -> HTML as the site shows it: headings with an anchor, tables that scroll by themselves, pictures
// of a known size, and no link that leads nowhere.

import { Marked, type Tokens } from 'marked';

export interface Picture {
  /** Where the site has it, such as `images/scored.png`. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

export interface Surroundings {
  /** A picture by the path that the text gives. */
  picture(path: string): Picture;
  /** Where a link to a file or an anchor of the project leads; undefined leaves the words alone. */
  link(target: string): string | undefined;
}

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);

/** `The summary, and how sure it is` -> `the-summary-and-how-sure-it-is`. */
export const slug = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** A text's words without its marks and tags. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** Quotation marks, apostrophes and dots as they are set, not as they are typed. */
export const typeset = (text: string): string =>
  text
    .replace(/\.\.\./g, '…')
    .replace(/(^|[\s(\u2014-])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(?<=[\p{L}\p{N}])'|'(?=\p{L})/gu, '’');

const EXTERNAL = /^(?:https?:|mailto:)/;

export function renderer(around: Surroundings) {
  const marked = new Marked();
  const inline = (tokens: Tokens.Generic[]): string => marked.Parser.parseInline(tokens as never);
  marked.use({
    walkTokens(token) {
      if (token.type === 'text' && token.tokens === undefined) token.text = typeset(token.text);
    },
    renderer: {
      heading({ tokens, depth }) {
        const html = this.parser.parseInline(tokens);
        return `<h${depth} id="${slug(wordsOf(html))}">${html}</h${depth}>\n`;
      },
      table({ header, rows }) {
        const row = (cells: readonly Tokens.TableCell[], tag: 'th' | 'td'): string =>
          `<tr>${cells
            .map((cell) => {
              const scope = tag === 'th' ? ' scope="col"' : '';
              return `<${tag}${scope}>${this.parser.parseInline(cell.tokens)}</${tag}>`;
            })
            .join('')}</tr>`;
        const name = header.map(({ text }) => wordsOf(text)).join(', ');
        return (
          `<div class="table" role="group" tabindex="0" aria-label="Table: ${escaped(name)}">` +
          `<table><thead>${row(header, 'th')}</thead>` +
          `<tbody>${rows.map((cells) => row(cells, 'td')).join('\n')}</tbody></table></div>\n`
        );
      },
      code({ text }) {
        return `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`;
      },
      image({ href, text }) {
        const { address, width, height } = around.picture(href);
        const size = `width="${width}" height="${height}"`;
        return `<img src="${address}" alt="${escaped(text)}" ${size} loading="lazy">`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const target = EXTERNAL.test(href) ? href : around.link(href);
        return target === undefined ? words : `<a href="${escaped(target)}">${words}</a>`;
      },
    },
  });
  return {
    html: (markdown: string): string => marked.parse(markdown, { async: false }),
    /** The first sentence of the first paragraph, as plain words; empty where it begins with none. */
    opening(markdown: string): string {
      const paragraph = marked.lexer(markdown).find(({ type }) => type === 'paragraph');
      const words = paragraph?.type === 'paragraph' ? wordsOf(inline(paragraph.tokens ?? [])) : '';
      const [sentence = ''] = /^\p{Lu}.*?[.?!](?=\s|$)/su.exec(words) ?? [];
      return sentence.replace(/\s+/g, ' ');
    },
  };
}

export type Renderer = ReturnType<typeof renderer>;
