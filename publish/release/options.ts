// What may be said behind `npm run release --`.
import { PublishProblem } from './problem';

export interface ReleaseOptions {
  /** major, minor, patch, or the version itself. */
  readonly asked: string;
  /** Says what would be done, and does none of it. */
  readonly dryRun: boolean;
  /** Pushes to Google, and makes a version and a deployment there. */
  readonly deploy: boolean;
  /** Takes the version that is tagged already: packs it, and sends it with --deploy. */
  readonly tagged: boolean;
}

const FLAGS = ['--dry-run', '--deploy', '--tagged'];

export const USAGE =
  'npm run release -- [major | minor | patch | 1.2.3] [--dry-run] [--deploy], or -- --tagged [--deploy]';

export function readReleaseOptions(words: readonly string[]): ReleaseOptions {
  const unknown = words.find((word) => word.startsWith('-') && !FLAGS.includes(word));
  if (unknown) throw new PublishProblem(`${unknown} is no option. ${USAGE}`);
  const asked = words.filter((word) => !word.startsWith('-'));
  if (asked.length > 1) throw new PublishProblem(`Say one version, not ${asked.join(' and ')}.`);
  const [dryRun, deploy, tagged] = FLAGS.map((flag) => words.includes(flag));
  if (tagged && (dryRun || asked.length > 0)) {
    throw new PublishProblem(
      '--tagged takes the version that is there. Say at most --deploy with it.',
    );
  }
  return {
    asked: asked[0] ?? 'minor',
    dryRun: dryRun === true,
    deploy: deploy === true,
    tagged: tagged === true,
  };
}
