// The introduction request on its way to a mail program.
import fc from 'fast-check';
import { mailAddress, wordCount } from '../../../sidebar/state/letters';
import { anyText } from '../../core/any-text';

describe('the number of words', () => {
  const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');
  const cases = [
    // 90 to 140 are what gets read and answered.
    [89, '89 words: 90 or more say enough to act on.'],
    [90, '90 words'],
    [140, '140 words'],
    [141, '141 words: up to 140 are read.'],
  ] as const;
  test.each(cases)('%i words', (count, told) => {
    expect(wordCount(words(count))).toBe(told);
  });

  test('a note is shorter', () => {
    expect(wordCount(words(39), 40, 80)).toBe('39 words: 40 or more say enough to act on.');
    expect(wordCount(words(81), 40, 80)).toBe('81 words: up to 80 are read.');
  });

  test('dashes and empty lines are no words; words of other scripts are', () => {
    expect(wordCount('Hello – \n\n- Größe Привет 東京')).toContain('4 words');
  });
});

describe('the mail program', () => {
  const letter = {
    email: 'sam@example.com',
    subject: 'Could you & yours help? 100%',
    body: 'Hi Sam,\n\nYes?',
    note: '',
  };

  test('is opened with address, subject and body, lines and signs intact', () => {
    const address = mailAddress(letter);
    expect(address.startsWith('mailto:sam@example.com?')).toBe(true);
    const query = new URLSearchParams(address.slice(address.indexOf('?')));
    expect(query.get('subject')).toBe(letter.subject);
    expect(query.get('body')).toBe('Hi Sam,\r\n\r\nYes?');
  });

  test('has the note beneath the message, where an address has room for both', () => {
    const bodyWith = (note: string): string | null => {
      const address = mailAddress({ ...letter, note });
      return new URLSearchParams(address.slice(address.indexOf('?'))).get('body');
    };
    expect(bodyWith('We make maps.')).toBe(
      'Hi Sam,\r\n\r\nYes?\r\n\r\n---\r\nTo forward:\r\n\r\nWe make maps.',
    );
    expect(bodyWith('x'.repeat(2000))).toBe('Hi Sam,\r\n\r\nYes?');
    expect(bodyWith(' \n')).toBe('Hi Sam,\r\n\r\nYes?');
  });

  test('can’t be given a second recipient or header, nor be stopped, by what the texts hold', () => {
    const text = anyText();
    fc.assert(
      fc.property(text, text, text, (email, subject, body) => {
        expect(mailAddress({ email, subject, body, note: body }).match(/[?&]/g)).toHaveLength(2);
      }),
    );
  });

  test('half a character, left by a cell that was cut off, is left out', () => {
    expect(mailAddress({ ...letter, subject: 'Acme \ud83d' })).toContain('subject=Acme%20&');
  });
});
