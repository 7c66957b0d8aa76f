// A made-up partner programme: who has which account, and what will become of it, from a seed.
import { between, type Chance, pick, seededChance } from '../../../src/core/sample/chance';

const DAY_MS = 86_400_000;

/** A day as the number of days since 1970. */
export const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY_MS;
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The Monday on which the programme begins, and the two quarters that it is worked. */
export const FIRST_DAY = dayOf('2026-01-05');
export const WEEKS = 26;

export const PARTNERS = ['Northwind', 'Contoso', 'Larkspur'] as const;
export type PartnerName = (typeof PARTNERS)[number];

/** What will happen to an account at its partner, each so many days after what comes before it. */
export interface Fate {
  /** After the account came in; undefined where nobody ever learns how warm it is. */
  readonly confirmedAfter: number | undefined;
  /** After being asked; `silent` partners never answer. */
  readonly answer: 'yes' | 'no' | 'silent';
  readonly answerAfter: number;
  readonly madeAfter: number;
  readonly metAfter: number;
  /** After the introduction; undefined where nothing comes of it. */
  readonly convertedAfter: number | undefined;
  readonly end: 'Closed won' | 'Closed lost' | undefined;
  readonly endAfter: number;
}

export interface Share {
  readonly account: string;
  readonly partner: PartnerName;
  readonly region: 'DACH' | 'Nordics' | 'Iberia';
  readonly overlap: 'Customer' | 'Open opportunity' | 'Prospect';
  readonly fit: 'A' | 'B' | 'D';
  /** The day on which the partner's list brought it: a Monday. */
  readonly receivedOn: number;
  readonly fate: Fate;
}

const fateOf = (chance: Chance): Fate => {
  const answer = pick(chance, ['yes', 'yes', 'yes', 'no', 'silent'] as const);
  return {
    confirmedAfter: chance() < 0.85 ? between(chance, 0, 14) : undefined,
    answer,
    answerAfter: between(chance, 1, 12),
    madeAfter: between(chance, 1, 9),
    metAfter: between(chance, 2, 14),
    convertedAfter: chance() < 0.6 ? between(chance, 5, 40) : undefined,
    end: pick(chance, ['Closed won', 'Closed lost', 'Closed lost', undefined] as const),
    endAfter: between(chance, 10, 45),
  };
};

/** The accounts of the programme, the first partner's many, so that it earns a rate. */
export function programmeOf(seed: number): readonly Share[] {
  const chance = seededChance(seed);
  return Array.from({ length: 34 }, (_share, place): Share => {
    const weeks = place < 20 ? 0 : between(chance, 1, 16);
    return {
      account: `Account ${String(place + 1).padStart(2, '0')}`,
      partner: place % 3 !== 0 ? PARTNERS[0] : pick(chance, [PARTNERS[1], PARTNERS[2]]),
      region: pick(chance, ['DACH', 'Nordics', 'Iberia'] as const),
      overlap: pick(chance, ['Customer', 'Customer', 'Open opportunity', 'Prospect'] as const),
      fit: pick(chance, ['A', 'A', 'B', 'D'] as const),
      receivedOn: FIRST_DAY + 7 * weeks,
      fate: fateOf(chance),
    };
  });
}
