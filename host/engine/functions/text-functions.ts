// Functions of Sheets on text that the engine lacks.

import { asNumber, asText, failure, type SheetFunctions, single } from './function-table';

const TEXT = ['text (string)', 'The text.'] as const;
const FIRST_CHARACTER = 'The code of the first character of a text.';

export const TEXT_FUNCTIONS: SheetFunctions = {
  REGEXMATCH: {
    description: 'Whether a text matches a regular expression.',
    args: [TEXT, ['regular_expression (string)', 'The expression.']],
    compute(...args) {
      const pattern = asText(single(args[1]));
      try {
        return { value: new RegExp(pattern, 'u').test(asText(single(args[0]))) };
      } catch {
        return failure('#REF', `"${pattern}" is not a valid regular expression.`);
      }
    },
  },
  REPT: {
    description: 'Repeats a text.',
    args: [TEXT, ['number_of_repetitions (number)', 'How often.']],
    compute(...args) {
      return { value: asText(single(args[0])).repeat(Math.max(0, asNumber(single(args[1])))) };
    },
  },
  CODE: codeOf(),
  UNICODE: codeOf(),
  UNICHAR: {
    description: 'The character of a Unicode number.',
    args: [['number (number)', 'The number.']],
    compute(...args) {
      return { value: String.fromCodePoint(asNumber(single(args[0]))) };
    },
  },
  ENCODEURL: {
    description: 'Encodes a text for use in a web address.',
    args: [TEXT],
    compute(...args) {
      return { value: encodeURIComponent(asText(single(args[0]))) };
    },
  },
};

function codeOf(): SheetFunctions[string] {
  return {
    description: FIRST_CHARACTER,
    args: [TEXT],
    compute(...args) {
      const code = asText(single(args[0])).codePointAt(0);
      return code === undefined ? failure('#ERROR', 'The text is empty.') : { value: code };
    },
  };
}
