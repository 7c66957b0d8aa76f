// The owners and due dates that the settings' rules propose for rows of a list.

import type { Cell } from '../../core/cells/cell';
import { isoDay } from '../../core/cells/day';
import type { Field } from '../../core/columns/fields';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { say } from '../../core/language/say';
import { fitTier } from '../../core/qualification/fit-tier';
import { namesOwner } from '../../core/qualification/owner';
import type { Assessment } from '../../core/qualification/qualification';
import {
  type OwnerLoad,
  type OwnerLoads,
  ownerKey,
  proposeOwners,
  type RowToRoute,
} from '../../core/routing/propose-owners';
import { routedDue } from '../../core/routing/routed-due';
import { whyNotRouted } from '../../core/routing/why-not-routed';
import { routingRules } from '../../core/settings/routing-rules';
import type { LeftRow, ManyChange } from '../../rpc';
import { assessRow, cellOfField, type OverlapView, rowTerms } from '../row/overlap-view';
import { leftOutReader } from '../scoring/excluded-rows';
import { byNearness } from '../worklist/candidate';
import { leftRow } from './chosen-rows';

export interface RowChanges {
  readonly row: SheetOverlapRow;
  readonly changes: readonly ManyChange[];
  readonly why: string;
}

const noRule = (): string =>
  say(
    'No rule fits it. Write rules, or names under “Owners in turn”, in the settings under Setup.',
  );

/** How many rows of the list each owner has, and how many of them are open. */
function ownerLoads(view: OverlapView, assessed: readonly Assessed[]): OwnerLoads {
  const loads = new Map<string, OwnerLoad>();
  for (const { row, assessment } of assessed) {
    const { owner } = row.row;
    if (!namesOwner(owner, view.settings)) continue;
    const { status, readings } = assessment;
    const isOpen = (status === 'EQL' || status === 'Candidate') && !readings.motion.done;
    const { open, all } = loads.get(ownerKey(owner)) ?? { open: 0, all: 0 };
    loads.set(ownerKey(owner), { open: open + (isOpen ? 1 : 0), all: all + 1 });
  }
  return loads;
}

interface Assessed {
  readonly row: SheetOverlapRow;
  readonly assessment: Assessment;
}

function rowToRoute(view: OverlapView, { row, assessment }: Assessed): RowToRoute {
  const { settings } = view;
  const cellOf = (field: Field): Cell => cellOfField(view, row, field);
  const accountOwner = cellOf('accountOwner');
  const named = row.partners.map(({ name }) => name);
  return {
    partners: named.length > 0 ? named : [row.row.partner ?? ''],
    regions: [cellOf('region'), cellOf('country')],
    fit: fitTier(assessment.readings.fit, settings.fitBar),
    ...(namesOwner(accountOwner, settings) && { accountOwner }),
  };
}

/**
 * Owner and due date for each of the rows that waits for an owner, those nearest to qualifying first, as
 * the worklist has them: so the best are shared out evenly. Null asks about the whole list, whose rows
 * that wait for nobody needn't be named.
 */
export function routedChanges(
  view: OverlapView,
  chosen: readonly SheetOverlapRow[] | null,
): { readonly planned: readonly RowChanges[]; readonly left: readonly LeftRow[] } {
  const leftOut = leftOutReader(view.settings);
  const assessed = view.overlap.rows
    .filter((row) => leftOut(row) === '')
    .map((row) => ({ row, assessment: assessRow(view, row) }));
  const asked = chosen && new Set(chosen.map(({ index }) => index));
  const left: LeftRow[] = [];
  for (const row of chosen ?? []) {
    const why = leftOut(row);
    if (why !== '') left.push(leftRow(row, why));
  }
  const terms = rowTerms(view);
  const waiting = assessed
    .filter(({ row, assessment }) => {
      if (asked && !asked.has(row.index)) return false;
      const why = whyNotRouted(row.row, assessment, terms);
      if (why !== '' && asked) left.push(leftRow(row, why));
      return why === '';
    })
    .sort(byNearness);
  const proposals = proposeOwners(
    waiting.map((each) => rowToRoute(view, each)),
    {
      rules: routingRules(view.settings.routingRules),
      ownersInTurn: view.settings.ownersInTurn,
      loads: ownerLoads(view, assessed),
    },
  );
  const planned: RowChanges[] = [];
  waiting.forEach(({ row }, at) => {
    const proposal = proposals[at];
    if (!proposal) {
      left.push(leftRow(row, noRule()));
      return;
    }
    const { owner: value, why } = proposal;
    const due = routedDue(row.row.due, view.asOf, view.settings, view.overlap.dateOrder);
    const changes: ManyChange[] = [{ field: 'owner', value }];
    if (due !== undefined) changes.push({ field: 'due', value: isoDay(due) });
    planned.push({ row, changes, why });
  });
  return { planned, left };
}
