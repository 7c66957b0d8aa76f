// What the functions are asked first of all, and what they have to answer.
import type { Settings } from '../src/core/settings/settings';
import { functionsOf } from './functions/functions-of';
import type { Trial } from './sql/build-terms';

/** Full width, umlauts, punycode and a legal form: what an engine without Unicode's tables reads otherwise. */
const ROWS: readonly (readonly [overlap: string, warmth: string, fit: string, motion: string])[] = [
  ['Customer', 'Warm', 'A', 'Partner introduction'],
  ['ＣＵＳＴＯＭＥＲ', ' warm ', 'Tier 1: strategic', 'Intro via Maria'],
  ['Former customer', 'Warm', 'A', 'Co-sell'],
  ['Customer', '', 'A', ''],
];
const WEBSITE = 'https://www.xn--mller-kva.de/de';
const PARTNER = 'Ärger GmbH';

/** Under these settings: with a bar of its own, Warm may not be enough. */
export function trialsOf(settings: Settings): readonly Trial[] {
  const { status, score, domain, partnerKey } = functionsOf(settings);
  return [
    ...ROWS.map((given) => ({ name: 'eql_status', given, expected: status(...given) })),
    ...ROWS.map((given) => ({ name: 'eql_score', given, expected: score(...given) })),
    { name: 'eql_domain', given: [WEBSITE], expected: domain(WEBSITE) },
    { name: 'eql_partner_key', given: [PARTNER], expected: partnerKey(PARTNER) },
  ];
}
