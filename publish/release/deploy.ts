// The last step, where it is asked for: the release at Google, as a version and a deployment.
import fs from 'node:fs';
import path from 'node:path';
import { PublishProblem } from './problem';
import type { Project } from './project';

const CLASP_FILE = '.clasp.json';

/** What keeps a deployment from being made, looked at before anything is changed. */
export function checkDeployment({ root }: Project): void {
  if (fs.existsSync(path.join(root, CLASP_FILE))) return;
  throw new PublishProblem(
    `${CLASP_FILE} isn't there, which names the script project. publish/README.md says how to make it.`,
  );
}

/** The id of the deployment that is kept up to date, where `.clasp.json` names one. */
function deploymentId({ root }: Project): string | undefined {
  const { deploymentId: id } = JSON.parse(fs.readFileSync(path.join(root, CLASP_FILE), 'utf8'));
  return typeof id === 'string' && id !== '' ? id : undefined;
}

/** Pushes, makes a version and a deployment of it; says the number that the listing needs. */
export function deploy(project: Project, version: string): string {
  const clasp = (...args: readonly string[]): string => project.run('npx', 'clasp', ...args);
  const title = `${project.productName} ${version}`;
  clasp('push', '--force');
  const { versionNumber } = JSON.parse(clasp('create-version', title, '--json'));
  const id = deploymentId(project);
  const known = id === undefined ? [] : ['--deploymentId', id];
  const made = clasp(
    ...['create-deployment', '--versionNumber', String(versionNumber)],
    ...['--description', title, '--json', ...known],
  );
  return (
    `Google has it as version ${versionNumber}, deployment ${JSON.parse(made).deploymentId}. Users get it ` +
    `once ${versionNumber} stands under *App Configuration* in the Marketplace SDK.`
  );
}
