// Version numbers of the form 1.2.3, and the one that comes next.
import { PublishProblem } from './problem';

const NUMBER = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;
const STEPS = ['major', 'minor', 'patch'] as const;

type Step = (typeof STEPS)[number];

const isStep = (asked: string): asked is Step => STEPS.some((step) => step === asked);

const partsOf = (version: string): readonly number[] | undefined =>
  NUMBER.exec(version)?.slice(1).map(Number);

function isLater(one: readonly number[], other: readonly number[]): boolean {
  const differs = one.findIndex((part, index) => part !== other[index]);
  return differs >= 0 && (one[differs] ?? 0) > (other[differs] ?? 0);
}

/**
 * The version after another: one more at the step that is asked for and 0 below it, or the number itself
 * where one is given, which has to be later. After 0.9.4 comes 0.10.0 by `minor`.
 */
export function nextVersion(current: string, asked: string): string {
  const now = partsOf(current);
  if (!now) {
    throw new PublishProblem(
      `package.json's version ${current} isn't of the form 1.2.3. Mend it first.`,
    );
  }
  if (isStep(asked)) {
    const at = STEPS.indexOf(asked);
    return now.map((part, index) => (index < at ? part : index === at ? part + 1 : 0)).join('.');
  }
  const given = partsOf(asked);
  if (!given) {
    throw new PublishProblem(
      `"${asked}" is no version. Say major, minor, patch or a number such as 1.2.3.`,
    );
  }
  if (!isLater(given, now)) {
    throw new PublishProblem(`${asked} isn't later than ${current}. Choose a higher number.`);
  }
  return asked;
}
