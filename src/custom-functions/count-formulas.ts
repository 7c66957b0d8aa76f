// The comparisons again, for whoever has counts and no list of leads. Their comments are Sheets' own help.
import type { Cell } from '../core/cells/cell';
import type { Argument } from './arguments';
import { comparedInStrata, comparedLeads } from './compared-leads';
import { leadsByCount } from './lead-rows';

/**
 * Compares lead types from counts, such as a pivot table's: the table of EQL_COMPARE. Rows of the
 * same lead type are added up. Sheets refuses cells with NOW() or RAND() in them; TODAY() is fine.
 *
 * @param {Array<Array<string>>} lead_types The lead types, one a row.
 * @param {Array<Array<number>>} leads How many leads each row has.
 * @param {Array<Array<number>>} converted How many of them converted; 0 where none did.
 * @param {string} baseline Optional: the lead type to compare with, MQL unless given.
 * @param {number} confidence Optional: 0.95 unless given.
 * @return {Array<Array<string>>} A header row, and a row for each lead type, EQL first.
 * @customfunction
 */
export function EQL_COMPARE_COUNTS(
  lead_types: Argument,
  leads: Argument,
  converted: Argument,
  baseline?: Argument,
  confidence?: Argument,
): Cell[][] {
  return comparedLeads(
    leadsByCount(
      { name: 'lead_types', value: lead_types },
      { name: 'leads', value: leads },
      { name: 'converted', value: converted },
    ),
    { name: 'baseline', value: baseline },
    { name: 'confidence', value: confidence },
  );
}

/**
 * Compares two lead types inside each stratum, such as a fit tier, and pooled, from counts: the
 * table of EQL_LIKE_FOR_LIKE. Give one row for each lead type in each stratum. Sheets refuses cells
 * with NOW() or RAND() in them; TODAY() is fine.
 *
 * @param {Array<Array<string>>} lead_types The lead types, one a row.
 * @param {Array<Array<number>>} leads How many leads each row has.
 * @param {Array<Array<number>>} converted How many of them converted; 0 where none did.
 * @param {Array<Array<string>>} strata Each row's stratum, such as a fit tier.
 * @param {string} lead_type Optional: the lead type to look at, EQL unless given.
 * @param {string} baseline Optional: the lead type to compare with, MQL unless given.
 * @return {Array<Array<string>>} A header row, a row for each stratum, and the row Like for like.
 * @customfunction
 */
export function EQL_LIKE_FOR_LIKE_COUNTS(
  lead_types: Argument,
  leads: Argument,
  converted: Argument,
  strata: Argument,
  lead_type?: Argument,
  baseline?: Argument,
): Cell[][] {
  return comparedInStrata(
    leadsByCount(
      { name: 'lead_types', value: lead_types },
      { name: 'leads', value: leads },
      { name: 'converted', value: converted },
      { name: 'strata', value: strata },
    ),
    { name: 'lead_type', value: lead_type },
    { name: 'baseline', value: baseline },
  );
}
