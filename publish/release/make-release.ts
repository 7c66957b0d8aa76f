// A release, step by step: looked at first, then done, so that nothing is left half done.
import fs from 'node:fs';
import path from 'node:path';
import { releasedChangelog, unreleasedNotes } from './changelog';
import { checkDeployment, deploy } from './deploy';
import type { ReleaseOptions } from './options';
import { packRelease, zipName } from './pack-release';
import { withVersion } from './package-version';
import { archivedFiles } from './package-zip';
import { PublishProblem } from './problem';
import { type Project, tagOf, textIn, VERSIONED_FILES } from './project';
import { nextVersion } from './version';

export interface Release {
  readonly version: string;
  /** The day of the release, as 2026-11-28. */
  readonly day: string;
  readonly notes: string;
}

const NOTHING_CHANGED = 'Nothing has been changed.';

/** What is released, and that nothing stands in its way. */
function releaseOf(
  project: Project,
  { asked, deploy: deploys }: ReleaseOptions,
  day: string,
): Release {
  const version = nextVersion(project.version, asked);
  const notes = unreleasedNotes(project.changelog);
  const changed = project.run('git', 'status', '--porcelain');
  if (changed !== '') {
    throw new PublishProblem(
      `These files have changed and aren't committed. Commit them first.\n${changed}`,
    );
  }
  if (project.run('git', 'tag', '--list', tagOf(version)) !== '') {
    throw new PublishProblem(
      `The tag ${tagOf(version)} is there already. Choose a higher version.`,
    );
  }
  if (deploys) checkDeployment(project);
  return { version, day, notes };
}

function steps(
  project: Project,
  { version, day, notes }: Release,
  deploys: boolean,
): readonly string[] {
  const lines = notes.split('\n').length;
  return [
    `package.json and package-lock.json say version ${version}, where they say ${project.version}.`,
    `CHANGELOG.md has a section "${version} (${day})" with what was unreleased: ${lines} lines.`,
    '`npm run build` and `npm run publish:check`; where either fails, the files are as before.',
    `A commit "Version ${version}" and the tag ${tagOf(version)}.`,
    `${zipName(project.name, version)} with dist/ and the licence.`,
    ...(deploys ? ['clasp pushes it, and makes a version and a deployment of it at Google.'] : []),
  ];
}

/** Writes the version where it stands, and takes it back where the build or the check fails. */
function writeVersion(project: Project, { version, day }: Release): void {
  const { root, run } = project;
  const write = (file: string, text: string): void => fs.writeFileSync(path.join(root, file), text);
  try {
    for (const file of ['package.json', 'package-lock.json']) {
      write(file, withVersion(textIn(root, file), version));
    }
    write('CHANGELOG.md', releasedChangelog(project.changelog, version, day));
    run('npm', 'run', '--silent', 'build');
    run('npm', 'run', '--silent', 'publish:check');
  } catch (error) {
    run('git', 'checkout', '--', ...VERSIONED_FILES);
    throw error;
  }
}

/** Makes a release, or says what it would do; gives the lines to print. */
export function makeRelease(
  project: Project,
  options: ReleaseOptions,
  day: string,
): readonly string[] {
  const release = releaseOf(project, options, day);
  const { version } = release;
  const planned = steps(project, release, options.deploy).map(
    (step, index) => `${index + 1}. ${step}`,
  );
  if (options.dryRun)
    return [`${project.productName} ${version} would be made so:`, ...planned, NOTHING_CHANGED];
  writeVersion(project, release);
  project.run(
    'git',
    'commit',
    '--quiet',
    '--message',
    `Version ${version}`,
    '--',
    ...VERSIONED_FILES,
  );
  project.run(
    'git',
    'tag',
    '--annotate',
    tagOf(version),
    '--message',
    `${project.productName} ${version}`,
  );
  const packed = packRelease(project.root, project.name, release);
  return [
    `${project.productName} ${version} is committed and tagged ${tagOf(version)}.`,
    `${packed} holds ${archivedFiles(project.root)
      .map(({ name }) => name)
      .join(', ')}.`,
    ...(options.deploy ? [deploy(project, version)] : []),
    'Next: `git push --follow-tags`.',
  ];
}
