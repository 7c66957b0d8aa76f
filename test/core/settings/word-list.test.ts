// A list of words with one more word: what the user wrote stays as it is.
import { listedWords } from '../../../src/core/settings/cell';
import { holdsWord, withWord } from '../../../src/core/settings/word-list';

describe('a list as its cell shows it', () => {
  it.each<[string, readonly string[]]>([
    ['hot, strong', ['hot', 'strong']],
    ['hot; strong\nchampion', ['hot', 'strong', 'champion']],
    ['hot, "Warm, but new", cold', ['hot', '"Warm, but new"', 'cold']],
    ['"a; b"; "c\nd"', ['"a; b"', '"c\nd"']],
    ['"so ""warm"", he said"', ['"so ""warm"", he said"']],
    // What is no pair of quotation marks around a word is a word's own mark, as it was before.
    ['5" pipe, 7" pipe', ['5" pipe', '7" pipe']],
    ['"half, open', ['"half', 'open']],
    ['"a" b, c', ['"a" b', 'c']],
    ['HOT, hot, Hot', ['HOT']],
    [' , ;\n', []],
  ])('%p holds %p', (list, words) => {
    expect(listedWords(list)).toEqual(words);
  });
});

describe('one more word', () => {
  it.each([
    ['hot, strong', 'champ', 'hot, strong, champ'],
    ['hot;  strong\n', 'champ', 'hot;  strong\n champ'],
    ['hot,', 'champ', 'hot, champ'],
    ['', 'champ', 'champ'],
    ['-', 'champ', 'champ'],
    ['hot, Champ', 'champ', 'hot, Champ'],
    ['hot, "Champ"', 'champ', 'hot, "Champ"'],
    ['hot', '"Warm, but new"', 'hot, "Warm, but new"'],
  ])('%p with %p is %p', (list, word, after) => {
    expect(withWord(list, word)).toBe(after);
    expect(holdsWord(after, word)).toBe(true);
  });
});
