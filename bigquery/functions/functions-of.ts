// Every function that BigQuery calls, by the settings that were built in: the whole of the library.

import { domainKey, nameKey } from '../../src/core/cells/domain';
import { once } from '../../src/core/cells/once';
import { readFit } from '../../src/core/qualification/fit';
import { fitTier } from '../../src/core/qualification/fit-tier';
import { type Assessment, assess } from '../../src/core/qualification/qualification';
import type { Component, Reading } from '../../src/core/qualification/reading';
import { COMPONENT_READERS } from '../../src/core/qualification/readings';
import type { Settings } from '../../src/core/settings/settings';
import { accountKey } from './account-names';
import { blankable, type Given } from './given';
import { type LeadColumns, type LeadFacts, leadFacts } from './lead-row';
import {
  assessedRow,
  type OverlapColumns,
  type OverlapFacts,
  overlapFacts,
  rowTermsOf,
} from './overlap-row';

type FourCells = readonly [overlap: Given, warmth: Given, fit: Given, motion: Given];

const isComponent = (name: string): name is Component => name in COMPONENT_READERS;

/** A cell read as one of the four components, by itself. */
const readingOf = (component: Given, cell: Given, settings: Settings): Reading => {
  const name = component ?? '';
  if (!isComponent(name)) {
    throw new Error(
      `eql_reading: the component is one of ${Object.keys(COMPONENT_READERS).join(', ')}.`,
    );
  }
  const terms = { settings, asOf: undefined, dateOrder: settings.dateOrder };
  return COMPONENT_READERS[name]({ [name]: blankable(cell) }, terms);
};

/** A score as INT64; NULL where it is blank. */
const whole = ({ score }: Pick<Assessment, 'score'>): number | null =>
  score === '' ? null : score;

const listed = ({ missing }: Pick<Assessment, 'missing'>): string => missing.join(', ');

/** The functions under some settings. Nothing is worked out before the first row asks for it. */
export function functionsOf(settings: Settings) {
  const terms = once(() => rowTermsOf(settings));
  const judged = ([overlap, warmth, fit, motion]: FourCells): Assessment =>
    assess(
      {
        overlap: blankable(overlap),
        warmth: blankable(warmth),
        fit: blankable(fit),
        motion: blankable(motion),
      },
      settings,
      undefined,
    );
  return {
    status: (...cells: FourCells): string => judged(cells).status,
    score: (...cells: FourCells): number | null => whole(judged(cells)),
    missing: (...cells: FourCells): string => listed(judged(cells)),
    reading: (component: Given, cell: Given): Reading => readingOf(component, cell, settings),
    fitTier: (cell: Given): string => fitTier(readFit(blankable(cell), settings), settings.fitBar),
    domain: (website: Given): string => domainKey(blankable(website)),
    accountKey,
    partnerKey: (name: Given): string => nameKey(blankable(name)),
    assess: (columns: OverlapColumns, asOf: Given) => {
      const found = assessedRow(columns, asOf, terms());
      return {
        status: found.status,
        score: whole(found),
        missing: listed(found),
        nextStep: found.nextStep,
      };
    },
    overlapFacts: (columns: OverlapColumns, asOf: Given): OverlapFacts =>
      overlapFacts(columns, asOf, terms()),
    leadFacts: (columns: LeadColumns): LeadFacts => leadFacts(columns, terms()),
  };
}
