// FilterCriteria and its builder, as far as a list of hidden values goes.

import { IN_SCRIPT } from '../service/access';
import { chain, local } from '../service/method';
import { defineService, type Service } from '../service/service';
import { LIST } from '../service/signature';

type GoogleCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

interface Draft {
  hidden: readonly string[];
}

const reading = {
  getHiddenValues: local([[]], ({ hidden }: Draft) => [...hidden]),
  copy: local([[]], (draft: Draft) => BUILDER.of({ ...draft })),
};

const CRITERIA: Service<Draft, GoogleCriteria> = defineService(
  { name: 'FilterCriteria', ...IN_SCRIPT },
  reading,
);

const BUILDER: Service<Draft, GoogleBuilder> = defineService(
  { name: 'FilterCriteriaBuilder', ...IN_SCRIPT },
  reading,
  {
    setHiddenValues: chain([[LIST]], (draft: Draft, values: unknown[]) => {
      draft.hidden = Array.from(values, String);
    }),
    build: local([[]], (draft: Draft) => CRITERIA.of({ ...draft })),
  },
);

export function newFilterCriteria(): GoogleBuilder {
  return BUILDER.of({ hidden: [] });
}

export function criteriaObject(hidden: readonly string[]): GoogleCriteria {
  return CRITERIA.of({ hidden });
}

export function hiddenValuesOf(criteria: GoogleCriteria): readonly string[] {
  return CRITERIA.state(criteria).hidden;
}
