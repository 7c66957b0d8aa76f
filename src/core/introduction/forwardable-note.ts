// The note that comes with a request: a few lines about us that the partner forwards as they are.
import { type NameLength, plainName } from '../cells/plain-name';
import type { OverlapRow } from '../qualification/overlap-row';
import { fillWording } from '../settings/introduction-wording';
import type { Settings } from '../settings/settings';
import { MOST_NOTE_WORDS } from './letter-length';
import { accountName, NAME_LENGTHS, wordCount } from './letter-names';

/** Said to the account, which doesn't need to be told its own name. */
const NO_ACCOUNT = 'your company';
const NO_PARTNER = 'a partner of yours';
const LINE_BREAK = /\r\n?/g;
const ENDS_OF_LINES = /[ \t]+$/gm;

/**
 * The note to forward, 40 to 80 words in the settings' wording. It names the account, this partner
 * and who asks, and nothing that we judge: neither a tier, nor a warmth, nor another partner.
 *
 * Names stand in full; the edge: where they alone are too long for a note they are cut, and a wording
 * of the user's own that leaves no room is filled in as it stands.
 */
export function forwardableNote(row: OverlapRow, me: string, settings: Settings): string {
  const noteWith = (length: NameLength): string =>
    fillWording(settings.introductionNote.replace(LINE_BREAK, '\n'), {
      account: accountName(row, length) || NO_ACCOUNT,
      partner: plainName(row.partner, length) || NO_PARTNER,
      me: plainName(me, length),
    })
      .replace(ENDS_OF_LINES, '')
      .trim();
  const [inFull] = NAME_LENGTHS;
  const notes = NAME_LENGTHS.map(noteWith);
  return notes.find((note) => wordCount(note) <= MOST_NOTE_WORDS) ?? noteWith(inFull);
}
