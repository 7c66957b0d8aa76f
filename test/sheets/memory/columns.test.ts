// Chosen columns: known again for the same headers, those that version 0.1 kept as well.
import { columnMemory, rememberColumns } from '../../../src/sheets/memory/columns';

const SIGNATURE = 'f5674cd402010eeb';
const KEPT_BY_0_1 = 'eql.columns.overlap.dg87dw.16';

/** A document's properties, as the add-on finds them. */
function documentWith(properties: Record<string, string>): Record<string, string> {
  const store = {
    getProperties: () => ({ ...properties }),
    setProperty: (key: string, value: string) => Object.assign(properties, { [key]: value }),
    deleteProperty: (key: string) => Reflect.deleteProperty(properties, key),
  };
  Object.assign(globalThis, { PropertiesService: { getDocumentProperties: () => store } });
  return properties;
}

test('columns are known again for the same headers of the same kind, and for no others', () => {
  documentWith({});
  rememberColumns('overlap', SIGNATURE, { warmth: 'How close', fit: null });
  const memory = columnMemory();
  expect(memory('overlap', SIGNATURE)).toEqual({ warmth: 'How close', fit: null });
  expect(memory('leads', SIGNATURE)).toBeUndefined();
  expect(memory('overlap', '0123456789abcdef')).toBeUndefined();
});

test('what version 0.1 remembered is still known', () => {
  documentWith({ [KEPT_BY_0_1]: '{"warmth":"How close"}' });
  expect(columnMemory()('overlap', SIGNATURE)).toEqual({ warmth: 'How close' });
});

test('a later choice goes before the one that version 0.1 remembered', () => {
  documentWith({ [KEPT_BY_0_1]: '{"warmth":"How close"}' });
  rememberColumns('overlap', SIGNATURE, { warmth: 'Intro strength' });
  expect(columnMemory()('overlap', SIGNATURE)).toEqual({ warmth: 'Intro strength' });
});

test('forgotten columns do not come back, whichever version remembered them', () => {
  const properties = documentWith({ [KEPT_BY_0_1]: '{"warmth":"How close"}' });
  rememberColumns('overlap', SIGNATURE, { warmth: 'Intro strength' });
  rememberColumns('overlap', SIGNATURE, null);
  expect(columnMemory()('overlap', SIGNATURE)).toBeUndefined();
  expect(properties).toEqual({});
});

test('scales and answers are kept beside the columns', () => {
  documentWith({});
  const said = {
    ...{ fit: 'ICP', answers: { 'one-partner': 'theirs' } },
    scales: { warmth: '1-5' },
  } as const;
  rememberColumns('overlap', SIGNATURE, said);
  expect(columnMemory()('overlap', SIGNATURE)).toEqual(said);
});

test.each([
  '',
  'How close',
  '[]',
  '{"warmth":3}',
  '{"answers":{"a":1}}',
  'null',
])('%j is no choice of columns', (kept) => {
  documentWith({ [KEPT_BY_0_1]: kept });
  expect(columnMemory()('overlap', SIGNATURE)).toBeUndefined();
});
