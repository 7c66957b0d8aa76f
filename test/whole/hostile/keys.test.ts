// What is read from one cell alone - numbers, days, domains, names, lead types - on naughty cells.
import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import { readDay } from '../../../src/core/cells/day';
import { domainKey, identifiesAccount, nameKey } from '../../../src/core/cells/domain';
import { readNumber } from '../../../src/core/cells/number';
import { asCellText } from '../../../src/core/cells/sheet-text';
import { excerpt, foldText } from '../../../src/core/cells/text';
import { phraseKey } from '../../../src/core/cells/words';
import { headerKeys, labelHeaders, signatureOf } from '../../../src/core/columns/header';
import { listedNames } from '../../../src/core/columns/partner-names';
import { readWideOverlap } from '../../../src/core/columns/wide-overlap';
import { convertedStages, readConverted } from '../../../src/core/conversion/counting/converted';
import { leadTypePlural, leadTypeSingular } from '../../../src/core/figure-text';
import { leadTypeName } from '../../../src/core/lead-types';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings';
import { NAUGHTY_CELLS, naughtyCell, naughtyText } from './naughty-cells';
import { NAUGHTY_STRINGS, PROPERTY_NAMES } from './naughty-strings';

const RUNS = { numRuns: 1000 };
const FIRST_DAY = Date.UTC(1900, 0, 1) / 86_400_000;
const LAST_DAY = Date.UTC(2199, 11, 31) / 86_400_000;

/** Tries every naughty cell by itself, and others made of them. */
const forAllCells = (check: (cell: Cell) => void): void => {
  NAUGHTY_CELLS.forEach(check);
  fc.assert(fc.property(naughtyCell, check), RUNS);
};

const forAllTexts = (check: (text: string) => void): void => {
  NAUGHTY_STRINGS.forEach(check);
  fc.assert(fc.property(naughtyText, check), RUNS);
};

it('a number is finite, or none', () => {
  forAllCells((cell) => {
    const number = readNumber(cell);
    expect(number === undefined || Number.isFinite(number)).toBe(true);
  });
});

it.each([
  'month-day',
  'day-month',
] as const)('a day (%s) is a whole one of 1900 to 2199, or none', (order) => {
  forAllCells((cell) => {
    const day = readDay(cell, order);
    const isDay = Number.isInteger(day) && Number(day) >= FIRST_DAY && Number(day) <= LAST_DAY;
    expect(day === undefined || isDay).toBe(true);
  });
});

it('a domain has two labels or more, and nothing that belongs elsewhere in an address', () => {
  forAllCells((cell) => {
    const domain = domainKey(cell);
    expect(domain === '' || /^[^\s.@/:?#<>"'(){}]+(?:\.[^\s.@/:?#<>"'(){}]+)+$/.test(domain)).toBe(
      true,
    );
    expect(domainKey(domain)).toBe(domain);
  });
});

it('a company name is a key of letters and digits, or none', () => {
  forAllCells((cell) => {
    expect(nameKey(cell)).toMatch(/^[\p{L}\p{M}\p{N}]*$/u);
  });
});

it('the names that every object has are plain names here', () => {
  for (const name of PROPERTY_NAMES) {
    expect(nameKey(name)).toBe(name.toLowerCase().replace(/_/g, ''));
    expect(leadTypeName(name)).toBe(name);
    expect(domainKey(name)).toBe('');
    expect(identifiesAccount(name)).toBe(true);
    expect(readConverted(name, convertedStages(DEFAULT_SETTINGS))).toBe(false);
    expect(readNumber(name)).toBeUndefined();
    expect(readDay(name)).toBeUndefined();
  }
});

it('folded text stays as it is when it is folded again', () => {
  forAllCells((cell) => {
    const folded = foldText(cell);
    expect(foldText(folded)).toBe(folded);
    expect(phraseKey(folded)).not.toMatch(/^ | $| {2}/);
  });
});

it('an excerpt is one short line', () => {
  forAllCells((cell) => {
    const line = excerpt(cell);
    expect(Array.from(line).length).toBeLessThanOrEqual(60);
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  });
});

it('text stays text in a cell: after its apostrophe, or because it begins with a letter', () => {
  forAllTexts((text) => {
    const written = asCellText(text);
    expect(written === '' || /^(?:'|\p{L})/u.test(written)).toBe(true);
    expect(written.replace(/^'/, '')).toBe(written.startsWith("'") ? text : written);
    expect(written).not.toMatch(/^(?:true|false)$/i);
  });
});

it('a header is compared by letters and digits, and shown on one line', () => {
  forAllCells((cell) => {
    const { whole, unbracketed, unprefixed, words } = headerKeys(cell);
    for (const key of [whole, unbracketed, unprefixed, ...words]) {
      expect(key).toMatch(/^[\p{L}\p{M}\p{N}]*$/u);
    }
    expect(labelHeaders([cell, cell, cell])).toHaveLength(3);
    expect(labelHeaders([cell]).join('')).not.toMatch(/[\r\n\t]/);
    expect(signatureOf([cell, 'Account'], 'overlap')).toMatch(/^[0-9a-f]{16}$/);
  });
});

it('a list of partners is split into names, none of them empty or twice', () => {
  forAllCells((cell) => {
    const names = listedNames(cell);
    expect(names).not.toContain('');
    expect(new Set(names).size).toBe(names.length);
  });
});

it('a wide layout has an overlap that stands for its cells, whatever they hold', () => {
  fc.assert(
    fc.property(naughtyCell, naughtyCell, naughtyCell, (customerOf, opportunityFor, prospectOf) => {
      const { overlap, partner, partners } = readWideOverlap({
        customerOf,
        opportunityFor,
        prospectOf,
      });
      expect(['string', 'number', 'boolean']).toContain(typeof overlap);
      expect(partners.map(({ name }) => name)).not.toContain('');
      expect(partners.length > 0 || partner === '').toBe(true);
    }),
    RUNS,
  );
});

it('a lead type is named on one line, in the singular and in the plural', () => {
  forAllCells((cell) => {
    const name = leadTypeName(cell);
    expect(name).not.toMatch(/[\r\n\t]|^ | $/);
    for (const told of [leadTypePlural(name), leadTypeSingular(name)]) {
      expect(told).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(told.length).toBeLessThan(140);
    }
  });
});

it('a conversion is yes or no', () => {
  forAllCells((cell) => {
    expect(typeof readConverted(cell, convertedStages(DEFAULT_SETTINGS))).toBe('boolean');
  });
});
