// The summary from its model: the first page, then the tables, top to bottom.
import type { SummaryModel } from '../../core/conversion/summary';
import type { Page } from '../../sheets/page';
import { likeForLikeSection } from './comparison-sections';
import { firstPage } from './first-page';
import { type SummaryHistory, sinceLastSection, trendFigures } from './history-sections';
import { byLeadTypeSection, leadTypeFigures } from './lead-type-section';
import { leftOutSection } from './left-out-section';
import { byPartnerSection, dropOffSection, whatIfSection } from './overlap-sections';
import { layOut, type Section } from './section';
import {
  byQuarterSection,
  curveFigures,
  quarterFigures,
  timeToConvertSection,
} from './time-sections';
import { valueSection } from './value-section';

/** The tables behind the first page, in the order in which a leader reads them. */
const detailsOf = (
  model: SummaryModel,
  history: SummaryHistory,
  heldBack: readonly string[],
): readonly Section[] => [
  likeForLikeSection(model),
  dropOffSection(model),
  whatIfSection(model),
  valueSection(model),
  byPartnerSection(model),
  byQuarterSection(model),
  timeToConvertSection(model),
  sinceLastSection(model, history),
  leftOutSection(model, heldBack),
  leadTypeFigures(model),
  quarterFigures(model),
  curveFigures(model),
  trendFigures(model, history),
];

/** The whole tab. */
export function summaryPage(model: SummaryModel, history: SummaryHistory): Page {
  const table = byLeadTypeSection(model);
  const { rows, heldBack } = firstPage(model, table);
  return layOut(rows, [table, ...detailsOf(model, history, heldBack)]);
}
