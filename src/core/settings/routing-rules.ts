// The rules by which owners are proposed, as they stand in their setting: read, or what is wrong with them.
import { excerpt, foldText } from '../cells/text';
import { say } from '../language/say';

/** What of a row a rule goes by. */
export type RuleBy = 'partner' | 'region' | 'fit' | 'account owner';

export interface RoutingRule {
  readonly by: RuleBy;
  /** Which one, as written; '' for whoever owns the account. */
  readonly name: string;
  /** Who is proposed; nobody by name where it is whoever owns the account. */
  readonly owners: readonly string[];
}

export const RULES_EXAMPLE =
  '“partner Northwind = Ana; region DACH = Bo, Cem; fit A = Dee; account owner = same”';

const PARTS = /[;\r\n]+/;
const BEGINNING =
  /^(account owner|partner|region|territory|country|fit tier|fit|tier)(?![^\s:])\s*:?\s*(.*)$/i;
const FIT = /^(?:tier )?[a-d]$/;
const BY: Readonly<Record<string, RuleBy>> = {
  partner: 'partner',
  'account owner': 'account owner',
  fit: 'fit',
  'fit tier': 'fit',
  tier: 'fit',
};
const SAME = 'same';

const namesNone = (by: RuleBy): string => say('which names no {by}', { by });

/** A rule, or what its text lacks, so that `holds “...”,` goes on with it. */
function readRule(text: string): RoutingRule | string {
  const at = text.indexOf('=');
  const owners = text
    .slice(at + 1)
    .split(',')
    .map((owner) => owner.trim())
    .filter((owner) => owner !== '');
  if (at < 0 || owners.length === 0) return say('which names no owner behind a “=”');
  const [, begins = '', name = ''] = BEGINNING.exec(text.slice(0, at).trim()) ?? [];
  if (begins === '') return say('which begins with none of partner, region, fit and account owner');
  const by = BY[begins.toLowerCase()] ?? 'region';
  const isSame = foldText(owners[0] ?? '') === SAME && owners.length === 1;
  if (by === 'fit' && !FIT.test(foldText(name))) return say('which names no fit of A, B, C or D');
  if (isSame !== (name === '')) {
    return isSame
      ? say('which says “same”, which is for “account owner = same” alone')
      : namesNone(by);
  }
  if (isSame && by !== 'account owner') return namesNone(by);
  return { by, name, owners: isSame ? [] : owners };
}

const partsOf = (text: string): readonly string[] =>
  text
    .split(PARTS)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');

/** The rules in their order. What can't be read is a fault of the setting, and stops the run before. */
export function routingRules(text: string): readonly RoutingRule[] {
  return partsOf(text)
    .map(readRule)
    .filter((rule): rule is RoutingRule => typeof rule !== 'string');
}

/**
 * What is wrong with the rules' text, to go on from the setting's name; '' where nothing is:
 * `holds “partner Northwind”, which names no owner behind a “=”`. The edge: of two rules for one
 * partner the second would never count, so it is a fault.
 */
export function rulesFault(text: string): string {
  const known = new Set<string>();
  for (const part of partsOf(text)) {
    const rule = readRule(part);
    if (typeof rule === 'string') {
      return say('holds “{rule}”, {fault}', { rule: excerpt(part), fault: rule });
    }
    const key = `${rule.by} ${foldText(rule.name)}`;
    if (known.has(key)) return say('has a second rule for “{whom}”', { whom: excerpt(key.trim()) });
    known.add(key);
  }
  return '';
}
