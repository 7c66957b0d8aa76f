// The README, cut at its headings: what stands before the first one, and a section each.

export interface Section {
  readonly title: string;
  readonly markdown: string;
}

export interface Readme {
  readonly opening: string;
  readonly sections: readonly Section[];
}

/** A line `## Tabs` begins the section `Tabs`. */
const HEADING = /^## (.+)\n/gm;

export function readReadme(markdown: string): Readme {
  const [opening = '', ...parts] = markdown.split(HEADING);
  const sections = parts.flatMap((title, index) =>
    index % 2 === 0
      ? [{ title, markdown: (parts[index + 1] ?? '').replace(/^\n+|\s+$/g, '') }]
      : [],
  );
  return { opening: opening.replace(/^# .+\n/, '').trim(), sections };
}
