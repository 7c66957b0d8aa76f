// The words that mean the same in every column, as the settings come with them.
import { BLANK_WORDS } from '../cells/blank-words';
import type { WordRow } from './word-row';

export const SHARED_WORDS = {
  blank: [
    BLANK_WORDS,
    'Any column: blank',
    'Nothing is known yet, as in an empty cell. Those that ship stay blank.',
  ],
  nobody: [
    'none, nobody, no one, no owner, unassigned, not assigned',
    'Any column: nobody',
    'Where a person should stand: nobody is named.',
  ],
  yes: [
    'yes, y, true, t, x, ✓, ✔, ☑, checked',
    'Any column: yes',
    'The whole cell, or first and followed by punctuation. So is a ticked box.',
  ],
  no: [
    'no, n, false, f, ✗, ✘, unchecked',
    'Any column: no',
    'So is a text that begins with no, not, never, none or without.',
  ],
  refused: [
    "declined, rejected, refused, passed, won't, will not, can't, cannot, unable, unwilling, " +
      'opted out, decline, reject, refuse, opt out, turned down, do not contact',
    'Any column: refused',
    'Somebody said no: never good news, wherever it stands in the cell.',
  ],
  ended: [
    'dropped, cancelled, canceled, lost, closed lost, expired, withdrawn, abandoned, ghosted, ' +
      'no response, no reply, unresponsive, dead, disqualified, not introduced, negative, ' +
      'ended, terminated, lapsed',
    'Any column: ended',
    'It is over: never good news, wherever it stands in the cell.',
  ],
  asleep: [
    'paused, on hold, stalled, dormant, inactive, postponed, deferred, parked, not now, later, ' +
      'blocked, bumped',
    'Any column: asleep',
    'It rests for now: never good news, wherever it stands in the cell.',
  ],
  notBegun: [
    'not started, not contacted, to do, to ask, identified, suggested, draft, drafted, planned, ' +
      'sourcing, research in progress, todo, not asked, not yet asked, not yet, not begun, not done',
    'Any column: not begun',
    'Meant, and nobody has begun: no motion, and no mark against its status.',
  ],
} as const satisfies Readonly<Record<string, WordRow>>;
