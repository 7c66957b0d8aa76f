// HtmlTemplate: HTML with `<? code ?>`, `<?= escaped ?>` and `<?!= raw ?>`. What the script sets on
// the template are its variables; the script's own functions can be called.

import { MODES, SCOPES } from '../service/access';
import { local } from '../service/method';
import { defineService } from '../service/service';
import { escapeHtml } from './escape';
import { htmlOutput } from './html-output';

interface Template {
  readonly source: string;
  variables: () => object;
}

const PART = /<\?(!?=)?([\s\S]*?)\?>/g;

function templateCode(source: string): string {
  const text = (part: string) => `__output += ${JSON.stringify(part)};\n`;
  let code = 'let __output = "";\n';
  let end = 0;
  for (const match of source.matchAll(PART)) {
    const [whole, kind, inner = ''] = match;
    code += text(source.slice(end, match.index));
    if (kind === '=') code += `__output += __escape(${inner});\n`;
    else if (kind === '!=') code += `__output += (${inner});\n`;
    else code += `${inner}\n`;
    end = (match.index ?? 0) + whole.length;
  }
  return `${code}${text(source.slice(end))}return __output;`;
}

const HTML_TEMPLATE = defineService<Template, GoogleAppsScript.HTML.HtmlTemplate>(
  {
    name: 'HtmlTemplate',
    family: 'HtmlService',
    scopes: SCOPES.none,
    reading: MODES.everywhere,
    writing: MODES.everywhere,
  },
  {
    evaluate: local([[]], ({ source, variables }: Template) => {
      const entries = Object.entries(variables());
      const names = entries.map(([name]) => name);
      const render = new Function(...names, '__escape', templateCode(source));
      return htmlOutput(
        String(render(...entries.map(([, value]) => value as unknown), escapeHtml)),
      );
    }),
    getCode: local([[]], ({ source }: Template) => templateCode(source)),
    getRawContent: local([[]], ({ source }: Template) => source),
  },
);

export function htmlTemplate(source: string): GoogleAppsScript.HTML.HtmlTemplate {
  const state: Template = { source, variables: () => ({}) };
  const template = HTML_TEMPLATE.of(state);
  state.variables = () => template;
  return template;
}
