// The summary's tables from its model, top to bottom.
import type { SummaryModel } from '../../core/conversion/summary';
import { byLeadType, likeForLikeSection } from './comparison-sections';
import { type SummaryHistory, sinceLastSection, trendFigures } from './history-sections';
import { leftOutSection } from './left-out-section';
import { byPartnerSection, dropOffSection, whatIfSection } from './overlap-sections';
import type { Section } from './section';
import {
  byQuarterSection,
  curveFigures,
  quarterFigures,
  timeToConvertSection,
} from './time-sections';
import { valueSection } from './value-section';

/** All tables, in the order in which a leader reads them. */
export function sectionsOf(model: SummaryModel, history: SummaryHistory): readonly Section[] {
  return [
    byLeadType(model),
    likeForLikeSection(model),
    dropOffSection(model),
    whatIfSection(model),
    valueSection(model),
    byPartnerSection(model),
    byQuarterSection(model),
    timeToConvertSection(model),
    sinceLastSection(model, history),
    leftOutSection(model),
    quarterFigures(model),
    curveFigures(model),
    trendFigures(model, history),
  ];
}
