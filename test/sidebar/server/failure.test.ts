// What people are told when a call to Google fails.
import fc from 'fast-check';
import { readFailure } from '../../../sidebar/server/failure';

const sentenceOf = (error: unknown): string => readFailure(error).message;

describe('a failed call is told in a sentence with a way on', () => {
  const cases = [
    // Two accounts in one browser: the texts of Google's open issues, as people quote them.
    ['Authorization is required to perform that action.', 'accounts', /private window/],
    ['ScriptError: Authorisation is required to perform that action.', 'accounts', /one account/],
    [
      'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
      'accounts',
      /two Google accounts/,
    ],
    ['PERMISSION_DENIED', 'accounts', /private window/],
    ['Exception: You are trying to edit a protected cell or object.', 'cell-protected', /owner/],
    ['Exceeded maximum execution time', 'too-long', /start it again/],
    ['Service invoked too many times in a short time', 'google-busy', /Wait a minute/],
    ['Service Spreadsheets timed out while accessing document', 'google-busy', /Wait a minute/],
    [
      'We’re sorry, a server error occurred. Please wait a bit and try again.',
      'google-busy',
      /Wait/,
    ],
    ['There are too many LockService operations against the same script.', 'google-busy', /Wait/],
    [
      'Zum Ausführen dieser Aktion ist eine Autorisierung erforderlich.',
      'accounts',
      /private window/,
    ],
    ['NetworkError: Connection failure due to HTTP 0', 'connection', /Try again/],
  ] as const;
  test.each(cases)('%s', (text, code, wayOn) => {
    const failure = readFailure(new Error(text));
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(wayOn);
    expect(failure.message).not.toContain('Error');
  });

  test('an unknown failure keeps Google’s own words, without the names of error classes', () => {
    expect(sentenceOf(new Error('ScriptError: Exception: No such tab.'))).toBe(
      'That didn’t work: No such tab. What you typed is kept.',
    );
    expect(readFailure(new Error('anything')).code).toBe('unexpected');
  });

  test('in any language: where the server has never answered, Google lets the page not in', () => {
    const words = new Error('Do wykonania tego działania wymagana jest zgoda.');
    expect(readFailure(words, true).code).toBe('accounts');
    expect(readFailure(words).code).toBe('unexpected');
  });

  test('a failure without words says so', () => {
    expect(sentenceOf(new Error(''))).toContain('Google gave no reason');
  });

  test('whatever is thrown becomes a sentence that ends', () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        expect(sentenceOf(thrown)).toMatch(/\.$/);
      }),
    );
  });
});
