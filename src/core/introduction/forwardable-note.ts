// The note that comes with a request: a few lines about us that the partner forwards as they are.
import { type NameLength, plainName } from '../cells/plain-name';
import { say } from '../language/say';
import type { OverlapRow } from '../qualification/overlap-row';
import { fillWording } from '../settings/introduction-wording';
import type { Settings } from '../settings/settings';
import { MOST_NOTE_WORDS } from './letter-length';
import { accountName, NAME_LENGTHS, wordCount } from './letter-names';
import { noteInForce } from './wording-in-force';

const ENDS_OF_LINES = /[ \t]+$/gm;

/**
 * The note to forward, 40 to 80 words in the settings' wording. It names the account, this partner
 * and who asks, and nothing that we judge: neither a tier, nor a warmth, nor another partner.
 *
 * Names stand in full; the edge: where they alone are too long for a note they are cut, and a wording
 * of the user's own that leaves no room is filled in as it stands.
 */
export function forwardableNote(row: OverlapRow, me: string, settings: Settings): string {
  const wording = noteInForce(settings);
  const noteWith = (length: NameLength): string =>
    fillWording(wording, {
      // The account doesn't need to be told its own name.
      account: accountName(row, length) || say('your company // of the account itself'),
      partner: plainName(row.partner, length) || say('a partner of yours'),
      me: plainName(me, length),
    })
      .replace(ENDS_OF_LINES, '')
      .trim();
  const [inFull] = NAME_LENGTHS;
  const notes = NAME_LENGTHS.map(noteWith);
  return notes.find((note) => wordCount(note) <= MOST_NOTE_WORDS) ?? noteWith(inFull);
}
