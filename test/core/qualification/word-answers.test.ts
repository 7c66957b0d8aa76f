// What the user says that texts mean: into the lists, and read so from then on.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { foldText } from '../../../src/core/cells/text';
import { isUnreadWord, readAlone } from '../../../src/core/qualification/unread-word';
import {
  planWords,
  type SettingCells,
  type WordAnswer,
  wordAnswer,
} from '../../../src/core/qualification/word-answers';
import { allMeanings, WORD_FIELDS, type WordField } from '../../../src/core/settings/meanings';
import {
  DEFAULT_SETTINGS,
  parseSettings,
  type Settings,
  shippedRows,
} from '../../../src/core/settings/settings';

const SHIPPED: SettingCells = new Map<string, Cell>(
  shippedRows().map((row) => [foldText(row.label), row.default]),
);

const answer = (field: WordField, text: string, value: string): WordAnswer => {
  const known = wordAnswer(field, text, value);
  if (!known) throw new Error(`${field} has no meaning ${value}.`);
  return known;
};

const plan = (...answers: readonly WordAnswer[]) => {
  const planned = planWords(SHIPPED, DEFAULT_SETTINGS, answers);
  if (!planned.ok) throw new Error(planned.sentence);
  return planned;
};

/** The word that a list has got. */
const added = (...answers: readonly WordAnswer[]): Record<string, string> => {
  const lists: Record<string, string> = {};
  for (const [label, list] of plan(...answers).lists) {
    lists[label] = list.slice(String(SHIPPED.get(foldText(label))).length).replace(/^, /, '');
  }
  return lists;
};

describe('an answer goes into its list', () => {
  it.each<[WordField, string, string, string, string]>([
    ['warmth', 'Champ', 'hot', 'Warmth: hot', 'Champ'],
    ['overlap', 'Klant', 'customer', 'Overlap: customer', 'Klant'],
    ['motion', 'ABM play', 'ours', 'Motion: ours', 'ABM play'],
    ['motion', 'Geparkt', 'asleep', 'Any column: asleep', 'Geparkt'],
    ['motionStatus', 'Loopt', 'open', 'Motion: open', 'Loopt'],
    ['willing', 'Ask Bob', 'open', 'Will introduce: not no', 'Ask Bob'],
    ['fit', 'Tier X', 'none', 'Fit: no', 'Tier X'],
    ['fit', 'Tier X', 'blank', 'Any column: blank', 'Tier X'],
    // In quotation marks where the plain word would part the list, or be read otherwise.
    ['overlap', 'Customer, paused', 'former', 'Overlap: former', '"Customer, paused"'],
    ['overlap', 'Customer?', 'prospect', 'Overlap: prospect', '"Customer?"'],
    ['overlap', 'Not sure', 'no', 'Overlap: no', '"Not sure"'],
    ['warmth', 'Warm, but he left', 'cold', 'Warmth: cold', '"Warm, but he left"'],
    ['willing', 'Yes?', 'open', 'Will introduce: not no', '"Yes?"'],
    ['motion', 'Co-sell?', 'coSell', 'Motion: co-sell', '"Co-sell?"'],
    ['motionStatus', 'Done?', 'done', 'Motion: done', '"Done?"'],
  ])('%s “%s” as %s', (field, text, value, label, word) => {
    expect(added(answer(field, text, value))).toEqual({ [label]: word });
  });

  it('several in one list, one after the other', () => {
    const lists = added(answer('warmth', 'Champ', 'hot'), answer('warmth', 'Top', 'hot'));
    expect(lists).toEqual({ 'Warmth: hot': 'Champ, Top' });
  });

  it('a plain word is found beside others, a text in quotation marks is not', () => {
    const { settings } = plan(
      answer('warmth', 'Champ', 'hot'),
      answer('motion', 'Co-sell?', 'coSell'),
    );
    expect(isUnreadWord('Champ - met in March', 'warmth', settings)).toBe(false);
    expect(isUnreadWord('Co-sell? Later perhaps', 'motion', settings)).toBe(false); // later: asleep
    expect(readAlone('Co-sell? Maria knows', 'motion', settings)).toMatchObject({
      cause: 'not-understood',
    });
  });

  it('a word of ours beside one that takes it back is taken back', () => {
    const { settings } = plan(answer('motion', 'ABM play', 'ours'));
    expect(readAlone('ABM play', 'motion', settings)).toMatchObject({ state: 'clear' });
    expect(readAlone('ABM play rejected', 'motion', settings)).toMatchObject({ state: 'short' });
  });
});

