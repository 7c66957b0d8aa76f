// The version that is tagged already: packed for the page that offers it, or sent to Google. Changes no file.
import { notesOf } from './changelog';
import { checkDeployment, deploy } from './deploy';
import { packRelease } from './pack-release';
import { PublishProblem } from './problem';
import { type Project, tagOf } from './project';

export function packTagged(project: Project, deploys: boolean): readonly string[] {
  const { root, run, name, version, changelog } = project;
  const tags = run('git', 'tag', '--points-at', 'HEAD').split('\n');
  if (!tags.includes(tagOf(version))) {
    throw new PublishProblem(
      `This commit isn't tagged ${tagOf(version)}, which package.json says. Check out the tag.`,
    );
  }
  if (deploys) checkDeployment(project);
  const notes = notesOf(changelog, version);
  run('npm', 'run', '--silent', 'build');
  // The commit's day, so that everybody who packs a tag gets the same archive.
  const day = run('git', 'log', '-1', '--format=%cs');
  const packed = packRelease(root, name, { version, day, notes });
  return [`${packed} is packed.`, ...(deploys ? [deploy(project, version)] : [])];
}
