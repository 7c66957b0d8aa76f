// The commands of publishing, as they are typed: what they print, and how they end.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { PRODUCT, ROOT } from '../../cli/add-on';
import { isPlaceholder, readPublisher } from '../../publish/publisher';

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function run(command: string, ...args: readonly string[]): Ended {
  const file = path.join(ROOT, '.build', `${command}.cjs`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    encoding: 'utf8',
  });
  return { code: status, said: `${stdout}${stderr}` };
}

describe('npm run publish:check', () => {
  test('passes', () => {
    expect(run('publish-check')).toMatchObject({ code: 0 });
  });

  test('with --final, passes once the publisher has filled in everything', () => {
    const filled = !Object.values(readPublisher(ROOT)).some(isPlaceholder);
    const { code, said } = run('publish-check', '--final');
    expect([code, said.includes('Not ready.')]).toEqual(filled ? [0, false] : [1, true]);
  });

  test('names an option that it does not know', () => {
    expect(run('publish-check', '--fnal')).toEqual({
      code: 1,
      said: '--fnal is no option. npm run publish:check -- [--final]\n',
    });
  });
});

describe('npm run release -- --dry-run', () => {
  const git = (...args: readonly string[]): string =>
    spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' }).stdout;
  const state = (): string => [git('status', '--porcelain'), git('tag'), git('log', '-1')].join();

  test('says what it would do with this project, or what stands in its way, and does nothing', () => {
    const before = state();
    const { code, said } = run('release', '--dry-run');
    if (code === 0) expect(said).toMatch(new RegExp(`^${PRODUCT} .* would be made so:\n1\\. `));
    else expect(said).toMatch(/Commit them first|Write what is new|not a git repository/);
    expect(state()).toBe(before);
  });

  test('names an option that it does not know', () => {
    expect(run('release', '--dry')).toMatchObject({
      code: 1,
      said: expect.stringContaining('--dry is no option.'),
    });
  });
});
