// Lead types: what they are called, in which order they stand, and a count of their leads.

import type { Cell } from './cells/cell';
import { once } from './cells/once';
import { foldText, isBlankCell, plainText } from './cells/text';
import { BETWEEN_WORDS } from './cells/words';

/** A group of mature leads and how many of them converted within the window. */
export interface Outcome {
  readonly leads: number;
  readonly converted: number;
}

/** One lead type's outcome. */
export interface LeadTypeCount extends Outcome {
  readonly leadType: string;
}

/** The lead type that the comparison is about. */
export const EQL = 'EQL';
export const MQL = 'MQL';
export const SQL = 'SQL';
/** The lead type of accounts that have overlap and never qualified. */
export const OVERLAP_ONLY = 'Overlap only';
/** The lead type of accounts that only the leads tab calls EQL: they have cleared nothing. */
export const CALLED_EQL = 'Called EQL';
/** The lead type of leads without one. */
export const UNTYPED = 'Lead';

const PLURAL_OR_BRACKET = /s?(?:\s*\([^()]*\))?$/;

const typeKey = (cell: Cell): string =>
  foldText(cell).replace(PLURAL_OR_BRACKET, '').replace(BETWEEN_WORDS, '');

/** As people write them, and HubSpot in its languages and under its internal names. */
const SPELLINGS: Readonly<Record<string, string>> = {
  [MQL]: `mql | marketing qualified | marketing qualified lead | lead qualifie par le marketing |
    lead calificado por marketing | lead cualificado por marketing | lead qualificato dal marketing |
    lead qualificado pelo marketing | lead qualificado por marketing | marketinggekwalificeerde lead |
    marketing gekwalificeerde lead | marketingkvalificerat lead | lead zakwalifikowany przez marketing |
    marketingqualifizierter lead | マーケティングクオリファイドリード`,
  [SQL]: `sql | sales qualified | sales qualified lead | lead qualifie par les commerciaux |
    lead qualifie par les ventes | lead calificado por ventas | lead cualificado por ventas |
    lead qualificato dalle vendite | lead qualificado pelas vendas | lead qualificado por vendas |
    salesgekwalificeerde lead | sales gekwalificeerde lead | saljkvalificerat lead |
    lead zakwalifikowany przez sprzedaz | vertriebsqualifizierter lead | セールスクオリファイドリード`,
  [EQL]: 'eql | ecosystem qualified | ecosystem qualified lead',
  PQL: 'pql | product qualified | product qualified lead',
  [OVERLAP_ONLY]: 'overlap only',
  [CALLED_EQL]: 'called eql',
  [UNTYPED]: 'lead | リード',
  Subscriber: `subscriber | abonnent | abonne | suscriptor | abbonato | assinante | abonnee |
    prenumerant | tilaaja | subskrybent`,
};
const knownTypes = once(
  (): ReadonlyMap<string, string> =>
    new Map(
      Object.entries(SPELLINGS).flatMap(([name, spellings]) =>
        spellings.split('|').map((spelling): [string, string] => [typeKey(spelling), name]),
      ),
    ),
);

/** Whether a cell names a lead type that everybody knows, in whatever spelling. */
export const isKnownLeadType = (cell: Cell): boolean => knownTypes().has(typeKey(cell));

/**
 * A lead type by its usual name: `marketingqualifiedlead`, `Marketing Qualified Lead (MQL)` and
 * `mqls` are `MQL`; what isn't known stays as it is written. A blank cell has the type ''.
 */
export function leadTypeName(cell: Cell): string {
  if (isBlankCell(cell)) return '';
  return knownTypes().get(typeKey(cell)) ?? plainText(cell).replace(/\s+/g, ' ');
}

/** Whether two names mean the same lead type: case, accents and spaces don't count. */
export const isSameLeadType = (one: string, other: string): boolean =>
  one === other || foldText(one) === foldText(other);

/**
 * Lead types as every table lists them: EQL first, the baseline last, the others by number of
 * leads, the largest first, ties by name. A baseline that is EQL itself stands last.
 */
export function inTableOrder<T extends { readonly leadType: string; readonly leads: number }>(
  types: readonly T[],
  baseline: string,
): readonly T[] {
  const place = ({ leadType }: T): number => {
    if (isSameLeadType(leadType, baseline)) return 2;
    return isSameLeadType(leadType, EQL) ? 0 : 1;
  };
  const byName = (one: T, other: T): number => (one.leadType < other.leadType ? -1 : 1);
  return types
    .slice()
    .sort(
      (one, other) => place(one) - place(other) || other.leads - one.leads || byName(one, other),
    );
}
