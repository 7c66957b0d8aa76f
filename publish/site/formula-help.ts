// The formulas' help, each as Sheets shows it while one types: the same text, read from the same file.

import type { CustomFunctionHelp } from '../../host/engine/custom-functions';
import { escaped, slug, typeset } from './markdown';

/** How the help marks an argument that may be left out. */
const OPTIONAL = /^Optional:\s*/;

function formulaHelp({ name, description, parameters }: CustomFunctionHelp): string {
  const list = parameters.map((parameter) =>
    OPTIONAL.test(parameter.description) ? `[${parameter.name}]` : parameter.name,
  );
  const rows = parameters.map((parameter) => {
    const words = parameter.description.replace(OPTIONAL, '');
    const optional = words === parameter.description ? '' : ' <span class="soft">optional</span>';
    const sentence = words.charAt(0).toUpperCase() + words.slice(1);
    return `<dt><code>${parameter.name}</code>${optional}</dt><dd>${escaped(typeset(sentence))}</dd>`;
  });
  return (
    `<section class="formula" aria-labelledby="${slug(name)}">` +
    `<h3 id="${slug(name)}"><code>=${name}(${list.join(', ')})</code></h3>` +
    `<p>${escaped(typeset(description))}</p><dl>${rows.join('')}</dl></section>`
  );
}

/** All that are offered while typing, in the order in which a page names them first. */
export function formulasHelp(formulas: readonly CustomFunctionHelp[], page: string): string {
  const place = ({ name }: CustomFunctionHelp): number => {
    const found = page.indexOf(`=${name}(`);
    return found < 0 ? page.length : found;
  };
  const listed = formulas.filter((formula) => formula.listed);
  const inOrder = [...listed].sort((one, other) => place(one) - place(other));
  return `<h2 id="each-formula">Each formula</h2>\n${inOrder.map(formulaHelp).join('\n')}\n`;
}
