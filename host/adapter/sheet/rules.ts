// Sheet: conditional formats, filter, protection, named ranges.

import { requireSheet } from '../range/block';
import { bandings } from '../rules/banding';
import { sheetFilter } from '../rules/filter';
import { formatOfRule, ruleObject } from '../rules/format-rule';
import { namedRanges } from '../rules/named-range';
import { protect, protections } from '../rules/protection';
import type { EnumMember } from '../service/enumeration';
import { act, lookup } from '../service/method';
import { listOf, member, service } from '../service/signature';
import { book } from '../service/world';
import type { SheetHandle } from './sheet';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

export const sheetRules = {
  getConditionalFormatRules: lookup([[]], ({ sheetId }: SheetHandle) => {
    requireSheet(sheetId);
    const formats = Array.from(book().conditionalFormats.list(sheetId));
    return formats.map((format) => ruleObject(format, sheetId));
  }),
  setConditionalFormatRules: act(
    [[listOf(service('ConditionalFormatRule'))]],
    ({ sheetId }: SheetHandle, rules: Rule[]) => {
      requireSheet(sheetId);
      const formats = rules.map((rule) => formatOfRule(rule, sheetId));
      book().conditionalFormats.replace(sheetId, formats);
    },
  ),
  clearConditionalFormatRules: act([[]], ({ sheetId }: SheetHandle) => {
    requireSheet(sheetId);
    book().conditionalFormats.replace(sheetId, []);
  }),
  getBandings: lookup([[]], ({ sheetId }: SheetHandle) => {
    requireSheet(sheetId);
    return bandings(sheetId);
  }),
  getFilter: lookup([[]], ({ sheetId }: SheetHandle) => {
    requireSheet(sheetId);
    return sheetFilter(sheetId);
  }),
  protect: act([[]], ({ sheetId }: SheetHandle) => {
    requireSheet(sheetId);
    return protect(sheetId);
  }),
  getProtections: lookup(
    [[member('ProtectionType')]],
    ({ sheetId }: SheetHandle, type: EnumMember) => {
      requireSheet(sheetId);
      return protections(type, sheetId);
    },
  ),
  getNamedRanges: lookup([[]], ({ sheetId }: SheetHandle) => {
    requireSheet(sheetId);
    return namedRanges(sheetId);
  }),
};
