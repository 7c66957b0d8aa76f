// What goes to Google is what was built: clasp leaves out what its list doesn't let through.
import { type Finding, unless } from './finding';
import { FILES, type Material } from './material';

/** `!Words-*.html` -> whether a name is one of those. */
function letThrough(line: string): (name: string) => boolean {
  const parts = line
    .slice(1)
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${parts.join('[^/]*')}$`);
  return (name) => pattern.test(name);
}

export function pushedFindings({ built, text }: Material): readonly Finding[] {
  const lines = (text(FILES.pushed) ?? '').split('\n').filter((line) => line.startsWith('!'));
  const rules = lines.map(letThrough);
  return built.flatMap((name) =>
    unless(
      rules.some((passes) => passes(name)),
      `dist/${name}`,
      `clasp would leave it out. Add a line "!${name}" to ${FILES.pushed}, or delete the file.`,
    ),
  );
}
