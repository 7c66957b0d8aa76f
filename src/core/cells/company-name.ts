// Company names, cleaned so that two spellings of one company meet.
import type { Cell } from './cell';
import { isBlankCell, isSheetError, normalised } from './text';

/** Legal forms that stand at the end of a name. */
const LEGAL_FORMS = new Set(
  `ab ag aktiengesellschaft aktiebolag aps as asa bhd bv bvba co company corp corporation cv cvba eg
  ehf eirl eood ev fze gbr gmbh ggmbh hf inc incorporated jsc kft kg kgaa kk ks ktd lda limited limitada
  limitee llc llp lp ltd ltda ltee mbh nv nyrt oao ohg oo ood ooo oy oyj plc pjsc pt pte pty pvt private
  rl rt sa sab sapi sarl sas sasu sau scs se sl slu snc soc spa spol spzoo sro srl srls ss sti tbk ug
  ulc vof zao zrt`.split(/\s+/),
);
/** Legal forms that also stand in front: `AB Volvo`, `PT Bank`, `OOO Romashka`. */
const LEADING_FORMS = new Set(['ab', 'oao', 'ooo', 'pjsc', 'pt', 'zao', 'pao', 'the']);
/** Words that join legal forms: `GmbH & Co. KG`, `S.A. de C.V.`, `Sp. z o.o.` */
const JOINING_WORDS = new Set(['and', 'de', 'e', 'et', 'sp', 'und', 'y', 'z']);
/** Chinese, Japanese and Korean legal forms, which have no spaces around them. */
const CJK_FORMS =
  /股份有限公司|有限责任公司|有限公司|株式会社|有限会社|合同会社|주식회사|[(（]株[)）]|㈱/g;
const MARKS = /[\u0300-\u036f]/g;
const APOSTROPHES = /['’‘`´]/g;
/** Single letters with stops or slashes between them: `S.A.`, `L.L.C.`, `A/S`, `S. p. A.` */
const ABBREVIATION = /(^|[^\p{L}\p{N}])((?:\p{L}[./]\s?)+\p{L})(?![\p{L}\p{N}])/gu;
const NOT_A_WORD = /[^\p{L}\p{M}\p{N}]/gu;
const LETTERS_WITHOUT_MARKS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const wordsOf = (name: string): string[] => {
  const folded = normalised(name.toLowerCase(), 'NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS_WITHOUT_MARKS[letter] ?? letter)
    .replace(APOSTROPHES, '')
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(ABBREVIATION, (_, before: string, letters: string) => {
      return before + letters.replace(/[./\s]/g, '');
    });
  return folded.split(NOT_A_WORD).filter((word) => word !== '');
};

const withoutLegalForms = (words: readonly string[]): readonly string[] => {
  let end = words.length;
  while (end > 0) {
    const word = words[end - 1] ?? '';
    const joins = end < words.length && JOINING_WORDS.has(word);
    if (!LEGAL_FORMS.has(word) && !joins) break;
    end -= 1;
  }
  const start = LEADING_FORMS.has(words[0] ?? '') ? 1 : 0;
  return words.slice(start, end);
};

/** Whether a word is a legal form, such as `Inc.` or `LLC`. */
export function isLegalForm(word: string): boolean {
  const [first, second] = wordsOf(word);
  return first !== undefined && second === undefined && LEGAL_FORMS.has(first);
}

/**
 * The key by which two names of one company meet: case, accents, punctuation, spaces and legal
 * forms (Inc, LLC, GmbH & Co. KG, S.A. de C.V., ...) don't count.
 *
 * A name made only of such words keeps them, so that `The Limited` isn't everybody; a cell with no
 * letter or digit, a blank and a Sheets error have the key `''`, which matches nothing.
 */
export function nameKey(cell: Cell): string {
  if (typeof cell !== 'string' && typeof cell !== 'number') return '';
  if (isBlankCell(cell) || isSheetError(cell)) return '';
  const name = String(cell);
  const words = wordsOf(name.replace(CJK_FORMS, ' '));
  const kept = withoutLegalForms(words);
  if (kept.length > 0) return kept.join('');
  return words.length > 0 ? words.join('') : wordsOf(name).join('');
}
