// The functions that an add-on's code offers to cells, with the help that their JSDoc gives. Read
// from the pushed text, as Google reads it.

import type { CustomFunctionHelp } from '../engine/custom-functions';

const DECLARATION =
  /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*)?^function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/gm;
const PARAMETER = /@param\s*(?:\{[^}]*\})?\s*(\[?[\w.]+\]?(?:=[^\s\]]+\]?)?)\s*-?\s*([^@]*)/g;

/** Tests open many hosts with the same code. */
const helpByCode = new Map<string, readonly CustomFunctionHelp[]>();

/**
 * Every top-level function can be typed into a cell; those with `@customfunction` are offered while
 * typing. A name ending in `_` is private.
 */
export function customFunctionHelp(code: string): readonly CustomFunctionHelp[] {
  const known = helpByCode.get(code) ?? readHelp(code);
  helpByCode.set(code, known);
  return known;
}

function readHelp(code: string): readonly CustomFunctionHelp[] {
  const found: CustomFunctionHelp[] = [];
  for (const [, comment = '', name = '', parameters = ''] of code.matchAll(DECLARATION)) {
    if (name.endsWith('_')) continue;
    const text = plainText(comment);
    const listed = /@customfunction\b/i.test(text);
    found.push({
      name,
      listed,
      description: oneLine(text.split('@')[0] ?? ''),
      parameters: listed ? describedParameters(text, parameters) : [],
    });
  }
  return found;
}

/** Names and order are the declaration's; the words are the comment's. */
function describedParameters(
  comment: string,
  parameters: string,
): CustomFunctionHelp['parameters'] {
  const words = new Map<string, string>();
  for (const [, name = '', description = ''] of comment.matchAll(PARAMETER)) {
    words.set(name.replace(/[[\]]|=.*/g, ''), oneLine(description));
  }
  const names = parameters
    .split(',')
    .map((parameter) =>
      parameter
        .trim()
        .replace(/\s*=.*/, '')
        .replace(/^\.{3}/, ''),
    )
    .filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
  const described = names.length > 0 ? names : [...words.keys()];
  return described.map((name) => ({ name, description: words.get(name) ?? '' }));
}

/** A block comment without its asterisks. */
function plainText(comment: string): string {
  return comment.replace(/^[ \t]*\*[ \t]?/gm, '');
}

function oneLine(text: string): string {
  return text
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
