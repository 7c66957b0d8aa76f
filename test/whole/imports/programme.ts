// A made-up year of overlaps: which account stands in which month's list, at whom and as what, from a seed.
import { between, type Chance, pick, seededChance } from '../../../src/core/sample/chance';

export const MONTHS = 12;

export const OVERLAPS = ['Customer', 'Open opportunity', 'Prospect'] as const;
export type Overlap = (typeof OVERLAPS)[number];

export const PARTNERS = ['Northwind', 'Contoso', 'Fabrikam', 'Larkspur'] as const;
/** The settings leave it out, though some lists have it. */
export const LEFT_OUT = 'Rival Corp';
/** Nobody exports this partner's list in these months. */
const SILENT_PARTNER = 'Larkspur';
const SILENT_MONTHS: readonly number[] = [4, 5];

export interface Account {
  readonly name: string;
  /** What it is called from a month on; its website stays. */
  readonly renamed: { readonly from: number; readonly name: string } | undefined;
  /** '' where it has none, so that it is known by its name. */
  readonly domain: string;
  readonly id: string;
  readonly region: 'North' | 'South' | 'West';
}

/** An account at a partner, and what it is there in each month; undefined while the list lacks it. */
export interface Pair {
  readonly account: Account;
  readonly partner: (typeof PARTNERS)[number];
  readonly months: readonly (Overlap | undefined)[];
}

const KINDS = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir', 'Ginkgo', 'Hazel', 'Larch'];
const TRADES = ['Foods', 'Labs', 'Bank', 'Media', 'Robotics', 'Freight'];

const accountOf = (chance: Chance, place: number): Account => {
  const name = `${KINDS[place % KINDS.length]} ${TRADES[Math.floor(place / KINDS.length)]}`;
  const hasDomain = chance() < 0.85;
  const isRenamed = hasDomain && chance() < 0.2;
  return {
    name,
    renamed: isRenamed ? { from: between(chance, 2, 9), name: `Newly ${place} Group` } : undefined,
    domain: hasDomain ? `${name.toLowerCase().replace(' ', '-')}.example` : '',
    id: `001A00000${String(place).padStart(3, '0')}`,
    region: pick(chance, ['North', 'South', 'West']),
  };
};

/** Comes at some time, is sometimes missing for a while, and changes what it is now and then. */
const monthsOf = (chance: Chance, partner: string): (Overlap | undefined)[] => {
  const comes = chance() < 0.6 ? 0 : between(chance, 1, MONTHS - 1);
  const goes = chance() < 0.4 ? between(chance, 2, MONTHS) : MONTHS;
  const returns = goes + between(chance, 1, 4);
  let overlap: Overlap = pick(chance, OVERLAPS);
  return Array.from({ length: MONTHS }, (_month, month) => {
    if (chance() < 0.15) overlap = pick(chance, OVERLAPS);
    const isThere = month >= comes && (month < goes || month >= returns);
    const isSilent = partner === SILENT_PARTNER && SILENT_MONTHS.includes(month);
    return isThere && !isSilent ? overlap : undefined;
  });
};

/** So many accounts, each at one to three partners. */
export function programmeOf(seed: number, size: number): readonly Pair[] {
  const chance = seededChance(seed);
  return Array.from({ length: size }, (_account, place) => accountOf(chance, place)).flatMap(
    (account) => {
      const first = between(chance, 0, PARTNERS.length - 1);
      return Array.from({ length: between(chance, 1, 3) }, (_partner, more): Pair => {
        const partner = PARTNERS[(first + more) % PARTNERS.length] ?? 'Northwind';
        return { account, partner, months: monthsOf(chance, partner) };
      });
    },
  );
}

/** What a month calls an account. */
export const nameIn = ({ name, renamed }: Account, month: number): string =>
  renamed && month >= renamed.from ? renamed.name : name;

/** What is true of a month: each account at each partner by one key, and what it is there. */
export const truthOf = (pairs: readonly Pair[], month: number): ReadonlyMap<string, Overlap> =>
  new Map(
    pairs.flatMap(({ account, partner, months }) => {
      const overlap = months[month];
      return overlap === undefined ? [] : [[`${account.name} at ${partner}`, overlap] as const];
    }),
  );
