// Names of tabs that Sheets allows and Excel doesn't, as Excel has to have them.

const NOT_ALLOWED = /[\\/?*[\]:]/g;

/** Excel's limit. */
const LONGEST = 31;

const freeName = (name: string, taken: ReadonlySet<string>): string => {
  const wanted = name.replace(NOT_ALLOWED, '').trim() || 'Sheet';
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` ${number}`;
    const free = wanted.slice(0, LONGEST - ending.length) + ending;
    if (!taken.has(free.toLowerCase())) return free;
  }
};

/** The parts with such names changed, where a tab is named and where a formula refers to it. */
export function withExcelsTabNames(parts: { readonly [path: string]: string }): {
  readonly [path: string]: string;
} {
  const sheets = /(<sheet\b[^>]*?\bname=")([^"]*)(")/g;
  const workbook = parts['xl/workbook.xml'] ?? '';
  const names = [...workbook.matchAll(sheets)].map(([, , name = '']) => name);
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const renamed = new Map<string, string>();
  for (const name of names) {
    if (name.search(NOT_ALLOWED) < 0) continue;
    const free = freeName(name, taken);
    taken.add(free.toLowerCase());
    renamed.set(name, free);
  }
  if (renamed.size === 0) return parts;
  const references = (xml: string): string =>
    [...renamed].reduce((text, [name, free]) => text.replaceAll(`'${name}'!`, `'${free}'!`), xml);
  return Object.fromEntries(
    Object.entries(parts).map(([path, xml]) => [
      path,
      path === 'xl/workbook.xml'
        ? references(xml).replace(
            sheets,
            (_whole, before: string, name: string, after: string) =>
              before + (renamed.get(name) ?? name) + after,
          )
        : references(xml),
    ]),
  );
}
