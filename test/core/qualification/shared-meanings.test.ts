// The words that mean the same in every column.
import { foldText } from '../../../src/core/cells/text';
import { findersOf } from '../../../src/core/qualification/vocabulary';
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/core/settings/settings';

const { shared, sharedWords } = findersOf(DEFAULT_SETTINGS.vocabulary);

describe('a whole text means', () => {
  it.each<[string | undefined, string]>([
    [
      'blank',
      ' | - | — | n/a | TBD | tbc | Unknown | [[Unknown]] | ? | NULL | nil | NaN | (blank)',
    ],
    ['blank', 'undefined | -None- | (none) | not_set | Not provided | None yet | to be confirmed'],
    ['nobody', 'none | Nobody | No owner | unassigned | Not assigned'],
    ['yes', 'yes | Y | TRUE | t | X | ✓ | ✔ | ☑ | Checked | Yes - met'],
    ['no', 'no | N | FALSE | f | ✗ | ✘ | unchecked | No, they left | Not interested | never'],
    ['no', 'None of them | Without a sponsor | No warm path | Not a fit'],
    ['refused', "declined | Rejected | passed | won't | Will not | can’t | cannot | opted out"],
    [
      'ended',
      'Dropped | Cancelled | canceled | CLOSED_LOST | ghosted | No response | no reply yet',
    ],
    ['ended', 'not_introduced | Negative | Disqualified - too small'],
    ['asleep', 'Paused | On hold | on-hold | Not now | later | Bumped | Blocked | Not now, please'],
    ['notBegun', 'Not started | Not started yet | to do | Drafted | Research in progress'],
    [undefined, 'Not sure | No problem | No idea | Warm | X-ray | T-Mobile | Lostine | nothing'],
  ])('%s: %s', (meaning, texts) => {
    for (const text of texts.split(' | ')) {
      expect([text, shared(foldText(text))]).toEqual([text, meaning]);
    }
  });
});

it.each<[string, string[]]>([
  ['Intro requested, no reply', ['ended']],
  ['They said no and closed lost', ['no', 'ended']],
  ['Yes, but later', ['asleep']],
  ["Doesn't want to", ['no']],
  ['Intro via N. Lee', []], // a single letter is a no where it stands alone
  ['Not sure, maybe later', ['unsure', 'asleep']],
  ['Deadline in Lostine', []],
])('“%s” holds %j', (text, words) => {
  expect(Array.from(sharedWords(text))).toEqual(words);
});

it('are the settings’ to add to', () => {
  const parsed = parseSettings([
    ['Any column: refused', 'abgelehnt'],
    ['Any column: blank', 'offen'],
    ['Any column: yes', 'ja'],
  ]);
  if (!parsed.ok) throw new Error(parsed.problems[0]?.sentence);
  const own = findersOf(parsed.settings.vocabulary);
  expect(own.shared('abgelehnt')).toBe('refused');
  expect(own.shared('offen')).toBe('blank');
  expect(own.shared('ja')).toBe('yes');
  expect(own.shared('n/a')).toBe('blank'); // those that ship stay blank
  expect(own.shared('declined')).toBeUndefined();
});
