// The calls that the sidebar relies on are all there, under the very names of their types.
import * as endpoints from '../../src/endpoints';
import * as main from '../../src/main';
import type { Endpoints } from '../../src/rpc';

/** The type checker refuses this where a call is missing or answers something else. */
const complete: Endpoints = endpoints;

test('every call can be reached by google.script.run', () => {
  expect(Object.keys(main)).toEqual(expect.arrayContaining(Object.keys(complete)));
});

test.each(Object.keys(complete) as (keyof Endpoints)[])('%s refuses what is no request', (name) => {
  const typed = [[1]] as never;
  expect(complete[name](typed)).toMatchObject({ ok: false, code: 'not-a-request' });
});
