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
      words('customer, client, won, user, subscriber, renewal'),
      about('Overlap: customer', 'The partner has the account as a customer. Strength 1.'),
    ),
    opportunity: overlapWords(
      words('open opportunity, opportunity, opp, pipeline, open deal, deal, evaluating, trial'),
      about('Overlap: open opportunity', 'The partner is selling to the account. Strength 0.8.'),
    ),
    prospect: overlapWords(
      words(
        'prospect, target, lead, suspect, potential customer, prospective customer, ' +
          'target customer',
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
      words('no, none, no overlap, false'),
      about('Overlap: no', 'No overlap; beside another overlap word it wins: "no customer".'),
    ),
    former: overlapWords(
      words('former, churned, lost, closed lost, ex-, inactive'),
      about('Overlap: former', 'Overlap once, not now; beside another overlap word it wins.'),
    ),
    not: overlapWords(
      words('not, non-'),
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
        'hot, strong, very strong, champion, excellent, close, close personal, trusted, advocate',
      ),
      about('Warmth: hot', 'Strength 1.'),
    ),
    warm: warmthWords(
      words(
        'warm, good, high, healthy, supporter, supportive, professional trust, engaged, ' +
          'active, solid, coach, mobilizer, mobilizers, yes, true',
      ),
      about('Warmth: warm', 'Strength 0.75.'),
    ),
    lukewarm: warmthWords(
      words(
        'lukewarm, neutral, medium, med, moderate, fair, average, cool, aware, familiar, ' +
          'acquaintance, light, barely warm, acceptable, needs attention',
      ),
      about('Warmth: lukewarm', 'Strength 0.4.'),
    ),
    cold: warmthWords(
      words('cold, weak, low, poor, at risk, distant, unproven, critical, bystander, gatekeeper'),
      about('Warmth: cold', 'Strength 0.1.'),
    ),
    none: warmthWords(
      words('none, no, no relationship, detractor, blocker, false'),
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
          'agreed, ok, sure, willing',
      ),
      about('Will introduce: not no', 'Beside yes and blank, what says nothing against it.'),
    ),
  }),
  fit: z.object({
    a: fitWords(
      words('A, tier 1, tier A, strong fit, ideal, ideal profile, very good, excellent'),
      about('Fit: A', 'Strength 1.'),
    ),
    b: fitWords(
      words('B, tier 2, tier B, good fit, good, high, ICP, in ICP, yes, true, fit'),
      about('Fit: B', 'Strength 0.75.'),
    ),
    c: fitWords(
      words('C, tier 3, tier C, partial fit, possible fit, medium, moderate'),
      about('Fit: C', 'Strength 0.5.'),
    ),
    d: fitWords(words('D, tier 4, tier D, weak fit, low'), about('Fit: D', 'Strength 0.2.')),
    none: fitWords(
      words('no, false, poor fit, poor, not a fit, not ICP, not qualified, disqualified'),
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
      words('partner introduction, introduction, partner intro, intro, introduce'),
      about('Motion: partner introduction', 'The partner introduces us. Anywhere in the cell.'),
    ),
    coSell: motionWords(
      words('co-sell, cosell, co-selling, coselling, co-sale, joint sale, sell together'),
      about('Motion: co-sell', 'We sell together with the partner. Anywhere in the cell.'),
    ),
    other: motionWords(
      words(
        'referral, joint call, joint meeting, joint account planning, account planning, ' +
          'workshop, demo, event, webinar, co-marketing, comarketing, marketplace, ' +
          'marketplace offer, private offer, reference, executive sponsor, exec sponsor, ' +
          'executive sponsorship, sequence, outreach, partner-led, sales-led',
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
          'in progress, in motion, engaged, accepted, replied, submitted, approved',
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
      words('no, none, false, no motion, no action, no go'),
      about('Motion: no', 'Nobody will act. The whole cell, or first and followed by punctuation.'),
    ),
    declined: motionWords(
      words('declined, dropped'),
      about('Motion: declined', 'It was given up; counts in the motion and in the status column.'),
    ),
    done: motionWords(
      words('done, complete, completed, finished, closed, yes, true, won, closed won, converted'),
      about('Motion: done', 'In a status column: a motion that is done is never overdue.'),
    ),
    open: motionWords(
      words('open, active, new, ongoing, pending, waiting, scheduled'),
      about('Motion: open', 'In a status column: nothing against it yet.'),
    ),
  }),
});
