// Long sentences broken into lines that a page's width holds.

/** What fits beside each other on the page in its usual letters. */
const LINE_LENGTH = 145;

/**
 * A text in lines of at most `length` characters, broken between words: `one two three` in lines of
 * 8 is `one two` and `three`. A word that is longer than a line stands alone, whole.
 */
export function linesOf(text: string, length: number = LINE_LENGTH): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > length && line !== '') {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