describe('an answer is refused, or has nothing to add', () => {
  const champ = answer('warmth', 'Champ', 'hot');

  it('adds nothing where it stands there already', () => {
    const { lists, settings } = plan(champ);
    const cells = new Map([...SHIPPED, ['warmth: hot', lists.get('Warmth: hot') ?? '']]);
    expect(planWords(cells, settings, [champ])).toMatchObject({ ok: true, lists: new Map() });
  });

  it('is refused where the text means something else by now', () => {
    const { lists, settings } = plan(champ);
    const cells = new Map([...SHIPPED, ['warmth: hot', lists.get('Warmth: hot') ?? '']]);
    expect(planWords(cells, settings, [answer('warmth', 'champ', 'cold')])).toEqual({
      ok: false,
      sentence:
        'Somebody has said meanwhile what “champ” means. Nothing was saved. Look at the words again.',
    });
  });

  it('is refused where a word that is good news elsewhere would be blank everywhere', () => {
    expect(planWords(SHIPPED, DEFAULT_SETTINGS, [answer('overlap', 'Strong', 'blank')])).toEqual({
      ok: false,
      sentence:
        "“Strong” can't be “Blank: nothing is known”: the words of Any column: blank and of the " +
        'other lists in EQL Settings say otherwise. Choose another meaning, or correct the cells.',
    });
  });

  it('is refused where its list is full', () => {
    const full = new Map([...SHIPPED, ['motion: ours', `"${'x'.repeat(49_990)}"`]]);
    expect(planWords(full, DEFAULT_SETTINGS, [answer('motion', 'ABM play', 'ours')])).toEqual({
      ok: false,
      sentence:
        '“Motion: ours” in EQL Settings is full: there is no room for one more word. Take some out first.',
    });
  });

  it.each([
    ['owner', 'hot'],
    ['warmth', 'scalding'],
  ])('%s has no meaning %s', (field, value) => {
    expect(wordAnswer(field, 'x', value)).toBeUndefined();
  });
});

it('whatever stands in a cell is read as it was explained and comes back from the tab, or it is said what stands against that', () => {
  const words = [...' ,;"\n?-', 'not sure', 'warm', 'customer', 'co-sell', 'no', 'later', 'Ärger'];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme', maxLength: 4 })))
    .map((parts) => parts.join(' '));
  const settingsIn = (cells: SettingCells): Settings | undefined => {
    const parsed = parseSettings(Array.from(cells));
    return parsed.ok ? parsed.settings : undefined;
  };
  fc.assert(
    fc.property(text, fc.constantFrom(...WORD_FIELDS), fc.nat(), (written, field, choice) => {
      fc.pre(isUnreadWord(written, field, DEFAULT_SETTINGS));
      const meanings = allMeanings()[field].filter(({ value }) => value !== 'blank');
      const meaning = meanings[choice % meanings.length] ?? allMeanings()[field][0];
      if (!meaning) return;
      const planned = planWords(SHIPPED, DEFAULT_SETTINGS, [{ field, text: written, meaning }]);
      if (!planned.ok) {
        expect(planned.sentence).toMatch(
          / can't be .*Choose another meaning, or correct the cells\.$/,
        );
        return;
      }
      const { lists, settings } = planned;
      const cells = new Map(SHIPPED);
      for (const [label, list] of lists) cells.set(foldText(label), list);
      expect(settingsIn(cells)).toEqual(settings);
      expect(isUnreadWord(written, field, settings)).toBe(false);
    }),
    { numRuns: 200 },
  );
});
