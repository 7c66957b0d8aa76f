// All that the check looks at, and what it says of it.
import type { Finding } from './finding';
import { linkFindings } from './links';
import type { Material } from './material';
import { nameFindings } from './names';
import { pictureFindings } from './pictures';
import { publisherFindings } from './publisher-values';
import { pushedFindings } from './pushed';
import { scopeFindings } from './scopes';
import { textFindings } from './texts';

const RULES = [
  ...[nameFindings, scopeFindings, pictureFindings, textFindings, linkFindings],
  ...[pushedFindings, publisherFindings],
];

export const findingsIn = (material: Material): readonly Finding[] =>
  RULES.flatMap((rule) => rule(material));

export interface Report {
  readonly lines: readonly string[];
  readonly passes: boolean;
}

const counted = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

/** What is wrong first, then what is left to the publisher, which a final check refuses too. */
export function reportOf(findings: readonly Finding[], final: boolean): Report {
  const linesOf = (level: Finding['level']): readonly string[] =>
    findings.filter((each) => each.level === level).map(({ where, says }) => `- ${where}: ${says}`);
  const [mend, fill] = [linesOf('wrong'), linesOf('open')];
  const passes = mend.length === 0 && (!final || fill.length === 0);
  const part = (lines: readonly string[], title: string): readonly string[] =>
    lines.length === 0 ? [] : [title, ...lines, ''];
  const closing = passes
    ? fill.length === 0
      ? 'Ready to be handed in.'
      : 'Everything else is as Google asks. `-- --final` refuses what is left to fill in.'
    : 'Not ready.';
  return {
    lines: [
      ...part(mend, `${counted(mend.length, 'thing', 'things')} to mend:`),
      ...part(
        fill,
        `${counted(fill.length, 'value', 'values')} still to fill in, by the publisher:`,
      ),
      closing,
    ],
    passes,
  };
}
