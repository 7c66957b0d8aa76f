import { saysDone, stepSaid } from '../../../src/core/qualification/introduction-words';

describe('the step that a status says was taken', () => {
  it.each([
    ['met on tuesday', 'met'],
    ['meeting held', 'met'],
    ['intro made', 'made'],
    ['asked and introduced', 'made'],
    ['accepted', 'agreed'],
    ['intro requested', 'asked'],
    ['sent', 'asked'],
    // A reply alone may have been a no.
    ['replied', 'asked'],
    ['meeting booked', undefined],
    ['to be introduced', undefined],
    ['introduced?', undefined],
    ['nominated', undefined],
    ['', undefined],
  ])('%s: %s', (text, step) => {
    expect(stepSaid(text)).toBe(step);
  });

  it.each([
    ['completed', true],
    ['done in may', true],
    ['abandoned', false],
  ])('%s is over and done: %s', (text, expected) => {
    expect(saysDone(text)).toBe(expected);
  });
});
