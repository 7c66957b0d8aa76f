// The words that stand for each level, as the settings come with them.
import { say } from '../language/say';
import { SHARED_WORDS } from './shared-words';
import type { WordRow } from './word-row';

/** The sections of the settings tab that hold the words of each component. */
export const WORD_SECTIONS: Readonly<Record<keyof typeof WORDS, () => string>> = {
  shared: () => say('Words that mean the same in every column'),
  overlap: () => say('Words for overlap: anywhere in the cell, singular or plural'),
  warmth: () => say('Words for warmth: the whole cell, or first and followed by punctuation'),
  willing: () => say('Words for warmth: the whole cell, or first and followed by punctuation'),
  fit: () => say('Words for fit: the whole cell, or first and followed by punctuation'),
  motion: () => say('Words for motion'),
};

export const WORDS = {
  shared: SHARED_WORDS,
  overlap: {
    customer: [
      'customer, client, won, user, subscriber, renewal, kunde, kundin, kunden, ' +
        'bestandskunde, bestandskunden, cliente, 顧客, 既存顧客',
      ['Overlap: customer', 'Überschneidung: Kunde', 'Solapamiento: cliente'],
      () => say('The partner has the account as a customer. Strength 1.'),
    ],
    opportunity: [
      'open opportunity, opportunity, opp, pipeline, open deal, deal, evaluating, trial, ' +
        'verkaufschance, verkaufschancen, opportunité, oportunidad, oportunidades, ' +
        'oportunidade, negocio abierto, negócio aberto, 商談, 商談中',
      [
        'Overlap: open opportunity',
        'Überschneidung: offene Opportunity',
        'Solapamiento: oportunidad abierta',
      ],
      () => say('The partner is selling to the account. Strength 0.8.'),
    ],
    prospect: [
      'prospect, target, lead, suspect, potential customer, prospective customer, ' +
        'target customer, interessent, interessenten, potenzieller kunde, ' +
        'potentieller kunde, zielkunde, zielkunden, client potentiel, cliente potencial, ' +
        'prospecto, 見込み客, 潜在顧客',
      ['Overlap: prospect', 'Überschneidung: Interessent', 'Solapamiento: cliente potencial'],
      () => say('The partner would like to sell to the account. Strength 0.4.'),
    ],
    unspecified: [
      'yes, true',
      [
        'Overlap: type not said',
        'Überschneidung: Art nicht genannt',
        'Solapamiento: tipo no indicado',
      ],
      () => say('There is overlap of some type, as in a ticked box. Strength 0.5.'),
    ],
    no: [
      'no, none, no overlap, false, nein, kein, keine, keiner, keinen, aucun, aucune, ' +
        'ningún, ninguno, ninguna, não, nenhum, nenhuma, なし',
      ['Overlap: no', 'Überschneidung: keine', 'Solapamiento: ninguno'],
      () => say('No overlap; beside another overlap word it wins: "no customer".'),
    ],
    former: [
      'former, churned, lost, closed lost, ex-, inactive, ehemalig, ehemalige, ehemaliger, ' +
        'ehemaligen, ehemals, früher, früherer, gekündigt, ancien, ancienne, résilié, perdu, ' +
        'antiguo, antigua, antigo, antiga, anterior, perdido, 元顧客, 失注',
      ['Overlap: former', 'Überschneidung: ehemals', 'Solapamiento: anterior'],
      () => say('Overlap once, not now; beside another overlap word it wins.'),
    ],
    not: [
      'not, non-, nicht, pas, jamais, nie, nunca, ohne, sans',
      ['Overlap: not', 'Überschneidung: Verneinung', 'Solapamiento: negación'],
      () => say('Turns an overlap word beside it into no: "not a customer".'),
    ],
    past: [
      'past',
      ['Overlap: past', 'Überschneidung: früher', 'Solapamiento: pasado'],
      () => say('Overlap once, not now, as in "past customer".'),
    ],
  },
  warmth: {
    hot: [
      'hot, strong, very strong, champion, excellent, close, close personal, trusted, ' +
        'advocate, heiß, sehr gut, sehr eng, sehr stark, très bonne, très forte, chaud, ' +
        'muy buena, muy fuerte, caliente, muito boa, muito forte, quente',
      ['Warmth: hot', 'Beziehung: Hot', 'Relación: Hot'],
      () => say('Strength 1.'),
    ],
    warm: [
      'warm, good, high, healthy, supporter, supportive, professional trust, engaged, ' +
        'active, solid, coach, mobilizer, mobilizers, yes, true, gut, hoch, bonne, forte, ' +
        'bon, buena, bueno, fuerte, alta, cálida, boa, bom, 良い, 高い, 強い',
      ['Warmth: warm', 'Beziehung: Warm', 'Relación: Warm'],
      () => say('Strength 0.75.'),
    ],
    lukewarm: [
      'lukewarm, neutral, medium, med, moderate, fair, average, cool, aware, familiar, ' +
        'acquaintance, light, barely warm, acceptable, needs attention, lauwarm, mittel, ' +
        'durchschnittlich, moyen, moyenne, tiède, medio, media, tibio, tibia, regular, ' +
        'morno, morna, 普通',
      ['Warmth: lukewarm', 'Beziehung: Lukewarm', 'Relación: Lukewarm'],
      () => say('Strength 0.4.'),
    ],
    cold: [
      'cold, weak, low, poor, at risk, distant, unproven, critical, bystander, gatekeeper, ' +
        'kalt, schwach, schlecht, niedrig, froid, froide, faible, mauvaise, frío, fría, ' +
        'débil, mala, baja, fraco, fraca, baixa, 弱い, 低い',
      ['Warmth: cold', 'Beziehung: Cold', 'Relación: Cold'],
      () => say('Strength 0.1.'),
    ],
    none: [
      'none, no, no relationship, detractor, blocker, false, keine, keine beziehung, ' +
        'aucun, aucune, ninguna, ninguno, nenhum, nenhuma, なし',
      ['Warmth: none', 'Beziehung: keine', 'Relación: ninguna'],
      () => say('No relationship: strength 0, and short whatever the bar.'),
    ],
  },
  willing: {
    no: [
      "no, false, never, declined, refused, won't, will not",
      ['Will introduce: no', 'Stellt uns vor: nein', 'Nos presentaría: no'],
      () => say("The partner won't introduce: warmth is short whatever its level."),
    ],
    open: [
      'accepted, made, asked, requested, pending, maybe, possibly, introduced, intro made, ' +
        'agreed, ok, sure, willing, gern, gerne, vielleicht, einverstanden, zugesagt, ' +
        'angefragt, peut-être, accepté, demandé, tal vez, quizás, aceptado, talvez, aceito, ' +
        'solicitado',
      ['Will introduce: not no', 'Stellt uns vor: kein Nein', 'Nos presentaría: no es un no'],
      () => say('Beside yes and blank, what says nothing against it.'),
    ],
  },
  fit: {
    a: [
      'A, tier 1, tier A, strong fit, ideal, ideal profile, very good, excellent, ' +
        'sehr gut, très bon, muy bueno, muito bom',
      ['Fit: A', 'Passung: A', 'Encaje: A'],
      () => say('Strength 1.'),
    ],
    b: [
      'B, tier 2, tier B, good fit, good, high, ICP, in ICP, yes, true, fit, gut, hoch, ' +
        'bon, bonne, bueno, buena, alto, alta, bom, boa',
      ['Fit: B', 'Passung: B', 'Encaje: B'],
      () => say('Strength 0.75.'),
    ],
    c: [
      'C, tier 3, tier C, partial fit, possible fit, medium, moderate, mittel, moyen, ' +
        'moyenne, medio, media',
      ['Fit: C', 'Passung: C', 'Encaje: C'],
      () => say('Strength 0.5.'),
    ],
    d: [
      'D, tier 4, tier D, weak fit, low, niedrig, schwach, faible, bajo, baja, baixo, baixa',
      ['Fit: D', 'Passung: D', 'Encaje: D'],
      () => say('Strength 0.2.'),
    ],
    none: [
      'no, false, poor fit, poor, not a fit, not ICP, not qualified, disqualified, ' +
        'schlecht, keine passung, mauvais, mauvaise, malo, mala, ruim',
      ['Fit: no', 'Passung: keine', 'Encaje: ninguno'],
      () => say('Not a fit: strength 0, and short whatever the bar.'),
    ],
  },
  motion: {
    route: [
      'route to rep, routed to rep, route to sales, route to AE, route to owner, ' +
        'assign to rep, hand to rep, passed to rep, handoff, hand off',
      ['Motion: route to rep', 'Vorgehen: Route to rep', 'Acción: Route to rep'],
      () => say('A rep of ours takes it. Anywhere in the cell.'),
    ],
    introduction: [
      'partner introduction, introduction, partner intro, intro, introduce, vorstellung, ' +
        'vorstellung durch partner, mise en relation, introducción, introdução, 紹介, ' +
        'パートナー紹介, 紹介依頼',
      [
        'Motion: partner introduction',
        'Vorgehen: Partner introduction',
        'Acción: Partner introduction',
      ],
      () => say('The partner introduces us. Anywhere in the cell.'),
    ],
    coSell: [
      'co-sell, cosell, co-selling, coselling, co-sale, joint sale, sell together, ' +
        'gemeinsamer vertrieb, co-vente, vente conjointe, venta conjunta, venda conjunta, ' +
        '共同販売',
      ['Motion: co-sell', 'Vorgehen: Co-sell', 'Acción: Co-sell'],
      () => say('We sell together with the partner. Anywhere in the cell.'),
    ],
    other: [
      'referral, joint call, joint meeting, joint account planning, account planning, ' +
        'workshop, demo, event, webinar, co-marketing, comarketing, marketplace, ' +
        'marketplace offer, private offer, reference, executive sponsor, exec sponsor, ' +
        'executive sponsorship, sequence, outreach, partner-led, sales-led, empfehlung, ' +
        'recommandation, recomendación, recomendação, indicação',
      ['Motion: other', 'Vorgehen: anderes', 'Acción: otra'],
      () => say('The other motions that are known. Anywhere in the cell.'),
    ],
    ours: [
      '',
      ['Motion: ours', 'Vorgehen: eigenes', 'Acción: propia'],
      () => say('Motions in words of your own. Anywhere in the cell.'),
    ],
    progress: [
      'requested, asked, made, introduced, connected, meeting scheduled, meeting booked, ' +
        'in progress, in motion, engaged, accepted, replied, submitted, approved, angefragt, ' +
        'läuft, in arbeit, in bearbeitung, vorgestellt, en cours, demandé, en curso, ' +
        'solicitado, em andamento, 進行中',
      ['Motion: under way', 'Vorgehen: läuft', 'Acción: en curso'],
      () => say("Words of progress: somebody acts, it isn't said how."),
    ],
    unspecified: [
      'yes, true',
      ['Motion: type not said', 'Vorgehen: Art nicht genannt', 'Acción: tipo no indicado'],
      () => say("Somebody will act, it isn't said how. The whole cell, or first."),
    ],
    no: [
      'no, none, false, no motion, no action, no go, nein, kein, keine, aucun, aucune, ' +
        'ninguno, ninguna, não, nenhum, nenhuma, なし',
      ['Motion: no', 'Vorgehen: keines', 'Acción: ninguna'],
      () => say('Nobody will act. The whole cell, or first and followed by punctuation.'),
    ],
    declined: [
      'declined, dropped',
      ['Motion: declined', 'Vorgehen: abgelehnt', 'Acción: rechazada'],
      () => say('It was given up; counts in the motion and in the status column.'),
    ],
    done: [
      'done, complete, completed, finished, closed, yes, true, won, closed won, converted, ' +
        'erledigt, abgeschlossen, fertig, gewonnen, terminé, fait, gagné, hecho, completado, ' +
        'terminado, ganado, concluído, feito, ganho, 完了, 受注',
      ['Motion: done', 'Vorgehen: erledigt', 'Acción: hecha'],
      () => say('In a status column: a motion that is done is never overdue.'),
    ],
    open: [
      'open, active, new, ongoing, pending, waiting, scheduled, offen, laufend, aktiv, ' +
        'neu, ausstehend, ouvert, en attente, abierto, activo, nuevo, pendiente, aberto, ' +
        'ativo, novo, pendente, 対応中',
      ['Motion: open', 'Vorgehen: offen', 'Acción: abierta'],
      () => say('In a status column: nothing against it yet.'),
    ],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, WordRow>>>>;
