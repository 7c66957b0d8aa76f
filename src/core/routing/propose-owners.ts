// Who is proposed as owner of rows that nobody owns: by the first rule that fits, else in turn.
import type { Cell } from '../cells/cell';
import { nameKey } from '../cells/domain';
import { foldText, plainText } from '../cells/text';
import { say } from '../language/say';
import type { RoutingRule } from '../settings/routing-rules';

/** What of a row the rules go by. */
export interface RowToRoute {
  readonly partners: readonly Cell[];
  /** Its region, territory or country, as far as there are columns for them. */
  readonly regions: readonly Cell[];
  /** `A` to `D`; '' where nobody knows. */
  readonly fit: string;
  /** Whoever owns the account; undefined where nobody is named. */
  readonly accountOwner?: Cell | undefined;
}

/** How many rows of the list somebody owns already: open ones, and all there are. */
export interface OwnerLoad {
  readonly open: number;
  readonly all: number;
}

/** By `ownerKey`. */
export type OwnerLoads = ReadonlyMap<string, OwnerLoad>;

export interface OwnerProposal {
  readonly owner: string;
  /** By what: `partner Northwind`, `owns the account`, `next in turn`. */
  readonly why: string;
}

export interface Routing {
  readonly rules: readonly RoutingRule[];
  readonly ownersInTurn: readonly string[];
  readonly loads: OwnerLoads;
}

/** What an owner is told from others by. */
export const ownerKey = (owner: Cell): string => foldText(owner);

/** A cell may name several regions: `EMEA / DACH`. */
const REGIONS = /[,;/|\n]+/;

const namesRegion = (cell: Cell, name: string): boolean =>
  [plainText(cell), ...plainText(cell).split(REGIONS)].some((part) => foldText(part) === name);

function fits({ by, name, owners }: RoutingRule, row: RowToRoute): boolean {
  const folded = foldText(name);
  switch (by) {
    case 'partner':
      return row.partners.some((partner) => nameKey(partner) === nameKey(name));
    case 'region':
      return row.regions.some((cell) => namesRegion(cell, folded));
    case 'fit':
      return row.fit !== '' && folded.replace('tier ', '') === row.fit.toLowerCase();
    case 'account owner':
      if (row.accountOwner === undefined) return false;
      return owners.length === 0 || ownerKey(row.accountOwner) === folded;
  }
}

/** By which kind of rule somebody is proposed. */
const WHY: Readonly<Record<RoutingRule['by'], (name: string) => string>> = {
  partner: (name) => say('partner {name}', { name }),
  region: (name) => say('region {name}', { name }),
  fit: (name) => say('fit {name}', { name }),
  'account owner': (name) => say('account owner {name}', { name }),
};

const NONE: OwnerLoad = { open: 0, all: 0 };

/** Whoever has the fewest open rows; of several, who has the fewest in all; of these, the first named. */
function leastLoaded(owners: readonly string[], loads: OwnerLoads): string | undefined {
  const loadOf = (owner: string): OwnerLoad => loads.get(ownerKey(owner)) ?? NONE;
  return owners.reduce<string | undefined>((best, owner) => {
    if (best === undefined) return owner;
    const [one, other] = [loadOf(best), loadOf(owner)];
    return other.open < one.open || (other.open === one.open && other.all < one.all) ? owner : best;
  }, undefined);
}

/**
 * An owner for each row, in the rows' order; undefined where no rule fits and nobody takes turns.
 *
 * Turns are remembered by what stands in the list: with Ana owning 3 open rows and Bo 1, the next two
 * go to Bo and the third to Ana. So they are even within one, whoever proposes, and whatever was edited
 * by hand. The edge: where all that Ana and Bo had is done, the one who has had fewer is next.
 */
export function proposeOwners(
  rows: readonly RowToRoute[],
  { rules, ownersInTurn, loads }: Routing,
): readonly (OwnerProposal | undefined)[] {
  const known = new Map(loads);
  return rows.map((row) => {
    const rule = rules.find((each) => fits(each, row));
    const isSame = rule !== undefined && rule.owners.length === 0;
    const owners = rule === undefined ? ownersInTurn : rule.owners;
    const owner = isSame ? plainText(row.accountOwner ?? '') : leastLoaded(owners, known);
    if (owner === undefined) return undefined;
    const key = ownerKey(owner);
    const { open, all } = known.get(key) ?? NONE;
    known.set(key, { open: open + 1, all: all + 1 });
    if (isSame) return { owner, why: say('owns the account // why somebody is proposed as owner') };
    return { owner, why: rule ? WHY[rule.by](rule.name) : say('next in turn') };
  });
}
