// Text as it is compared and shown, and the cells that say nothing.
import * as fc from 'fast-check';
import { BLANK_WORDS } from '../../../src/core/cells/blank-words';
import type { Cell } from '../../../src/core/cells/cell';
import {
  excerpt,
  foldText,
  isBlankCell,
  isBlankText,
  isErrorText,
  isSheetError,
  plainText,
} from '../../../src/core/cells/text';

describe('text is compared without case, accents or surplus space', () => {
  it.each<[Cell, string]>([
    ['  Café   CRÈME ', 'cafe creme'],
    ['warm', 'warm'],
    ['Open  Opportunity', 'open opportunity'],
    ['a\u00a0\tb\nc', 'a b c'], // a no-break space, a tab and a line break
    ['tbd\u200b', 'tbd'], // a zero-width space, as web pages paste it
    ['Ｈｏｔ', 'hot'], // full-width letters
    ['GROSS', 'gross'],
    ['Groß', 'gross'],
    ['GROẞ', 'gross'],
    ['ΟΔΟΣ', 'οδος'],
    ['οδοσ', 'οδος'],
    ['İstanbul', 'istanbul'],
    ['won’t', "won't"],
    ['won´t', "won't"],
    ['हिन्दी', 'हिन्दी'], // vowel signs aren't accents
    ['한국', '한국'],
    ['ที่', 'ที่'], // nor is a vowel with a tone above it
    ['\u200b acme \u200b', 'acme'],
    ['Not\u200e \u2066started\u2069\u00ad', 'not started'], // marks of direction, a soft hyphen
    ['\ufeffWarm\ufe0f', 'warm'],
    ['CLOSED_LOST', 'closed lost'],
    ['_needs__attention_', 'needs attention'],
    ['🔥 Hot', 'hot'],
    ['☀️ Warm', 'warm'],
    ['Done ✅', 'done'],
    ['👍🏽 yes', 'yes'],
    ['🇩🇪 Acme', 'acme'],
    ['🔥', '🔥'], // alone it stays: it isn't blank
    ['🔥_', '🔥'],
    ['❄️', '❄'],
    ['✔️', '✔'],
    ['Acme®', 'acme®'], // no emoji, whatever Unicode says
    ['="A"', 'a'],
    ['="say ""hi"""', 'say "hi"'],
    ['Tier ٢', 'tier 2'],
    ['８５％', '85%'],
    [true, 'true'],
    [85, '85'],
    [new Date(Date.UTC(2026, 2, 14, 9)), '2026-03-14'],
    [new Date(Number.NaN), 'invalid date'],
    ['', ''],
  ])('%p is compared as %p', (cell, folded) => {
    expect(foldText(cell)).toBe(folded);
  });

  it('keeps thirty marks on a letter, and drops what is piled on them', () => {
    const tones = (count: number): string => `ก${'่'.repeat(count)}`;
    expect(foldText(tones(30))).toBe(tones(30));
    expect(foldText(tones(45))).toBe(tones(30));
  });

  it('folds letters one by one as it folds whole texts', () => {
    const letters = fc.string({
      unit: fc.constantFrom(..."aZ é ÀñßöżŁıİĲœĐŉ\u0149ŐΣガぱゖヿ顧客ー-_'9 "),
    });
    fc.assert(
      fc.property(letters, (text) => {
        // Invisible letters take the text another way, and fold to nothing.
        const apart = Array.from(text).join('\u200b');
        expect(foldText(`${text}\u200b`)).toBe(foldText(text));
        expect(foldText(apart)).toBe(foldText(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });

  it('folds text the same in capitals and in small letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aéÀñßöz Å-1İ') }), (text) => {
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
      }),
    );
  });
});

