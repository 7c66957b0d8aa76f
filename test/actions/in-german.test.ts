// A German account: what it imports, saves, asks partners and tells them is said in German throughout.
import type { Host } from '../../host/node';
import type { FormCell, RowKey, UndoToken } from '../../src/rpc';
import { choose, openBook, type Rows } from './support/add-on-host';

/** Words that no German text has, and every English sentence some of. */
const ENGLISH =
  /\b(?:the|of|and|is|are|has|have|with|from|this|that|they|you|your|nothing|yet|not|row|rows|which|who|since|told|there|will|would|by|for|at)\b/i;

const LIST: Rows = [
  ['Account', 'Partner', 'Overlap', 'Warmth', 'Last touch', 'Fit', 'Motion', 'Stage', 'EQL since'],
  ['Acme', 'Globex', 'Customer', 'Warm', '2026-06-20', 'A', 'Co-sell', 'Angebot', '2026-03-05'],
  ['Birke', 'Globex', 'Prospect', '', '', 'A', '', '', ''],
  ['Zeder', 'Initech', 'Customer', 'Cold', '2026-01-10', 'B', '', 'Closed lost', '2026-02-01'],
];
const EXPORT: Rows = [
  ['Account', 'Partner', 'Overlap'],
  ['Birke', 'Globex', 'Customer'],
  ['Ulme', 'Initech', 'Prospect'],
  ['', 'Initech', 'Prospect'],
];

type Answer = { readonly [part: string]: unknown };
const call = (host: Host, name: string, request: object): Answer =>
  host.run(name, { ...request, language: 'de' }) as Answer;

/** Every sentence in an answer, wherever it stands. */
const sentencesIn = (answer: unknown): readonly string[] => {
  if (typeof answer === 'string') return / /.test(answer) ? [answer] : [];
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.values(answer).flatMap(sentencesIn);
};
const english = (answer: unknown): readonly string[] =>
  sentencesIn(answer).filter((text) => ENGLISH.test(text));

const host = openBook({ sheets: { Liste: LIST, Export: EXPORT }, userLocale: 'de_DE' });
const said: string[] = [choose(host, 'Dieses Blatt bewerten')];

const shownRow = (account: string) => {
  const row = host.sheet('Liste').shown.findIndex(([first]) => first === account) + 1;
  host.select('Liste', `A${row}`);
  const { selected } = call(host, 'selection', { known: null }) as {
    selected: { details: { key: RowKey; form: readonly FormCell[] } };
  };
  return selected.details;
};

const save = (account: string, value: string, more: object = {}) => {
  const { key, form } = shownRow(account);
  const { shown } = form.find(({ field }) => field === 'warmth') ?? {};
  const changes = [{ field: 'warmth', shown, value, ...more }];
  const request = { key, changes, addColumns: [], confirmedBy: '', next: null, cursor: null };
  return call(host, 'saveRow', request);
};

it('a row that is saved, taken back, or in somebody’s way', () => {
  const saved = save('Birke', 'Hot');
  expect(saved.said).toBe('Gespeichert. Birke: Es fehlt noch Beziehung und Vorgehen.');
  const undone = call(host, 'undoSave', { token: saved.undo as UndoToken });
  const conflict = save('Birke', 'Warm', { shown: { kind: 'text', value: 'Cold' } });
  expect(conflict).toMatchObject({ ok: false, code: 'conflict' });
  const texts = [saved.said, saved.undo, undone.said, conflict.message];
  expect(english(texts)).toEqual([]);
});

it('the preview of an import, what came of it, and its end', () => {
  host.select('Export', 'A1');
  const { check, ...shown } = call(host, 'previewImport', { sheetIds: [], into: 'auto' });
  expect(english([shown.said, shown.lines])).toEqual([]);
  expect(shown.said).toContain('1 Zeile hinter den anderen hinzugefügt: Zeile 5.');
  const done = call(host, 'importExport', { sheetIds: [], into: 'auto', rename: false, check });
  expect(english(done)).toEqual([]);
  said.push(choose(host, 'Letzten Import rückgängig machen'));
});

it('partner feedback, in the sidebar and on its tab, and a call sheet', () => {
  said.push(choose(host, 'Rückmeldung an Partner schreiben'));
  const feedback = call(host, 'feedback', {});
  expect(english(feedback)).toEqual([]);
  expect(english(host.sheet('Partner-Rückmeldung').shown)).toEqual([]);
  host.select('Liste', 'A3');
  said.push(choose(host, 'Gesprächsbogen erstellen'));
  const [sheet = ''] = host.sheets().filter((name) => name.includes('Globex'));
  expect(english(host.sheet(sheet).shown)).toEqual([]);
});

it('the request for an introduction, and its note', () => {
  const { key } = shownRow('Birke');
  const { subject, body, note, marking } = call(host, 'introduction', { key, me: 'Sam Lee' });
  expect(english([subject, body, note, marking])).toEqual([]);
  expect(body).toMatch(/^Hallo zusammen,\n\nwir möchten mit Birke ins Gespräch kommen/);
});

it('whatever the menu has said meanwhile', () => {
  expect(english(said)).toEqual([]);
  expect(said).toHaveLength(4);
});

it('a tab of feedback keeps notes beside their rows in whatever language it is built anew', () => {
  const tab = 'Partner-Rückmeldung';
  const rowOf = (text: string) =>
    host.sheet(tab).shown.findIndex(([first, count]) => first === text && count !== '') + 1;
  host.type(tab, `E${rowOf('Erhalten')}`, 'our note');
  choose(host, 'Einstellungen öffnen');
  const settings = 'EQL-Einstellungen';
  const language = host.sheet(settings).shown.findIndex(([label]) => label === 'Sprache') + 1;
  host.type(settings, `B${language}`, 'English');
  expect(choose(host, 'Rückmeldung an Partner schreiben')).toMatch(/ is built/);
  const { shown } = host.sheet(tab);
  expect(shown[rowOf('Received') - 1]?.[4]).toBe('our note');
  expect(shown.filter((row) => row.includes('our note'))).toHaveLength(1);
  expect(shown.flat().filter((text) => /Zuletzt|informiert|Guten Tag/.test(text))).toEqual([]);
});
