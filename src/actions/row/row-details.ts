// One row as the sidebar shows it: components, status, next step, form.

import { isoDay, readDay } from '../../core/cells/day';
import { plainText } from '../../core/cells/text';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { say } from '../../core/language/say';
import { introductionStanding, standingText } from '../../core/qualification/introduction-standing';
import type { Assessment } from '../../core/qualification/qualification';
import { COMPONENTS, type Component } from '../../core/qualification/reading';
import type { ComponentDetail, RowDetails } from '../../rpc';
import { twinsOf } from './find-row';
import { formOf } from './form';
import { type Formulas, rowFormulas } from './formulas';
import { otherPartners } from './other-partners';
import {
  accountOf,
  assessRow,
  cellOfField,
  partnerOf,
  type RowsView,
  rowKeyOf,
  rowTerms,
} from './overlap-view';
import { stateLabel } from './state-labels';

const COMPONENT_LABELS: Readonly<Record<Component, () => string>> = {
  overlap: () => say('Overlap'),
  warmth: () => say('Warmth'),
  fit: () => say('Fit'),
  motion: () => say('Motion'),
};

function componentDetail(
  component: Component,
  row: SheetOverlapRow,
  { readings }: Assessment,
): ComponentDetail {
  const { state, strength, reason } = readings[component];
  const cell = row.row[component];
  return {
    component,
    label: COMPONENT_LABELS[component](),
    state,
    stateLabel: stateLabel(state),
    strength,
    reason,
    written: cell === undefined ? '' : plainText(cell),
  };
}

const sinceOf = (view: RowsView, row: SheetOverlapRow): string | null => {
  const cell = cellOfField(view, row, 'eqlSince');
  const day = readDay(cell, view.overlap.dateOrders.eqlSince ?? view.overlap.dateOrder);
  return day === undefined ? null : isoDay(day);
};

const introductionOf = (view: RowsView, { row }: SheetOverlapRow): RowDetails['introduction'] => {
  const standing = introductionStanding(row, rowTerms(view));
  return { state: standing.state, says: standingText(standing, view.asOf) };
};

/** Everything about one row, judged now. */
export function rowDetails(
  view: RowsView,
  row: SheetOverlapRow,
  formulas: Formulas = rowFormulas(view, row.index),
): RowDetails {
  const assessment = assessRow(view, row);
  const key = rowKeyOf(view, row);
  return {
    key,
    account: accountOf(row),
    partner: partnerOf(row),
    status: assessment.status,
    score: assessment.score === '' ? null : assessment.score,
    components: COMPONENTS.map((component) => componentDetail(component, row, assessment)),
    missing: assessment.missing,
    nextStep: assessment.nextStep,
    since: sinceOf(view, row),
    form: formOf(view, row, formulas),
    introduction: introductionOf(view, row),
    twins: twinsOf(view, key)
      .filter((twin) => twin.index !== row.index)
      .map((twin) => twin.index + 1),
    others: otherPartners(view, row),
  };
}
