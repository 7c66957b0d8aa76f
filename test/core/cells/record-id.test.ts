// The ids of records, as they are compared.
import type { Cell } from '../../../src/core/cells/cell';
import { recordIds } from '../../../src/core/cells/record-id';

it.each<[Cell, string[]]>([
  ['001A', ['001a']],
  [' 001a\u200b ', ['001a']],
  [1001, ['1001']],
  ['0012', ['0012']], // its zeros count
  ['001D000000IqhSL', ['001d000000iqhsliaz']], // Salesforce's 15 characters
  ['001D000000IqhSLIAZ', ['001d000000iqhsliaz']], // and its 18
  ['001d000000iqhsl', ['001d000000iqhslaaa']], // of the 15, case counts
  ['{0C4E1B2A-7700-EE11-9AE7-0022480A1B20}', ['0c4e1b2a-7700-ee11-9ae7-0022480a1b20']],
  ['512; 613', ['512', '613']],
  ['512;', ['512']],
  ['', []],
  ['-', []],
  ['n/a', []],
  ['#N/A', []],
  [true, []],
])('%p holds the ids %j', (cell, expected) => {
  expect(recordIds(cell)).toEqual(expected);
});
