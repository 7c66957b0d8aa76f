// What differs between the settings and tabs of two summaries, and what that touches.
import { excerpt, isBlankCell, plainText } from '../cells/text';
import { nameOf } from '../language/names';
import { say } from '../language/say';
import { choiceText } from '../settings/choices';
import { pathKey, settingNamed, shippedRows } from '../settings/rows';
import { BETWEEN, settingIn, termCell } from './term-text';
import {
  AS_SHIPPED,
  CONFIDENCE,
  LIKE_FOR_LIKE,
  OTHER_SETTINGS,
  TABS_READ,
  type Terms,
  termNames,
} from './terms';

const WEIGHTS = 'weights.';

/** What a change of a setting touches. */
export type Touches = 'rates' | 'verdict' | 'tabs' | 'scores';

export interface TermChange {
  readonly label: string;
  readonly is: string;
  readonly was: string;
  readonly touches: Touches;
}

const touchesOf = (header: string): Touches => {
  if (header === TABS_READ) return 'tabs';
  return header === CONFIDENCE || header === LIKE_FOR_LIKE ? 'verdict' : 'rates';
};

/** What a text of other settings says, by the keys of their paths. */
const othersIn = (text: string): Map<string, string> => {
  const found = new Map<string, string>();
  for (const part of text.split(BETWEEN)) {
    const { names, value = '' } = settingIn(part) ?? {};
    const path = names && settingNamed(names[0]);
    if (path) found.set(pathKey(path), value);
  }
  return found;
};

/** A value in the language in force. */
const shown = (header: string, value: string = AS_SHIPPED): string =>
  choiceText(plainText(termCell(header, value)));

const otherChanges = (now: string, then: string): TermChange[] => {
  const [is, was] = [othersIn(now), othersIn(then)];
  return shippedRows().flatMap(({ path, label }): TermChange[] => {
    const key = pathKey(path);
    const [one, other] = [is.get(key), was.get(key)];
    if (one === other) return [];
    const touches = key.startsWith(WEIGHTS) ? 'scores' : 'rates';
    return [{ label, is: shown(OTHER_SETTINGS, one), was: shown(OTHER_SETTINGS, other), touches }];
  });
};

/**
 * What differs between two rows' settings and tabs. A blank cell doesn't say that anything was
 * different: nothing is known of it.
 */
export function termChanges(now: Terms, then: Terms): readonly TermChange[] {
  return termNames().flatMap((names): readonly TermChange[] => {
    const [header] = names;
    const [is, was] = [now.get(header) ?? '', then.get(header) ?? ''];
    if (isBlankCell(is) || isBlankCell(was)) return [];
    const [one, other] = [plainText(is), plainText(was)];
    if (one === other) return [];
    return header === OTHER_SETTINGS
      ? otherChanges(one, other)
      : [
          {
            label: nameOf(names),
            is: shown(header, one),
            was: shown(header, other),
            touches: touchesOf(header),
          },
        ];
  });
}

/** `Conversion window 60 days (was 90 days)`. */
export const changeText = ({ label, is, was }: TermChange): string =>
  say('{setting} {is} (was {was})', {
    setting: label,
    is: excerpt(is),
    was: excerpt(was),
  });
