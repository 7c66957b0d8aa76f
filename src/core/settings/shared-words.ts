// The words that mean the same in every column, as the settings come with them.
import { BLANK_WORDS } from '../cells/blank-words';
import { say } from '../language/say';
import type { WordRow } from './word-row';

export const SHARED_WORDS = {
  blank: [
    BLANK_WORDS,
    ['Any column: blank', 'Jede Spalte: leer', 'Cualquier columna: vacío'],
    () => say('Nothing is known yet, as in an empty cell. Those that ship stay blank.'),
  ],
  nobody: [
    'none, nobody, no one, no owner, unassigned, not assigned, niemand, personne, nadie, ' +
      'ninguém',
    ['Any column: nobody', 'Jede Spalte: niemand', 'Cualquier columna: nadie'],
    () => say('Where a person should stand: nobody is named.'),
  ],
  yes: [
    'yes, y, true, t, x, v, ✓, ✔, ☑, ✅, checked, ja, oui, sí, sim, はい, wahr, vrai, verdadero, ' +
      'verdadeiro',
    ['Any column: yes', 'Jede Spalte: ja', 'Cualquier columna: sí'],
    () => say('The whole cell, or first and followed by punctuation. So is a ticked box.'),
  ],
  no: [
    'no, n, false, f, ✗, ✘, ❌, ☐, unchecked, nein, "non", não, nee, いいえ, falsch, faux, falso',
    ['Any column: no', 'Jede Spalte: nein', 'Cualquier columna: no'],
    () =>
      say(
        'So is a text that begins with no, not, never, none, without, or such a word of another language.',
      ),
  ],
  refused: [
    "declined, rejected, refused, passed, won't, will not, can't, cannot, unable, " +
      'unwilling, opted out, decline, reject, refuse, opt out, turned down, ' +
      'do not contact, abgelehnt, abgesagt, lehnt ab, refusée, rejeté, rechazado, ' +
      'rechazada, recusado, recusada, rejeitado, 拒否, 辞退',
    ['Any column: refused', 'Jede Spalte: abgelehnt', 'Cualquier columna: rechazado'],
    () => say('Somebody said no: never good news, wherever it stands in the cell.'),
  ],
  ended: [
    'dropped, cancelled, canceled, lost, closed lost, expired, withdrawn, abandoned, ' +
      'ghosted, no response, no reply, unresponsive, dead, disqualified, not introduced, ' +
      'negative, ended, terminated, lapsed, beendet, abgebrochen, verloren, abgelaufen, ' +
      'keine antwort, annulé, abandonné, perdu, perdue, sans réponse, cancelado, ' +
      'cancelada, perdido, perdida, abandonado, sin respuesta, sem resposta, 失注, 中止',
    ['Any column: ended', 'Jede Spalte: beendet', 'Cualquier columna: terminado'],
    () => say('It is over: never good news, wherever it stands in the cell.'),
  ],
  asleep: [
    'paused, on hold, stalled, dormant, inactive, postponed, deferred, parked, not now, ' +
      'later, blocked, bumped, pausiert, zurückgestellt, verschoben, später, en pause, ' +
      'suspendu, reporté, en pausa, pausado, suspendido, aplazado, adiado, suspenso, 保留, 延期',
    ['Any column: asleep', 'Jede Spalte: ruht', 'Cualquier columna: en pausa'],
    () => say('It rests for now: never good news, wherever it stands in the cell.'),
  ],
  notBegun: [
    'not started, not contacted, to do, to ask, identified, suggested, draft, drafted, ' +
      'planned, sourcing, research in progress, todo, not asked, not yet asked, not yet, ' +
      'not begun, not done, nicht begonnen, noch nicht begonnen, geplant, entwurf, ' +
      'pas commencé, à faire, prévu, planifié, no iniciado, por hacer, planeado, ' +
      'planificado, não iniciado, a fazer, planejado, 未着手, 未対応',
    ['Any column: not begun', 'Jede Spalte: nicht begonnen', 'Cualquier columna: no iniciado'],
    () => say('Meant, and nobody has begun: no motion, and no mark against its status.'),
  ],
} as const satisfies Readonly<Record<string, WordRow>>;
