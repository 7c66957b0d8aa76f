// A cell that was read before is read alike, and only where settings and column say the same of it.
import type { Cell } from '../../../src/core/cells/cell';
import { inLanguage, wordsInForce } from '../../../src/core/language/in-force';
import { readFit } from '../../../src/core/qualification/fit';
import { readOverlap } from '../../../src/core/qualification/overlap';
import {
  type Remembered,
  rememberedReading,
} from '../../../src/core/qualification/remembered-readings';
import { readWarmth } from '../../../src/core/qualification/warmth';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const anew = () => ({ ...DEFAULT_SETTINGS });

test('a cell that stands in many rows is read once', () => {
  const remembered: Remembered<string, string> = new WeakMap();
  const read: Cell[] = [];
  const settings = anew();
  for (const cell of ['Warm', 'Cold', 'Warm', 4, '4', 'Warm']) {
    rememberedReading(remembered, cell, settings, 'warmth', (each) => {
      read.push(each);
      return String(each);
    });
  }
  expect(read).toEqual(['Warm', 'Cold', 4, '4']);
});

test('in another language it is read anew, since a reading has its sentence', () => {
  const remembered: Remembered<string, string> = new WeakMap();
  const settings = anew();
  const said = () =>
    rememberedReading(remembered, 'Warm', settings, 'warmth', () => wordsInForce().language);
  const inGerman = inLanguage({ ...wordsInForce(), language: 'de' }, said);
  expect([said(), inGerman, said()]).toEqual(['en', 'de', 'en']);
});

test('other settings read it anew', () => {
  expect(readFit('C', anew()).state).toBe('short');
  expect(readFit('C', { ...DEFAULT_SETTINGS, fitBar: 0.5 }).state).toBe('clear');
  expect(readOverlap('Prospect', anew()).state).toBe('clear');
  expect(
    readOverlap('Prospect', {
      ...DEFAULT_SETTINGS,
      acceptedOverlap: 'customer or open opportunity',
    }).state,
  ).toBe('short');
});

test('a number is read by the scale of its own column', () => {
  const settings = anew();
  const five = { kind: 'said', scale: { least: 0, top: 5 } } as const;
  expect(readFit(4, settings, five).strength).toBe(0.8);
  expect(readFit(4, settings).strength).toBe(0.04);
  const terms = { settings, asOf: undefined, dateOrder: settings.dateOrder };
  expect(readWarmth({ warmth: 4 }, { ...terms, scales: { warmth: five } }).strength).toBe(0.8);
  expect(readWarmth({ warmth: 4 }, terms).strength).toBe(0.04);
});

test('more texts than are remembered are read as they were', () => {
  const settings = anew();
  const texts = Array.from({ length: 2500 }, (_text, at) =>
    at % 2 === 0 ? `A (${at})` : `C (${at})`,
  );
  const first = texts.map((text) => readFit(text, settings));
  expect(texts.map((text) => readFit(text, settings))).toEqual(first);
});
