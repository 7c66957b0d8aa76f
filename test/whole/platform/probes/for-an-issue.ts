// A report as lines of Markdown: one column of cells, which pastes into an issue as it stands.

const cell = (text: string): string => text.replace(/\|/g, '\\|').replace(/\s+/g, ' ');

/** A table of a heading and rows, line by line, with what it is about above it. */
export function issueLines(
  about: readonly string[],
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const table = [line(header), line(header.map(() => '---')), ...rows.map(line)];
  return [...about, '', ...(rows.length === 0 ? [] : table)];
}
