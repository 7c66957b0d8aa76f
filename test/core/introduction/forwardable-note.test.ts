// The note that a partner forwards: its length, its names, and what it never says.
import * as fc from 'fast-check';
import { forwardableNote } from '../../../src/core/introduction/forwardable-note';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { speaking } from '../language/built-words';
import { anyRow, settingsWith } from '../qualification/samples';

const ROW: OverlapRow = {
  account: 'Acme',
  partner: 'Globex',
  overlap: 'Open opportunity',
  warmth: 'Lukewarm, on our side',
  fit: 'C',
  partnerContact: 'Dana Cole',
};
const SETTINGS = settingsWith({});
const wordsIn = (text: string): number => text.split(/\s+/).length;

it('names the account, the partner and who asks', () => {
  const note = forwardableNote(ROW, 'Sam Lee', SETTINGS);
  expect(note).toContain('We work alongside Globex, and would like to hear how Acme goes about');
  expect(note).toMatch(/\n\nSam Lee$/);
});

it.each([
  ['The Royal Society for the Protection of Birds and Their Habitats'],
  ['Zweckverband Kommunale Informationsverarbeitung Baden-Franken und Partner Aktiengesellschaft'],
])('names stand in full: %s', (account) => {
  expect(forwardableNote({ ...ROW, account }, 'Sam Lee', SETTINGS)).toContain(
    `how ${account} goes`,
  );
});

it('what is missing is said in general words', () => {
  expect(forwardableNote({}, '', SETTINGS)).toMatch(
    /^We work alongside a partner of yours, and would like to hear how your company goes/,
  );
});

it('a wording of one’s own is filled in as it stands', () => {
  const own = settingsWith({ introductionNote: 'We make maps.\r\n{me} for {account} \n' });
  expect(forwardableNote(ROW, 'Sam', own)).toBe('We make maps.\nSam for Acme');
});

it('has 40 to 80 words whatever the row holds, and nothing of what we judge of it', () => {
  const name = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(anyRow, name, name, name, (row, account, partner, me) => {
      const note = forwardableNote({ ...row, account, partner }, me, SETTINGS);
      expect(wordsIn(note)).toBeGreaterThanOrEqual(40);
      expect(wordsIn(note)).toBeLessThanOrEqual(80);
      const bare = forwardableNote({ account, partner }, me, SETTINGS);
      expect(note).toBe(bare);
    }),
  );
});

it.each(['de', 'es'] as const)('has 40 to 80 words in %s as well', (language) => {
  const name = fc.string({ unit: 'grapheme', maxLength: 200 });
  fc.assert(
    fc.property(name, name, name, (account, partner, me) => {
      const note = speaking(language, () => forwardableNote({ account, partner }, me, SETTINGS));
      expect(wordsIn(note)).toBeGreaterThanOrEqual(40);
      expect(wordsIn(note)).toBeLessThanOrEqual(80);
    }),
    { numRuns: 50 },
  );
});
