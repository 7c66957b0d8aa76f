// HtmlOutput: a page to be shown, with its title and size.

import type { Page } from '../../bridge';
import { MODES, SCOPES } from '../service/access';
import { chain, local } from '../service/method';
import { defineService } from '../service/service';
import { ANY, NUMBER, TEXT } from '../service/signature';
import { escapeHtml } from './escape';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export const HTML_OUTPUT = defineService<Page, GoogleAppsScript.HTML.HtmlOutput>(
  {
    name: 'HtmlOutput',
    family: 'HtmlService',
    scopes: SCOPES.none,
    reading: MODES.everywhere,
    writing: MODES.everywhere,
  },
  {
    getContent: local([[]], ({ html }: Page) => html),
    setContent: chain([[TEXT]], (page: Writable<Page>, html: string) => {
      page.html = html;
    }),
    append: chain([[TEXT]], (page: Writable<Page>, html: string) => {
      page.html += html;
    }),
    appendUntrusted: chain([[TEXT]], (page: Writable<Page>, text: string) => {
      page.html += escapeHtml(text);
    }),
    clear: chain([[]], (page: Writable<Page>) => {
      page.html = '';
    }),
    getTitle: local([[]], ({ title }: Page) => title),
    setTitle: chain([[TEXT]], (page: Writable<Page>, title: string) => {
      page.title = title;
    }),
    getWidth: local([[]], ({ width }: Page) => width ?? null),
    setWidth: chain([[NUMBER]], (page: Writable<Page>, width: number) => {
      page.width = width;
    }),
    getHeight: local([[]], ({ height }: Page) => height ?? null),
    setHeight: chain([[NUMBER]], (page: Writable<Page>, height: number) => {
      page.height = height;
    }),
    /** Web apps only; in a sidebar they change nothing, in Google's service as here. */
    addMetaTag: chain([[TEXT, TEXT]], () => undefined),
    setFaviconUrl: chain([[TEXT]], () => undefined),
    setSandboxMode: chain([[ANY]], () => undefined),
    setXFrameOptionsMode: chain([[ANY]], () => undefined),
  },
);

export function htmlOutput(html: string): GoogleAppsScript.HTML.HtmlOutput {
  return HTML_OUTPUT.of({ html, title: '' });
}
