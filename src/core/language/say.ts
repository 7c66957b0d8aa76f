// Whatever a person reads, in the language in force. The English sentence stands in the code:
//
//     say('Score the tab {tab}.', { tab })
//     say('{rows} {rows|row was|rows were} scored, {left} left out.', { rows, left })
//
// 1. A sentence is whole, and a text between quotes: no variable, no template, no halves that are
//    joined. Long ones go on with `+` and another text. What changes in it is named in braces.
// 2. `{rows}` is filled with a value: a number as the language writes it (20,000), a text as it is.
//    `{rows|row|rows}` is the form that the number `rows` asks for: for one, for others.
// 3. A name is of the thing (`{tab}`, `{partner}`), since the translator sees nothing else.
// 4. A word on its own that two places use for two things ("Open": a command, a state) is told apart by
//    a remark that isn't shown: `say('Open // a state')`.
// 5. Nothing is said while a script loads: a table of sentences is made by a function, or holds
//    functions. What is data (statuses, levels, `Yes`, names of columns in formulas) isn't said at all.
// 6. German and Spanish of each sentence stand in `src/languages`, under the English. `npm run words`
//    adds what is missing there as blank, and takes out what nobody says any more;
//    `test/core/language/catalogues.test.ts` holds the rest.
// 7. A name that is written into a sheet and found there again isn't said: it stands in one table with all
//    its languages (`names.ts`). A sentence that names it does so as that table has it.
import { isSilent, wordsInForce } from './in-force';
import { numberText } from './number-text';
import { pluralForm } from './plural-form';
import { sentenceKey } from './sentence-key';

type Value = string | number;

/** The names between a sentence's braces. */
export type NamesIn<Sentence> = Sentence extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}|${string}` ? Name : Inside) | NamesIn<Rest>
  : never;

export type ValuesFor<Sentence> = [NamesIn<Sentence>] extends [never]
  ? readonly []
  : readonly [values: Readonly<Record<NamesIn<Sentence>, Value>>];

const PLACE = /\{([^{}|]*)(?:\|([^{}]*))?\}/g;
const TURN = 3;
const REMARK = ' // ';

/** A sentence without the remark that tells it from another of the same words. */
const shown = (sentence: string): string => {
  const at = sentence.indexOf(REMARK);
  return at < 0 ? sentence : sentence.slice(0, at);
};

const formed = (value: unknown, forms: string): string =>
  pluralForm(Number(value), forms.split('|'), wordsInForce());

/** The sentence as the language in force has it, its places not yet filled. */
function inWords(sentence: string): string {
  const { language, sentences } = wordsInForce();
  const english = shown(sentence);
  return language === 'en' ? english : sentences[sentenceKey(sentence)] || english;
}

const parted = new Map<string, readonly string[]>();

/** Texts, names and forms in turn: [text, name, forms, text, name, forms, text]. */
const partsOf = (said: string): readonly string[] => {
  const known = parted.get(said);
  if (known !== undefined) return known;
  const parts = said.split(PLACE);
  parted.set(said, parts);
  return parts;
};

/**
 * A sentence in the language in force in pieces, for whoever fills its places with more than text: `Is
 * {header} warmth?` with an element for `header` is a text, the element and a text.
 */
export function sayWith<Sentence extends string, Part>(
  sentence: Sentence,
  values: Readonly<Record<NamesIn<Sentence>, Value | Part>>,
): (string | Part)[] {
  const given: Readonly<Record<string, Value | Part>> = values;
  const parts = partsOf(inWords(sentence));
  return parts.flatMap((part, index): (string | Part)[] => {
    if (index % TURN === 0) return part === '' ? [] : [part];
    if (index % TURN === 2) return [];
    const [value, forms] = [given[part], parts[index + 1]];
    if (forms !== undefined) return [formed(value, forms)];
    return value === undefined ? [] : [typeof value === 'number' ? numberText(value) : value];
  });
}

/** A sentence in the language in force, its places filled. */
export function say<Sentence extends string>(
  sentence: Sentence,
  ...[values]: ValuesFor<Sentence>
): string {
  if (isSilent()) return '';
  const said = inWords(sentence);
  if (values === undefined) return said;
  const given: Readonly<Record<string, Value>> = values;
  const parts = partsOf(said);
  let text = '';
  for (let at = 0; at < parts.length; at += TURN) {
    text += parts[at];
    const name = parts[at + 1];
    if (name === undefined) break;
    const forms = parts[at + 2];
    const value = given[name];
    if (forms !== undefined) text += formed(value, forms);
    else text += typeof value === 'number' ? numberText(value) : (value ?? `{${name}}`);
  }
  return text;
}
