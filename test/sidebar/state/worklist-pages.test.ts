// The worklist's pages, put together.
import { WHOLE_LIST, withPage } from '../../../sidebar/state/worklist-pages';
import type { Worklist, WorklistQuery } from '../../../src/rpc';
import { manyRows } from '../support/sample-rows';

const workbook = manyRows(130);
const page = (change: Partial<WorklistQuery> = {}): Worklist =>
  workbook.worklist({ ...WHOLE_LIST, ...change });
const first = page();

describe('a page of the worklist', () => {
  test('goes on where the list ends', () => {
    const both = withPage(first, page({ offset: 50 }));
    expect(both.items.map(({ account }) => account)).toEqual(
      page({ limit: 100 }).items.map(({ account }) => account),
    );
    expect(withPage(both, page({ offset: 100 })).items).toHaveLength(130);
  });

  test('from the top replaces the list', () => {
    const both = withPage(first, page({ offset: 50 }));
    expect(withPage(both, first).items).toHaveLength(50);
  });

  // The list was cut meanwhile, or the answer to an older question came late.
  test('that doesn’t fit the end replaces it, too', () => {
    const late = page({ offset: 100 });
    expect(withPage(first, late)).toBe(late);
  });

  test('of another filter or partner is another list', () => {
    const other = page({ partner: 'Contoso', offset: 50 });
    expect(withPage(first, other)).toBe(other);
  });
});
