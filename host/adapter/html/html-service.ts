// HtmlService: pages from text, from the add-on's files, and from templates.

import { MODES, SCOPES } from '../service/access';
import { enumeration } from '../service/enumeration';
import { Exception } from '../service/exception';
import { local } from '../service/method';
import { defineService } from '../service/service';
import { optional, TEXT } from '../service/signature';
import { bridge } from '../service/world';
import { htmlOutput } from './html-output';
import { htmlTemplate } from './html-template';

const SandboxMode = enumeration('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
const XFrameOptionsMode = enumeration('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

function file(name: string): string {
  const content = bridge().file(name);
  if (content === undefined) throw new Exception(`No HTML file named ${name} was found.`);
  return content;
}

const HTML_SERVICE = defineService<object, object>(
  {
    name: 'HtmlService',
    scopes: SCOPES.none,
    reading: MODES.everywhere,
    writing: MODES.everywhere,
    constants: { SandboxMode, XFrameOptionsMode },
  },
  {
    createHtmlOutput: local([[optional(TEXT)]], (_: object, html = '') => htmlOutput(String(html))),
    createHtmlOutputFromFile: local([[TEXT]], (_: object, name: string) => htmlOutput(file(name))),
    createTemplate: local([[TEXT]], (_: object, source: string) => htmlTemplate(source)),
    createTemplateFromFile: local([[TEXT]], (_: object, name: string) => htmlTemplate(file(name))),
  },
);

export function htmlService(): object {
  return HTML_SERVICE.of({});
}
