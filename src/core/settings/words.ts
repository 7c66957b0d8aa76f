// The words that stand for each level: schema and defaults together.
import * as z from 'zod/mini';
import { names, section, words } from './setting';
import { sharedSchema } from './shared-words';

const WORDS_ALLOWED = 'at least one word or phrase, several parted by commas';

const about = (label: string, meaning: string) =>
  ({ label, kind: 'words', allowed: WORDS_ALLOWED, meaning }) as const;

const overlapWords = section('Words for overlap: anywhere in the cell, singular or plural');
const warmthWords = section(
  'Words for warmth: the whole cell, or first and followed by punctuation',
);
const fitWords = section('Words for fit: the whole cell, or first and followed by punctuation');
const motionWords = section('Words for motion');

export const vocabularySchema = z.object({
  shared: sharedSchema,
  overlap: z.object({
    customer: overlapWords(
      words(
        'customer, client, won, user, subscriber, renewal, ' +
          'kunde, kundin, kunden, bestandskunde, bestandskunden, cliente, 顧客, 既存顧客',
      ),
      about('Overlap: customer', 'The partner has the account as a customer. Strength 1.'),
    ),
    opportunity: overlapWords(
      words(
        'open opportunity, opportunity, opp, pipeline, open deal, deal, evaluating, trial, ' +
          'verkaufschance, verkaufschancen, opportunité, oportunidad, oportunidades, oportunidade, negocio abierto, negócio aberto, 商談, 商談中',
      ),
      about('Overlap: open opportunity', 'The partner is selling to the account. Strength 0.8.'),
    ),
    prospect: overlapWords(
      words(
        'prospect, target, lead, suspect, potential customer, prospective customer, ' +
          'target customer, ' +
          'interessent, interessenten, potenzieller kunde, potentieller kunde, zielkunde, zielkunden, client potentiel, cliente potencial, prospecto, 見込み客, 潜在顧客',
      ),
      about('Overlap: prospect', 'The partner would like to sell to the account. Strength 0.4.'),
    ),
    unspecified: overlapWords(
      words('yes, true'),
      about(
        'Overlap: type not said',
        'There is overlap of some type, as in a ticked box. Strength 0.5.',
      ),
    ),
    no: overlapWords(
      words(
        'no, none, no overlap, false, ' +
          'nein, kein, keine, keiner, keinen, aucun, aucune, ningún, ninguno, ninguna, não, nenhum, nenhuma, なし',
      ),
      about('Overlap: no', 'No overlap; beside another overlap word it wins: "no customer".'),
    ),
    former: overlapWords(
      words(
        'former, churned, lost, closed lost, ex-, inactive, ' +
          'ehemalig, ehemalige, ehemaliger, ehemaligen, ehemals, früher, früherer, gekündigt, ancien, ancienne, résilié, perdu, antiguo, antigua, antigo, antiga, anterior, perdido, 元顧客, 失注',
      ),
      about('Overlap: former', 'Overlap once, not now; beside another overlap word it wins.'),
    ),
    not: overlapWords(
      words('not, non-, ' + 'nicht, pas, jamais, nie, nunca, ohne, sans'),
      about('Overlap: not', 'Turns an overlap word beside it into no: "not a customer".'),
    ),
    past: overlapWords(
      words('past'),
      about('Overlap: past', 'Overlap once, not now, as in "past customer".'),
    ),
  }),
  warmth: z.object({
    hot: warmthWords(
      words(
        'hot, strong, very strong, champion, excellent, close, close personal, trusted, advocate, ' +
          'heiß, sehr gut, sehr eng, sehr stark, très bonne, très forte, chaud, muy buena, muy fuerte, caliente, muito boa, muito forte, quente',
      ),
      about('Warmth: hot', 'Strength 1.'),
    ),
    warm: warmthWords(
      words(
        'warm, good, high, healthy, supporter, supportive, professional trust, engaged, ' +
          'active, solid, coach, mobilizer, mobilizers, yes, true, ' +
          'gut, hoch, bonne, forte, bon, buena, bueno, fuerte, alta, cálida, boa, bom, 良い, 高い',
      ),
      about('Warmth: warm', 'Strength 0.75.'),
    ),
    lukewarm: warmthWords(
      words(
        'lukewarm, neutral, medium, med, moderate, fair, average, cool, aware, familiar, ' +
          'acquaintance, light, barely warm, acceptable, needs attention, lauwarm, mittel, ' +
          'durchschnittlich, moyen, moyenne, tiède, medio, media, tibio, tibia, regular, ' +
          'morno, morna, 普通',
      ),
      about('Warmth: lukewarm', 'Strength 0.4.'),
    ),
    cold: warmthWords(
      words(
        'cold, weak, low, poor, at risk, distant, unproven, critical, bystander, ' +
          'gatekeeper, kalt, schwach, schlecht, niedrig, froid, froide, faible, mauvaise, ' +
          'frío, fría, débil, mala, baja, fraco, fraca, baixa, 弱い, 低い',
      ),
      about('Warmth: cold', 'Strength 0.1.'),
    ),
    none: warmthWords(
      words(
        'none, no, no relationship, detractor, blocker, false, ' +
          'keine, keine beziehung, aucun, aucune, ninguna, ninguno, nenhum, nenhuma, なし',
      ),
      about('Warmth: none', 'No relationship: strength 0, and short whatever the bar.'),
    ),
  }),
  willing: z.object({
    no: warmthWords(
      words("no, false, never, declined, refused, won't, will not"),
      about(
        'Will introduce: no',
        "The partner won't introduce: warmth is short whatever its level.",
      ),
    ),
    open: warmthWords(
      words(
        'accepted, made, asked, requested, pending, maybe, possibly, introduced, intro made, ' +
          'agreed, ok, sure, willing, ' +
          'gern, gerne, vielleicht, einverstanden, zugesagt, angefragt, peut-être, accepté, demandé, tal vez, quizás, aceptado, talvez, aceito, solicitado',
      ),
      about('Will introduce: not no', 'Beside yes and blank, what says nothing against it.'),
    ),
  }),
  fit: z.object({
    a: fitWords(
      words(
        'A, tier 1, tier A, strong fit, ideal, ideal profile, very good, excellent, ' +
          'sehr gut, très bon, muy bueno, muito bom',
      ),
      about('Fit: A', 'Strength 1.'),
    ),
    b: fitWords(
      words(
        'B, tier 2, tier B, good fit, good, high, ICP, in ICP, yes, true, fit, ' +
          'gut, hoch, bon, bonne, bueno, buena, alto, alta, bom, boa',
      ),
      about('Fit: B', 'Strength 0.75.'),
    ),
    c: fitWords(
      words(
        'C, tier 3, tier C, partial fit, possible fit, medium, moderate, mittel, moyen, ' +
          'moyenne, medio, media',
      ),
      about('Fit: C', 'Strength 0.5.'),
    ),
    d: fitWords(
      words(
        'D, tier 4, tier D, weak fit, low, ' + 'niedrig, schwach, faible, bajo, baja, baixo, baixa',
      ),
      about('Fit: D', 'Strength 0.2.'),
    ),
    none: fitWords(
      words(
        'no, false, poor fit, poor, not a fit, not ICP, not qualified, disqualified, ' +
          'schlecht, keine passung, mauvais, mauvaise, malo, mala, ruim',
      ),
      about('Fit: no', 'Not a fit: strength 0, and short whatever the bar.'),
    ),
  }),
  motion: z.object({
    route: motionWords(
      words(
        'route to rep, routed to rep, route to sales, route to AE, route to owner, ' +
          'assign to rep, hand to rep, passed to rep, handoff, hand off',
      ),
      about('Motion: route to rep', 'A rep of ours takes it. Anywhere in the cell.'),
    ),
    introduction: motionWords(
      words(
        'partner introduction, introduction, partner intro, intro, introduce, ' +
          'vorstellung, vorstellung durch partner, mise en relation, introducción, introdução, 紹介',
      ),
      about('Motion: partner introduction', 'The partner introduces us. Anywhere in the cell.'),
    ),
    coSell: motionWords(
      words(
        'co-sell, cosell, co-selling, coselling, co-sale, joint sale, sell together, ' +
          'gemeinsamer vertrieb, co-vente, vente conjointe, venta conjunta, venda conjunta, 共同販売',
      ),
      about('Motion: co-sell', 'We sell together with the partner. Anywhere in the cell.'),
    ),
    other: motionWords(
      words(
        'referral, joint call, joint meeting, joint account planning, account planning, ' +
          'workshop, demo, event, webinar, co-marketing, comarketing, marketplace, ' +
          'marketplace offer, private offer, reference, executive sponsor, exec sponsor, ' +
          'executive sponsorship, sequence, outreach, partner-led, sales-led, ' +
          'empfehlung, recommandation, recomendación, recomendação, indicação',
      ),
      about('Motion: other', 'The other motions that are known. Anywhere in the cell.'),
    ),
    ours: motionWords(names(), {
      label: 'Motion: ours',
      kind: 'words',
      allowed: 'words or phrases parted by commas, or leave it blank',
      meaning: 'Motions in words of your own. Anywhere in the cell.',
    }),
    progress: motionWords(
      words(
        'requested, asked, made, introduced, connected, meeting scheduled, meeting booked, ' +
          'in progress, in motion, engaged, accepted, replied, submitted, approved, ' +
          'angefragt, läuft, in arbeit, in bearbeitung, vorgestellt, en cours, demandé, en curso, solicitado, em andamento, 進行中',
      ),
      about('Motion: under way', "Words of progress: somebody acts, it isn't said how."),
    ),
    unspecified: motionWords(
      words('yes, true'),
      about(
        'Motion: type not said',
        "Somebody will act, it isn't said how. The whole cell, or first.",
      ),
    ),
    no: motionWords(
      words(
        'no, none, false, no motion, no action, no go, ' +
          'nein, kein, keine, aucun, aucune, ninguno, ninguna, não, nenhum, nenhuma, なし',
      ),
      about('Motion: no', 'Nobody will act. The whole cell, or first and followed by punctuation.'),
    ),
    declined: motionWords(
      words('declined, dropped'),
      about('Motion: declined', 'It was given up; counts in the motion and in the status column.'),
    ),
    done: motionWords(
      words(
        'done, complete, completed, finished, closed, yes, true, won, closed won, converted, ' +
          'erledigt, abgeschlossen, fertig, gewonnen, terminé, fait, gagné, hecho, completado, terminado, ganado, concluído, feito, ganho, 完了, 受注',
      ),
      about('Motion: done', 'In a status column: a motion that is done is never overdue.'),
    ),
    open: motionWords(
      words(
        'open, active, new, ongoing, pending, waiting, scheduled, ' +
          'offen, laufend, aktiv, neu, ausstehend, ouvert, en attente, abierto, activo, nuevo, pendiente, aberto, ativo, novo, pendente, 対応中',
      ),
      about('Motion: open', 'In a status column: nothing against it yet.'),
    ),
  }),
});
