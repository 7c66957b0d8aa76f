// How names stand in a letter: in full first, cut only where nothing else makes room.
import { type NameLength, plainName } from '../cells/plain-name';
import type { OverlapRow } from '../qualification/overlap-row';

/** Names in full first, then ever shorter, until the letter has room for them. */
export const NAME_LENGTHS: readonly [NameLength, ...NameLength[]] = [
  { characters: 120, words: 16 },
  { characters: 60, words: 8 },
  { characters: 60, words: 6 },
  { characters: 40, words: 5 },
  { characters: 30, words: 4 },
  { characters: 20, words: 3 },
  { characters: 12, words: 2 },
];

export const wordCount = (text: string): number =>
  text.split(/\s/).filter((word) => word !== '').length;

/** Whom the account is called by: its name, else its website. */
export const accountName = ({ account, domain }: OverlapRow, length: NameLength): string =>
  plainName(account, length) || plainName(domain, length);
