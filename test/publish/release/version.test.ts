// Version numbers: which comes next.
import fc from 'fast-check';
import { nextVersion } from '../../../publish/release/version';

function check(current: string, asked: string, expected: string): void {
  expect(nextVersion(current, asked)).toBe(expected);
}

test('each step counts one up and begins anew below it', () => {
  check('0.1.0', 'patch', '0.1.1');
  check('0.1.4', 'minor', '0.2.0');
  check('0.9.4', 'minor', '0.10.0');
  check('1.9.4', 'major', '2.0.0');
});

test('a number may be given, if it is later', () => {
  check('0.1.0', '0.1.1', '0.1.1');
  check('0.9.0', '0.10.0', '0.10.0');
  check('0.9.9', '1.0.0', '1.0.0');
});

test.each([
  ['0.1.0', "isn't later"],
  ['0.0.9', "isn't later"],
  ['1.0', 'is no version'],
  ['v1.0.0', 'is no version'],
  ['01.0.0', 'is no version'],
  ['1.0.0-beta', 'is no version'],
  ['next', 'is no version'],
])('%s after 0.1.0 is refused, and said why', (asked, why) => {
  expect(() => nextVersion('0.1.0', asked)).toThrow(why);
});

test('what comes next is later, so that the same step can be taken again', () => {
  const part = fc.nat({ max: 20 });
  fc.assert(
    fc.property(part, part, part, fc.constantFrom('major', 'minor', 'patch'), (a, b, c, step) => {
      const current = `${a}.${b}.${c}`;
      const next = nextVersion(current, step);
      expect(nextVersion(current, next)).toBe(next);
      expect(() => nextVersion(next, current)).toThrow("isn't later");
    }),
  );
});
