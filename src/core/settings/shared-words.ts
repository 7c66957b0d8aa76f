// The words that mean the same in every column: schema and defaults together.
import * as z from 'zod/mini';
import { BLANK_WORDS } from '../cells/blank-words';
import { section, words } from './setting';

const anywhere = section('Words that mean the same in every column');

const about = (meaning: string, says: string) =>
  ({
    label: `Any column: ${meaning}`,
    kind: 'words',
    allowed: 'at least one word or phrase, several parted by commas',
    meaning: says,
  }) as const;

export const sharedSchema = z.object({
  blank: anywhere(
    words(BLANK_WORDS),
    about('blank', 'Nothing is known yet, as in an empty cell. Those that ship stay blank.'),
  ),
  nobody: anywhere(
    words(
      'none, nobody, no one, no owner, unassigned, not assigned, ' +
        'niemand, personne, nadie, ninguém',
    ),
    about('nobody', 'Where a person should stand: nobody is named.'),
  ),
  yes: anywhere(
    words('yes, y, true, t, x, ✓, ✔, ☑, checked, ' + 'ja, oui, sí, sim, はい'),
    about('yes', 'The whole cell, or first and followed by punctuation. So is a ticked box.'),
  ),
  no: anywhere(
    words('no, n, false, f, ✗, ✘, unchecked, ' + 'nein, "non", não, nee, いいえ'),
    about(
      'no',
      'So is a text that begins with no, not, never, none, without, or such a word of another language.',
    ),
  ),
  refused: anywhere(
    words(
      "declined, rejected, refused, passed, won't, will not, can't, cannot, unable, " +
        'unwilling, opted out, decline, reject, refuse, opt out, turned down, ' +
        'do not contact, abgelehnt, abgesagt, lehnt ab, refusée, rejeté, rechazado, ' +
        'rechazada, recusado, recusada, rejeitado, 拒否, 辞退',
    ),
    about('refused', 'Somebody said no: never good news, wherever it stands in the cell.'),
  ),
  ended: anywhere(
    words(
      'dropped, cancelled, canceled, lost, closed lost, expired, withdrawn, abandoned, ghosted, ' +
        'no response, no reply, unresponsive, dead, disqualified, not introduced, negative, ' +
        'ended, terminated, lapsed, ' +
        'beendet, abgebrochen, verloren, abgelaufen, keine antwort, annulé, abandonné, perdu, perdue, sans réponse, cancelado, cancelada, perdido, perdida, abandonado, sin respuesta, sem resposta, 失注, 中止',
    ),
    about('ended', 'It is over: never good news, wherever it stands in the cell.'),
  ),
  asleep: anywhere(
    words(
      'paused, on hold, stalled, dormant, inactive, postponed, deferred, parked, not now, later, ' +
        'blocked, bumped, ' +
        'pausiert, zurückgestellt, verschoben, später, en pause, suspendu, reporté, en pausa, pausado, suspendido, aplazado, adiado, suspenso, 保留, 延期',
    ),
    about('asleep', 'It rests for now: never good news, wherever it stands in the cell.'),
  ),
  notBegun: anywhere(
    words(
      'not started, not contacted, to do, to ask, identified, suggested, draft, drafted, planned, ' +
        'sourcing, research in progress, todo, not asked, not yet asked, not yet, not begun, not done, ' +
        'nicht begonnen, noch nicht begonnen, geplant, entwurf, pas commencé, à faire, prévu, planifié, no iniciado, por hacer, planeado, planificado, não iniciado, a fazer, planejado, 未着手, 未対応',
    ),
    about('not begun', 'Meant, and nobody has begun: no motion, and no mark against its status.'),
  ),
});
