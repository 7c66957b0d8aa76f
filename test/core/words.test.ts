// Words found in a cell: anywhere, or at its head.
import { headFinder, phraseFinder, phraseKey } from '../../src/core/words';

describe('a phrase is found anywhere as whole words, singular or plural', () => {
  const find = phraseFinder({
    opportunity: ['open opportunity', 'opp', 'Opportunities'],
    customer: ['customers', 'won'],
    no: ['no', 'ex-'],
    box: ['box'],
  });

  it.each<[string, string[]]>([
    ['Active Opportunities', ['opportunity']],
    ['open_opportunities', ['opportunity']],
    ['Customer', ['customer']], // the list has the plural
    ['CUSTOMERS (NA)', ['customer']],
    ['ex-customer', ['customer', 'no']],
    ['boxes', ['box']],
    ['no opps', ['opportunity', 'no']],
    ['customership', []],
    ['Nos clients', []], // French for "our customers", no plural of "no"
    ["Won't buy", []], // no "won"
    ['Won', ['customer']],
    ['', []],
    ['!!!', []],
  ])('%p holds %p', (text, levels) => {
    expect(Array.from(find(text))).toEqual(levels);
  });

  it.each([
    ['Active_Opportunities', 'active opportunity'],
    ['ex-', 'ex'],
    ['boss', 'boss'],
    ['classes', 'class'],
    ['matches', 'match'],
    ['companies', 'company'],
    ['yes', 'yes'],
    ['Été  perdus', 'ete perdu'],
    ['नमस्ते', 'नमस्ते'],
  ])('%p is looked up as %p', (text, key) => {
    expect(phraseKey(text)).toBe(key);
  });
});

describe('a head word is the whole text, or comes first and is followed by punctuation', () => {
  const find = headFinder({
    a: ['A', 'tier 1', 'A+'],
    good: ['good', 'good fit'],
    no: ['no', 'not a fit', 'no-go'],
    stars: ['★★★'],
    star: ['★'],
  });

  it.each([
    ['a', 'a'],
    ['a (enterprise)', 'a'],
    ['a - enterprise', 'a'],
    ['a-list', 'a'],
    ['a/b', 'a'],
    ['a, b', 'a'],
    ['a.', 'a'],
    ['a+', 'a'],
    ['tier 1: strategic', 'a'],
    ['tier-1', 'a'],
    ['tier_1', 'a'],
    ['good fit!', 'good'], // the longer word first
    ['not a fit', 'no'],
    ['no go', 'no'],
    ['★★★', 'stars'],
    ['★★', 'star'],
  ])('%p is read by its head', (text, level) => {
    expect(find(text)).toBe(level);
  });

  it.each([
    ['a good fit'],
    ['ab'],
    ['a1'],
    ['tier 12'],
    ['tier 1 of 3'],
    ['the a'],
    ['nothing'],
    ['not sure'],
    ['(a)'],
    ['आ'],
    ['aा'], // a vowel sign belongs to its letter
    [''],
  ])('%p is not', (text) => {
    expect(find(text)).toBeUndefined();
  });
});
