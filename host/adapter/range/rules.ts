// Range: data validation, filter, protection.

import { filterObject, sheetFilter } from '../rules/filter';
import { requireEditable } from '../rules/protected-cells';
import { protect } from '../rules/protection';
import { validationObject, validationOfRule } from '../rules/validation-rule';
import { Exception } from '../service/exception';
import { act, type MethodTable, read, write } from '../service/method';
import { LIST, listOf, nullable, service } from '../service/signature';
import { book } from '../service/world';
import { type Block, filled, shaped, topLeft, zoneOf } from './block';
import { landingLook } from './landing';
import type { GoogleRange } from './range';
import { oneCell, wholeBlock } from './styles';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

function validations(block: Block) {
  zoneOf(block);
  return filled(block, null).map((cells, r) =>
    cells.map((_, c) => {
      const rule = book().validations.at(block.sheetId, block.row + r, block.column + c);
      return validationObject(rule, block.sheetId);
    }),
  );
}

type Rules = readonly (readonly (Rule | null)[])[];

/** A stretch of cells with one rule, counted from the block's first cell. */
interface Stretch {
  readonly rule: Rule | null;
  readonly top: number;
  bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The whole block where all cells have one rule; else columns, cut where the rule changes. */
function stretches(rules: Rules): readonly Stretch[] {
  const [firstRow = []] = rules;
  const [rule = null] = firstRow;
  if (rules.every((row) => row.every((other) => other === rule))) {
    return [{ rule, top: 0, bottom: rules.length - 1, left: 0, right: firstRow.length - 1 }];
  }
  return firstRow.flatMap((_, column) => {
    const found: Stretch[] = [];
    for (const [r, row] of rules.entries()) {
      const own = row[column] ?? null;
      const last = found[found.length - 1];
      if (last?.rule === own) last.bottom = r;
      else found.push({ rule: own, top: r, bottom: r, left: column, right: column });
    }
    return found;
  });
}

function landingRules(block: Block, rules: Rules): () => void {
  const drafts = stretches(rules).map(({ rule, ...place }) => {
    return { place, draft: rule && validationOfRule(rule) };
  });
  return landingLook(block, (zone) => {
    const { validations: known } = book();
    for (const { draft, place } of drafts) {
      const at = {
        top: zone.top + place.top,
        bottom: zone.top + place.bottom,
        left: zone.left + place.left,
        right: zone.left + place.right,
      };
      if (draft === null) known.clear(block.sheetId, at);
      else known.set(block.sheetId, at, draft.criterion, draft.rejects);
    }
  });
}

export const rangeRules: MethodTable<
  Block,
  Pick<
    GoogleRange,
    | 'getDataValidation'
    | 'getDataValidations'
    | 'setDataValidation'
    | 'setDataValidations'
    | 'getFilter'
    | 'createFilter'
    | 'protect'
  >
> = {
  getDataValidation: read([[]], (block) => validations(topLeft(block))[0]?.[0] ?? null, oneCell),
  getDataValidations: read([[]], validations, wholeBlock),
  setDataValidation: write(
    [[nullable(service('DataValidation'))]],
    (block, rule: Rule | null) => landingRules(block, filled(block, rule)),
    wholeBlock,
  ),
  setDataValidations: write(
    [[listOf(LIST)]],
    (block, rules: (Rule | null)[][]) => landingRules(block, shaped(block, rules)),
    wholeBlock,
  ),
  getFilter: read([[]], ({ sheetId }) => sheetFilter(sheetId)),
  createFilter: act([[]], (block) => {
    const zone = zoneOf(block);
    requireEditable(block.sheetId, zone);
    const { filters } = book();
    if (filters.zoneOf(block.sheetId) !== undefined) {
      throw new Exception("You can't create a filter in a sheet that already has a filter.");
    }
    filters.add(block.sheetId, zone);
    return filterObject(block.sheetId);
  }),
  protect: act([[]], (block) => protect(block.sheetId, zoneOf(block))),
};
