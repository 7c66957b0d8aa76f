// Range: data validation, filter, protection, developer metadata.

import { filterObject, sheetFilter } from '../rules/filter';
import { requireEditable } from '../rules/protected-cells';
import { protect } from '../rules/protection';
import { validationObject, validationOfRule } from '../rules/validation-rule';
import { Exception } from '../service/exception';
import { act, type MethodTable, read, write } from '../service/method';
import { LIST, listOf, nullable, service } from '../service/signature';
import { book } from '../service/world';
import { type Block, filled, shaped, topLeft, zoneOf } from './block';
import { landing } from './landing';
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

function landingRules(block: Block, rules: readonly (readonly (Rule | null)[])[]): () => void {
  const first = rules[0]?.[0] ?? null;
  const alike = rules.every((row) => row.every((rule) => rule === first));
  const drafts = rules.map((row) => row.map((rule) => rule && validationOfRule(rule)));
  return landing(block, (zone) => {
    const book_ = book();
    const put = (at: typeof zone, draft: (typeof drafts)[number][number]) => {
      if (draft === null || draft === undefined) book_.validations.clear(block.sheetId, at);
      else book_.validations.set(block.sheetId, at, draft.criterion, draft.rejects);
    };
    if (alike) return put(zone, drafts[0]?.[0] ?? null);
    drafts.forEach((row, r) => {
      row.forEach((draft, c) => {
        const [top, left] = [zone.top + r, zone.left + c];
        put({ top, bottom: top, left, right: left }, draft);
      });
    });
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
