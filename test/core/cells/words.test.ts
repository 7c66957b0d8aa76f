// Words found in a cell: anywhere, or at its head.
import {
  BETWEEN_WORDS,
  headFinder,
  headKey,
  headMatcher,
  phraseKey,
  phraseScanner,
} from '../../../src/core/cells/words';

test.each([
  ['closed won', 'closed+won'],
  ['closed - won', 'closed+won'], // one mark or several
  ['closed_won', 'closed+won'],
  ['closed: won', 'closed+won'],
  ['n/a.', 'n+a+'],
  ['closed–won—2026', 'closed+won+2026'],
  ['closed-won (2)', 'closed+won+(2)'], // a bracket is no such mark
])('marks between the words of %j: %s', (text, marked) => {
  expect(text.replace(BETWEEN_WORDS, '+')).toBe(marked);
});

describe('a phrase is found anywhere as whole words, singular or plural', () => {
  const find = phraseScanner({
    opportunity: ['open opportunity', 'opp', 'Opportunities'],
    customer: ['customers', 'won'],
    no: ['no', 'ex-'],
    ended: ['no response', 'no reply', '!!'],
    box: ['box'],
  });

  it.each<[string, string[]]>([
    ['Active Opportunities', ['opportunity']],
    ['open_opportunities', ['opportunity']],
    ['Customer', ['customer']], // the list has the plural
    ['CUSTOMERS (NA)', ['customer']],
    ['ex-customer', ['no', 'customer']],
    ['boxes', ['box']],
    ['no opps', ['no', 'opportunity']], // in the order of the text
    ['no reply, no opps', ['ended', 'no', 'opportunity']],
    ['No response received', ['ended']], // the longer phrase, and no "no"
    ['won`t', []],
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
    ['open -- deal', 'open deal'],
    ['клиент -- 2', 'клиент 2'],
    ['axesmiths', 'axesmith'], // "es" counts at the end of a word alone
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
    weak: ['poor', 'b'],
    poor: ['poor fit'],
    plus: ['B+'],
    minus: ['-1'],
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
    ['poor-fit', 'poor'], // "poor" alone comes first in the list, and is followed by a hyphen
    ['b+', 'plus'],
    ['-1', 'minus'],
    ['-1 (hopeless)', 'minus'],
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

it('a head is told with what follows it', () => {
  const match = headMatcher<'good' | 'bad'>({ bad: ['warm', 'no'] }, { good: ['warm'] });
  expect(match('warm - met in march')).toEqual({ level: 'good', rest: ' - met in march' });
  expect(match('no!')).toEqual({ level: 'bad', rest: '!' });
  expect(match('warmish')).toBeUndefined();
});

it.each([
  ['tier -- 1', 'tier 1'],
  ['Tier_1', 'tier 1'],
  ['ex-', 'ex'],
])('the head word %p is looked up as %p', (text, key) => {
  expect(headKey(text)).toBe(key);
});

it('a hyphen at the beginning of a head word counts', () => {
  expect(headKey('-1')).not.toBe(headKey('1'));
});
