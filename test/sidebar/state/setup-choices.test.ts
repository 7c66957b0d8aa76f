// Corrections to the recognised columns, before they are remembered.
import { chosenColumns, clashingFields } from '../../../sidebar/state/setup-choices';
import type { TabSetup } from '../../../src/rpc';
import { sevenRows } from '../support/sample-rows';

function overlapTab(): TabSetup {
  const setup = sevenRows().answer('setup', {}) as { readonly overlap: TabSetup };
  return setup.overlap;
}

describe('the columns that are remembered', () => {
  test('are the recognised ones where nothing was chosen', () => {
    const tab = overlapTab();
    expect(chosenColumns(tab, {})).toEqual(
      tab.columns.map(({ field, column }) => ({ field, column })),
    );
  });

  test('are the chosen ones where something was, also “no column”', () => {
    const chosen = chosenColumns(overlapTab(), { warmth: 3, owner: null });
    expect(chosen).toContainEqual({ field: 'warmth', column: 3 });
    expect(chosen).toContainEqual({ field: 'owner', column: null });
  });
});

describe('one column for two fields', () => {
  test('is named by both fields', () => {
    expect(clashingFields(overlapTab(), { owner: 2 })).toEqual(['Warmth', 'Owner']);
  });

  test('“no column” for two fields is nothing to name', () => {
    expect(clashingFields(overlapTab(), { owner: null, warmth: null })).toEqual([]);
  });
});
