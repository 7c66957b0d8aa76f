// What people write in German, French, Spanish, Portuguese and Japanese lists, by the words that ship.
import { readFit } from '../../../src/core/qualification/fit';
import { readMotion } from '../../../src/core/qualification/motion';
import { readOverlap } from '../../../src/core/qualification/overlap';
import { readWarmth } from '../../../src/core/qualification/warmth';
import { readWilling } from '../../../src/core/qualification/willing';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';

const TERMS = { settings: DEFAULT_SETTINGS, dateOrder: 'day-month', asOf: undefined } as const;

describe('overlap', () => {
  it.each([
    ['Kunde', 'customer'],
    ['Bestandskunden', 'customer'],
    ['Kunde seit 2021', 'customer'],
    ['Cliente', 'customer'],
    ['顧客', 'customer'],
    ['Verkaufschance', 'opportunity'],
    ['Opportunité', 'opportunity'],
    ['Oportunidade', 'opportunity'],
    ['商談中', 'opportunity'],
    ['Interessent', 'prospect'],
    ['Potenzieller Kunde', 'prospect'],
    ['Client potentiel', 'prospect'],
    ['Cliente potencial', 'prospect'],
    ['見込み客', 'prospect'],
    // Unknown is never good news.
    ['Neukunde', undefined],
    ['Kein Kunde', undefined],
    ['Noch kein Kunde', undefined],
    ['Nicht mehr Kunde', undefined],
    ['Ehemaliger Kunde', undefined],
    ['Kunde verloren', undefined],
    ['Pas client', undefined],
    ['Ancien client', undefined],
    ['N’est pas encore client', undefined],
    ['No es cliente', undefined],
    ['Aún no es cliente', undefined],
    ['Antiguo cliente', undefined],
    ['Nunca fue cliente', undefined],
    ['Não é cliente', undefined],
    ['Antigo cliente', undefined],
    ['Cliente perdido', undefined],
    ['元顧客', undefined],
    ['顧客ではない', undefined],
    ['Kunde?', undefined],
    ['Kunde bis 2022', undefined],
    ['Cliente hasta 2022', undefined],
    ['Era cliente', undefined],
    ['Nein', undefined],
    ['Non', undefined],
    ['いいえ', undefined],
  ])('%s: %s', (cell, type) => {
    const reading = readOverlap(cell, DEFAULT_SETTINGS);
    expect([reading.state === 'clear', reading.type]).toEqual([type !== undefined, type]);
  });
});

describe('warmth clears', () => {
  it.each([
    ...['Gut', 'Sehr gut', 'Heiß', 'Bonne', 'Buena', 'Muy buena', 'Boa', '良い', 'Gut - März'],
  ])('%s', (warmth) => {
    expect(readWarmth({ warmth }, TERMS).state).toBe('clear');
  });
});

describe('warmth doesn’t clear', () => {
  it.each([
    ...[
      'Mittel',
      'Lauwarm',
      'Kalt',
      'Schwach',
      'Keine',
      'Nicht gut',
      'Gut, aber nicht aktuell',
      'Gut, aber sie ist weg',
    ],
    ...['Moyenne', 'Faible', 'Froid', 'Pas bonne', 'Débil', 'Fría', 'Ninguna', 'No muy buena'],
    ...['Fraca', 'Média', 'Não muito boa', '弱い', '普通', 'なし', 'Gut?', 'Prima'],
  ])('%s', (warmth) => {
    expect(readWarmth({ warmth }, TERMS).state).not.toBe('clear');
  });
});

it.each([
  ['Sehr gut', 'clear'],
  ['Bom', 'clear'],
  ['Mittel', 'short'],
  ['Faible', 'short'],
  ['Passt nicht', 'unreadable'],
  ['Keine Passung', 'short'],
])('fit %s is %s', (fit, state) => {
  expect(readFit(fit, DEFAULT_SETTINGS).state).toBe(state);
});

it.each([
  ['Vorstellung durch Partner', 'introduction'],
  ['Mise en relation', 'introduction'],
  ['紹介', 'introduction'],
  ['Venta conjunta', 'coSell'],
  ['In Bearbeitung', 'unspecified'],
  ['Keine', undefined],
  ['Vorstellung abgelehnt', undefined],
  ['Keine Vorstellung', undefined],
  ['Introducción, sin respuesta', undefined],
  ['Vorstellung geplant', undefined],
  ['保留', undefined],
  ['Mailing', undefined],
])('motion %s: %s', (motion, type) => {
  const reading = readMotion({ motion }, TERMS);
  expect(reading.state === 'clear' ? reading.type : undefined).toBe(type);
});

it.each([
  ['Ja', 'open'],
  ['Oui', 'open'],
  ['Sí', 'open'],
  ['Sim', 'open'],
  ['Nein', 'no'],
  ['Non', 'no'],
  ['Não', 'no'],
  ['Ja, aber nicht jetzt', 'no'],
  ['Lieber per Mail', 'unreadable'],
])('will introduce: %s is %s', (cell, answer) => {
  expect(readWilling(cell, DEFAULT_SETTINGS)).toBe(answer);
});
