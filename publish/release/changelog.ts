// CHANGELOG.md: a heading for each version, the newest first, and what isn't released yet above them.
import { PublishProblem } from './problem';

const UNRELEASED = '## Unreleased';
const HEADING = /^## /m;

/** What stands below a heading, up to the next one. */
function sectionBelow(text: string, heading: string): string | undefined {
  const at = `\n${text}`.indexOf(`\n${heading}\n`);
  if (at < 0) return undefined;
  const below = text.slice(at + heading.length + 1);
  const end = below.search(HEADING);
  return (end < 0 ? below : below.slice(0, end)).trim();
}

/** What waits to be released; stops where that is nothing. */
export function unreleasedNotes(changelog: string): string {
  const notes = sectionBelow(changelog, UNRELEASED);
  if (notes === undefined) {
    throw new PublishProblem(
      `CHANGELOG.md has no heading "${UNRELEASED}". Write what is new below one.`,
    );
  }
  if (notes === '') {
    throw new PublishProblem(
      'CHANGELOG.md says nothing under Unreleased. Write what is new there first.',
    );
  }
  return notes;
}

/** What a version's own section says. */
export function notesOf(changelog: string, version: string): string {
  const heading = changelog
    .split('\n')
    .find((line) => new RegExp(`^## ${version.replaceAll('.', '\\.')}(?: |$)`).test(line));
  const notes = heading && sectionBelow(changelog, heading);
  if (!notes) throw new PublishProblem(`CHANGELOG.md has no section ${version}. Release it first.`);
  return notes;
}

/** The text with what was unreleased under the version and its day, and an empty Unreleased above. */
export function releasedChangelog(changelog: string, version: string, day: string): string {
  return changelog.replace(`${UNRELEASED}\n`, `${UNRELEASED}\n\n## ${version} (${day})\n`);
}