describe('a cell that says nothing is blank', () => {
  it.each<[Cell]>([
    [''],
    ['   '],
    ['-'],
    ['--'],
    ['–'],
    ['—'],
    ['n/a'],
    ['N/A '],
    ['na'],
    ['na?'],
    ['N.A.'],
    ['TBD'],
    ['tbd?'],
    ['unknown'],
    ['?'],
    ['???'],
    ['TBC'],
    ['to be confirmed'],
    ['[[Unknown]]'],
    ['NULL'],
    ['NaN'],
    ['undefined'],
    ['(blank)'],
    ['-None-'],
    ['(none)'],
    ['not_set'],
    ['Not provided'],
    ['None yet'],
    ['\u200b\u200e'], // nothing that anybody sees
    ['=""'],
    ['="n/a"'],
  ])('%p is blank', (cell) => {
    expect(isBlankCell(cell)).toBe(true);
  });

  it.each<[Cell]>([
    ['none'], // an answer, and it is no
    ['no'],
    ['#N/A'], // a formula that failed
    ['nah'],
    ['- met in March'],
    ['unknown to us'],
    ['not set yet'],
    ['🔥'],
    ['.'],
    [0],
    [false],
    [new Date(0)],
    [Number.NaN],
  ])('%p is not blank', (cell) => {
    expect(isBlankCell(cell)).toBe(false);
  });
});

describe('a formula that failed is told from text', () => {
  it.each<[Cell]>([
    ['#N/A'],
    ['#n/a'],
    ['#REF!'],
    ['#DIV/0!'],
    ['#VALUE!'],
    ['#NAME?'],
    ['#NUM!'],
    ['#NULL!'],
    ['#ERROR!'],
    ['#SPILL!'],
    ['#CALC!'],
    ['Loading...'],
    ['Loading…'],
  ])('%p is an error', (cell) => {
    expect(isSheetError(cell)).toBe(true);
  });

  it.each<[Cell]>([
    ['N/A'],
    ['#1'],
    ['# N/A'],
    ['#N/A yet'],
    ['Acme #N/A'],
    ['Loading'],
    [''],
    [404],
  ])('%p is none', (cell) => {
    expect(isSheetError(cell)).toBe(false);
  });
});

describe('text is shown as the sheet shows it', () => {
  it.each<[Cell, string]>([
    [' Acme ', 'Acme'],
    [true, 'TRUE'],
    [false, 'FALSE'],
    [0.85, '0.85'],
    [new Date(Date.UTC(2026, 2, 14)), '2026-03-14'],
    [new Date(Number.NaN), 'Invalid date'],
  ])('%p is shown as %p', (cell, shown) => {
    expect(plainText(cell)).toBe(shown);
  });

  it('puts text for a sentence on one line', () => {
    expect(excerpt('Acme\r\n\u0007Inc.\t Ltd')).toBe('Acme Inc. Ltd');
    expect(excerpt('\u0007Acme\u0007')).toBe('Acme');
  });

  it('cuts text that runs on, and shows that it did', () => {
    expect(excerpt('x'.repeat(60))).toBe('x'.repeat(60));
    expect(excerpt('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
    expect(excerpt('one two three', 9)).toBe('one two…');
  });

  it('never cuts a character in two', () => {
    expect(excerpt('😀😀😀', 3)).toBe('😀😀😀');
    expect(excerpt('😀😀😀', 2)).toBe('😀…');
  });
});

test('a cell is blank or an error by its folded text, whatever it begins with', () => {
  const words = [...BLANK_WORDS.split(', '), 'Loading...', '#N/A', '#REF!', 'lost', 'a', '7'];
  const marks = ['', ' ', '?', '_', '\u0301', '\u200b', '🔥', "'"];
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })),
      fc.constantFrom(...marks),
      fc.constantFrom(...marks),
      fc.boolean(),
      (word, before, behind, isLoud) => {
        const cell = `${before}${isLoud ? word.toUpperCase() : word}${behind}`;
        expect(isBlankCell(cell)).toBe(isBlankText(foldText(cell)));
        expect(isSheetError(cell)).toBe(isErrorText(foldText(cell)));
      },
    ),
    { numRuns: 600 },
  );
});
