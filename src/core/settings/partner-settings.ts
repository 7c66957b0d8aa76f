// The settings about partners, and about who gets a row and by when: schema, range and meaning.
import * as z from 'zod/mini';
import { say } from '../language/say';
import { NOTE_PLACEHOLDERS, PLACEHOLDERS } from './introduction-wording';
import { RULES_EXAMPLE, rulesFault } from './routing-rules';
import { calendarDays, days, daysAllowed, names, section } from './setting';
import { LONGEST_WORDING, MOST_REQUESTS, wording, wordingAllowed } from './setting-schemas';
import { SHIPPED } from './shipped';

/** Made anew each time; the whole schema keeps them. */
export function partnerSettings() {
  const partners = section(() => say('Partners'));
  const routing = section(() => say('Routing'));
  return {
    tellWithinDays: partners(days(SHIPPED.tellWithinDays, 0), {
      label: ['Tell partners within', 'Partner informieren binnen', 'Informar a los partners en'],
      kind: 'number',
      allowed: () => daysAllowed(0),
      meaning: () => say('Days after a stage changed within which the partner is to be told.'),
    }),
    excludedPartners: partners(names(SHIPPED.excludedPartners), {
      label: ['Partners left out', 'Ausgelassene Partner', 'Partners excluidos'],
      kind: 'names',
      allowed: () => say('names parted by semicolons or line breaks, or leave it blank'),
      meaning: () =>
        say('Own companies, investors, competitors: their rows are left out, not scored down.'),
    }),
    introductionChaseDays: partners(days(SHIPPED.introductionChaseDays, 0), {
      label: [
        'Chase an introduction after',
        'Vorstellung nachfassen nach',
        'Insistir en una presentación tras',
      ],
      kind: 'number',
      allowed: () => daysAllowed(0),
      meaning: () =>
        say('Working days, Monday to Friday, after which a request without an answer is chased.'),
    }),
    introductionEndDays: partners(days(SHIPPED.introductionEndDays, 1), {
      label: [
        'Give up on an introduction after',
        'Vorstellung aufgeben nach',
        'Abandonar una presentación tras',
      ],
      kind: 'number',
      allowed: () => daysAllowed(1),
      meaning: () =>
        say('Days without an answer after which a request has expired: a candidate again.'),
    }),
    openRequestsLimit: partners(
      z._default(z.int().check(z.gte(1), z.lte(MOST_REQUESTS)), SHIPPED.openRequestsLimit),
      {
        label: [
          'Open requests a partner can carry',
          'Offene Anfragen je Partner',
          'Solicitudes abiertas por partner',
        ],
        kind: 'number',
        allowed: () => say('a whole number from 1 to {most}', { most: String(MOST_REQUESTS) }),
        meaning: () =>
          say('So many requests without an answer at one partner, and another one is warned of.'),
      },
    ),
    introduction: partners(z._default(wording(PLACEHOLDERS), SHIPPED.introduction), {
      label: [
        'Introduction wording',
        'Text der Bitte um Vorstellung',
        'Texto de la solicitud de presentación',
      ],
      kind: 'text',
      allowed: () => wordingAllowed(PLACEHOLDERS),
      meaning: () =>
        say("The request to the partner's contact; what stands in braces is filled in."),
    }),
    introductionNote: partners(z._default(wording(NOTE_PLACEHOLDERS), SHIPPED.introductionNote), {
      label: ['Introduction note', 'Text zum Weiterleiten', 'Texto para reenviar'],
      kind: 'text',
      allowed: () => wordingAllowed(NOTE_PLACEHOLDERS),
      meaning: () =>
        say('What the partner forwards to the account: say here what you do, in 40 to 80 words.'),
    }),
    routingRules: routing(
      z._default(
        z.string().check(
          z.maxLength(LONGEST_WORDING),
          z.refine((rules) => rulesFault(rules) === '', {
            error: (issue) => rulesFault(String(issue.input)),
          }),
        ),
        SHIPPED.routingRules,
      ),
      {
        label: ['Routing rules', 'Regeln der Zuteilung', 'Reglas de asignación'],
        kind: 'text',
        allowed: () =>
          say('rules such as {rules}, parted by semicolons or line breaks, or leave it blank', {
            rules: RULES_EXAMPLE,
          }),
        meaning: () =>
          say(
            'Who is proposed as owner, by the first rule that fits a row; several names take turns.',
          ),
      },
    ),
    ownersInTurn: routing(names(SHIPPED.ownersInTurn), {
      label: ['Owners in turn', 'Zuständige im Wechsel', 'Responsables por turnos'],
      kind: 'names',
      allowed: () => say('names parted by semicolons or line breaks, or leave it blank'),
      meaning: () =>
        say('Who is proposed where no rule fits: whoever owns the fewest open rows of the list.'),
    }),
    dueWorkingDays: routing(days(SHIPPED.dueWorkingDays, 0), {
      label: [
        'Working days until due',
        'Arbeitstage bis fällig',
        'Días laborables hasta que vence',
      ],
      kind: 'number',
      allowed: () => daysAllowed(0),
      meaning: () => say('Working days, Monday to Friday, after which what is routed is due.'),
    }),
    holidays: routing(calendarDays(SHIPPED.holidays), {
      label: ['Holidays', 'Feiertage', 'Días festivos'],
      kind: 'days',
      allowed: () =>
        say('dates such as 2026-12-25, parted by semicolons or line breaks, or leave it blank'),
      meaning: () =>
        say('Days that are no working days, here and where an introduction is chased.'),
    }),
  };
}
