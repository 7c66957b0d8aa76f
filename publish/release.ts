// npm run release: a version, its section in CHANGELOG.md, a tag and an archive; with --deploy, at Google too.
import { ROOT } from '../cli/add-on';
import { makeRelease } from './release/make-release';
import { readReleaseOptions } from './release/options';
import { packTagged } from './release/pack-tagged';
import { PublishProblem } from './release/problem';
import { openProject } from './release/project';

/** Today where the command runs. */
function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

try {
  const options = readReleaseOptions(process.argv.slice(2));
  const project = openProject(ROOT);
  const said = options.tagged
    ? packTagged(project, options.deploy)
    : makeRelease(project, options, today());
  console.log(said.join('\n'));
} catch (error) {
  if (!(error instanceof PublishProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
