// The legal forms of companies, in any script, and where in a name each of them may be dropped.
import { once } from './once';

/** Legal forms that stand at the end of a name, in the letters of `wordsOf`. */
const AT_THE_END = `ab ag aktiengesellschaft aktiebolag aps as asa bhd bv bvba cic co company corp
  corporation cv cvba eg ehf eirl eireli ek eood epp eurl ev fze gbr ges gesmbh gmbh ggmbh
  haftungsbeschrankt hf ik inc incorporated is ivs jsc kabushikikaisha kft kg kgaa kk ks ktd kb lc
  lda limited limitada limitee llc llp lp ltd ltda ltee mbh nv nyrt oao oe ohg oo ood ooo ou oy oyj
  pbc pjsc plc pllc private proprietary pt pte pty pvt rl rt sa sab sapi sarl sas sasu sau saoc scs
  se sia sicav sl sll slu snc soc spa spol spzoo spk sro srl srls ss sti tbk tmi uab ug ulc unipessoal
  vof zao zrt ооо оао зао пао ао ип нко тоо тов прат пат фоп еоод оод ад еад доо αε επε ικε οε
  בעמ ذمم شمم लिमिटेड`;

/** Legal forms that also stand in front: `AB Volvo`, `SARL Dupont`, `ООО Ромашка`. */
const IN_FRONT = `ab eurl gmbh oao ooo oy oyj pao pjsc pt sarl sas sasu sia srl the uab zao
  ооо оао зао пао ао ип нко тоо тов прат пат фоп еоод оод ад еад доо شركة`;

/** Words that join legal forms: `GmbH & Co. KG`, `S.A. de C.V.`, `Sp. z o.o.` */
const JOINING = 'and de e et sp und y z';

/** Forms that are written without spaces around them, in full or as one bracketed letter. */
const WITHOUT_SPACES =
  /股份有限公司|有限[责責]任公司|有限公司|株式会社|有限会社|合同会社|合資会社|合名会社|주식회사|유한책임회사|유한회사|[(（][株有合同資주유][)）]|[㈱㈲㈾㈿㈜]|บริษัท|จำกัด(?: *\(มหาชน\))?/g;

/** Forms of several words, as folded text has them. */
const phrases = once(() =>
  [
    'limited liability (?:company|partnership)',
    'gesellschaft mit beschrankter haftung',
    'socie(?:dad|dade|te) anon(?:ima|yme)',
    'societa per azioni',
    '(?:besloten|naamloze) vennootschap',
    'spolka z ograniczona odpowiedzialnoscia',
    's\\.? de r\\.? ?l\\.?(?: de c\\.? ?v)?',
    'cong ty (?:tnhh|co phan|cp)',
    'общество с ограниченнои ответственностью',
  ].join('|'),
);
const phrase = once(
  () => new RegExp(`^(?:${phrases()})(?=\\s)|(?<=[\\s,])(?:${phrases()})[. ]*$`, 'g'),
);

/** Legal forms that are also a state or a province of two letters. */
const ALSO_PLACES = 'AB|CO|KS|NV|SK';
const places = once((): ReadonlySet<string> => new Set(ALSO_PLACES.toLowerCase().split('|')));
/** Set apart by a comma, a bracket or a dash, and bare: `Aurora, CO` and `Aurora (CO)`. */
const placeSetApart = once(() => new RegExp(`[,(/|–—-]\\s*(${ALSO_PLACES})\\)?$`, 'i'));
/** In capitals behind a name that isn't: `Aurora CO`. `Heineken NV` and `Volvo AB` are forms. */
const PLACE_IN_CAPITALS = /\s(?:CO|KS)$/;
const SMALL_LETTER = /\p{Ll}/u;
/** Whoever is called so has no legal form: `CITY OF AURORA CO`. */
const PUBLIC_BODY = /^(?:the )?(?:city|town|village|county|port|borough|state|university) of /i;
const TITLE_CASE = /^\p{Lu}\p{Ll}+$/u;

/** In the letters that folded names have. */
const listed = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC')
      .split(/\s+/),
  );

const ending = once((): ReadonlySet<string> => listed(AT_THE_END));
const leading = once((): ReadonlySet<string> => listed(IN_FRONT));
const joining = once((): ReadonlySet<string> => listed(JOINING));

/** A name without the forms that no space sets apart: `㈱アルダー` is `アルダー`. */
export const withoutJoinedForms = (name: string): string => name.replace(WITHOUT_SPACES, ' ');

/** Folded text without a form of several words at either end. */
export const withoutPhrases = (folded: string): string => folded.replace(phrase(), ' ');

/** Whether a word is a legal form, such as `inc`, where it ends a name. */
export const isEndingForm = (word: string): boolean => ending().has(word);

/**
 * Whether a name ends with a place of two letters that only looks like a legal form.
 *
 * `City of Aurora, CO` is in Colorado, `Alder Supply Co.`, `Alder Supply, Co` and `ALDER SUPPLY CO`
 * are companies. The edge: a comma before bare capitals is taken for a place, since two accounts
 * that stay apart cost less than two cities that become one.
 */
export function endsWithPlace(name: string): boolean {
  const written = name.trim();
  const place = placeSetApart().exec(written)?.[1];
  if (place !== undefined) return !TITLE_CASE.test(place);
  const inCapitals = PLACE_IN_CAPITALS.test(written) && SMALL_LETTER.test(written);
  return inCapitals || PUBLIC_BODY.test(written);
}

/**
 * The words of a name without the legal forms at either end; none may be left. Whether it ends with a
 * place is asked where its last word could be one.
 */
export function withoutLegalForms(
  words: readonly string[],
  hasPlace: () => boolean,
): readonly string[] {
  let end = words.length;
  const isPlace = places().has(words[end - 1] ?? '') && hasPlace();
  while (end > 0 && !isPlace) {
    const word = words[end - 1] ?? '';
    const joins = end < words.length && joining().has(word);
    if (!ending().has(word) && !joins) break;
    end -= 1;
  }
  const start = leading().has(words[0] ?? '') ? 1 : 0;
  return words.slice(start, end);
}
