// The few CSS selectors with which workbooks are searched: tags, attributes, descendants, children.

/** One step towards an element: to a child, or to anything below. */
export interface Step {
  readonly from: 'parent' | 'below';
  /** Undefined for any tag. */
  readonly tag: string | undefined;
  /** Attributes that it has to have, some with a value. */
  readonly attributes: readonly { readonly name: string; readonly value: string | undefined }[];
}

const STEP = /(>?)\s*([^\s>[\]]*)((?:\[[^\]]*\])*)\s*/y;
const ATTRIBUTE = /\[([^\]=]+)(?:="([^"]*)")?\]/g;
const ROOT: Step = { from: 'parent', tag: undefined, attributes: [] };

const known = new Map<string, readonly (readonly Step[])[]>();

/** `cfvo, x14:cfvo` -> two chains of steps; `sheetData > row[r="1"]` -> one chain of two. */
export function selectorOf(query: string): readonly (readonly Step[])[] {
  const made = known.get(query) ?? query.split(',').map((one) => stepsOf(one.trim()));
  known.set(query, made);
  return made;
}

function stepsOf(query: string): readonly Step[] {
  if (query === ':root') return [ROOT];
  const steps: Step[] = [];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < query.length) {
    const at = STEP.lastIndex;
    const [whole = '', child, tag = '', attributes = ''] = STEP.exec(query) ?? [];
    if (whole === '' || /[:+~*#]/.test(tag.replace(/NAMESPACE|^\w+:\w+$/g, ''))) {
      throw new SyntaxError(`The selector ${query} can't be read from character ${at + 1} on.`);
    }
    steps.push({
      from: child === '>' ? 'parent' : 'below',
      tag: tag === '' ? undefined : tag,
      attributes: [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value]) => ({
        name,
        value,
      })),
    });
  }
  return steps;
}
