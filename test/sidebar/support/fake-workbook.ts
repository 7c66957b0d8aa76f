// A server for the sidebar's tests: the endpoints of src/rpc.ts over a few rows in memory. It keeps
// the contract (rows by name, conflicts, undo) with rules of its own that are as small as can be.
import type {
  Endpoints,
  FeedbackPartner,
  FormField,
  RowDetails,
  RowFailure,
  RowKey,
  Saved,
  Selection,
  UnreadText,
  Words,
  Worklist,
  WorklistQuery,
} from '../../../src/rpc';
import {
  jobStep,
  letterTo,
  noteFor,
  PARTNERS,
  previewOf,
  SETTINGS,
  SETUP,
  WORDS,
  WORDS_EFFECT,
} from './fake-answers';
import { IMPORTED, importPreviewOf, LONG_IMPORT } from './fake-import';
import { planOf, undoneBy } from './fake-many-rows';
import { detailsOf, type FakeRow, SHEET_ID, TODAY } from './fake-row';
import { saveConflicts, undoConflicts, undoOf } from './fake-save';
import { worklistOf } from './fake-worklist';
import { ANSWERS, ANSWERS_UNDO, ANSWERS_WRITTEN, CALL_PARTNERS } from './sample-answers';

/** The header is row 1, so the first row of the list is row 2. */
const FIRST_ROW = 2;

export class FakeWorkbook {
  rows: FakeRow[];
  /** The fields that the sheet has a column for. */
  columns: Set<FormField>;
  /** The tab in front. */
  tab: Worklist['tab'] = { sheetId: SHEET_ID, sheetName: 'Overlap' };
  /** What is said of a list that was never scored. */
  start: Worklist['start'] = null;
  selectedRow = FIRST_ROW;
  me = '';
  partners: readonly FeedbackPartner[] = PARTNERS;
  words: Words = WORDS;
  drafts = '';
  hasTable = true;
  private places = new Map<string, readonly number[]>();
  private counted: readonly FakeRow[] = [];
  /** Every call that came, in order. */
  readonly calls: { readonly name: keyof Endpoints; readonly request: unknown }[] = [];

  constructor(rows: readonly FakeRow[], columns: readonly FormField[]) {
    this.rows = [...rows];
    this.columns = new Set(columns);
  }

  callsOf<N extends keyof Endpoints>(name: N): Parameters<Endpoints[N]>[0][] {
    const found = this.calls.filter((call) => call.name === name);
    return found.map(({ request }) => request as Parameters<Endpoints[N]>[0]);
  }

  /** What a sheet with these rows would answer. Everything goes through JSON on its way. */
  answer(name: keyof FakeWorkbook['endpoints'], request: unknown): unknown {
    this.calls.push({ name, request });
    const endpoint = this.endpoints[name] as (request: unknown) => unknown;
    return JSON.parse(JSON.stringify(endpoint(request)));
  }

  edit(account: string, change: FakeRow['cells']): void {
    this.rows = this.rows.map((row) =>
      row.account === account ? { ...row, cells: { ...row.cells, ...change } } : row,
    );
  }

  private replace(at: number, row: FakeRow): void {
    this.rows = this.rows.map((each, place) => (place === at ? row : each));
  }

  private write(at: number, written: FakeRow['cells']): void {
    const row = this.rows[at] as FakeRow;
    this.replace(at, { ...row, cells: { ...row.cells, ...written } });
  }

  details(at: number): RowDetails {
    const { columns } = this;
    const twins = this.twins(at).map((twin) => twin + FIRST_ROW);
    return detailsOf(this.rows[at] as FakeRow, { key: this.key(at), twins, columns });
  }

  worklist(query: WorklistQuery): Worklist {
    const entries = this.rows.map((row, at) => ({ row, details: this.details(at) }));
    return { ...worklistOf(entries, query), tab: this.tab, start: this.start };
  }

  selection(): Selection {
    const at = this.selectedRow - FIRST_ROW;
    return {
      ...this.tab,
      row: this.selectedRow,
      checksum: JSON.stringify(this.rows[at] ?? null),
    };
  }

  private key(at: number): RowKey {
    const row = this.rows[at] as FakeRow;
    return {
      sheetId: this.tab.sheetId,
      row: at + FIRST_ROW,
      account: row.account,
      partner: row.partner,
      domain: row.domain ?? '',
      fingerprint: JSON.stringify(row),
    };
  }

  private twins(at: number): number[] {
    const { account, partner } = this.rows[at] as FakeRow;
    return this.placesOf(account, partner).filter((place) => place !== at);
  }

  /** Where an account and partner stand; counted once per state of the rows. */
  private placesOf(account: string, partner: string): readonly number[] {
    const text = JSON.stringify;
    if (this.counted !== this.rows) {
      this.places = new Map();
      this.rows.forEach((row, at) => {
        const name = text([row.account, row.partner]);
        this.places.set(name, [...(this.places.get(name) ?? []), at]);
      });
      this.counted = this.rows;
    }
    return this.places.get(text([account, partner])) ?? [];
  }

  private find(key: RowKey): number | RowFailure {
    const places = this.placesOf(key.account, key.partner);
    const [first] = places;
    if (first === undefined) {
      const message = `${key.account} at ${key.partner} isn’t in the sheet any more. It may have been deleted or renamed.`;
      return { ok: false, code: 'row-gone', message };
    }
    const exact = places.find((at) => this.key(at).fingerprint === key.fingerprint);
    if (exact !== undefined || places.length === 1) return exact ?? first;
    return {
      ok: false,
      code: 'row-ambiguous',
      message: `Two rows have ${key.account} at ${key.partner}. Which one is it?`,
      rows: places.map((at) => this.details(at)),
    };
  }

  private selected() {
    const at = this.selectedRow - FIRST_ROW;
    if (this.hasTable && this.rows[at]) {
      return { kind: 'row', details: this.details(at) } as const;
    }
    const why = this.selectedRow === 1 ? 'This is the header.' : 'This row is outside the list.';
    return { kind: 'none', why: this.hasTable ? why : 'This sheet is empty.' } as const;
  }

  private saved(at: number, said: string, next: RowDetails | null, list: Worklist | null): Saved {
    const row = this.details(at);
    return { row, undo: null, said, next, nextSelected: false, worklist: list, change: null };
  }

  readonly endpoints: Endpoints = {
    bootstrap: ({ worklist }) => ({
      ok: true,
      version: '0.1.0',
      selection: this.selection(),
      selected: this.selected(),
      worklist: this.hasTable && worklist ? this.worklist(worklist) : null,
      unfinished: null,
      overlapTab: this.hasTable ? { sheetId: SHEET_ID, sheetName: 'Overlap' } : null,
      leadsTab: this.hasTable ? { sheetId: 8, sheetName: 'Leads' } : null,
      setupNeeded: this.hasTable
        ? null
        : 'No tab looks like a list of partner overlap: a header row with an account and a partner is needed.',
      summary: null,
      hasSettings: false,
      asOf: TODAY,
      me: this.me,
      drafts: this.drafts,
    }),
    selection: ({ known }) => {
      const selection = this.selection();
      const same =
        known !== null &&
        known.sheetId === selection.sheetId &&
        known.row === selection.row &&
        known.checksum === selection.checksum;
      return same
        ? { ok: true, changed: false }
        : { ok: true, changed: true, selection, selected: this.selected() };
    },
    rowDetails: ({ key, select }) => {
      const at = this.find(key);
      if (typeof at !== 'number') return at;
      if (select) this.selectedRow = at + FIRST_ROW;
      return { ok: true, row: this.details(at) };
    },
    worklist: (query) => ({ ok: true, ...this.worklist(query) }),
    saveRow: ({ key, changes, addColumns, next, cursor }) => {
      const at = this.find(key);
      if (typeof at !== 'number') return at;
      const before = this.details(at);
      const conflicts = saveConflicts(before, changes);
      if (conflicts.length > 0) {
        const message = 'Somebody changed the row meanwhile. Nothing was saved.';
        return { ok: false, code: 'conflict', message, conflicts, row: before };
      }
      const absent = changes.filter(
        ({ field }) => !this.columns.has(field) && !addColumns.includes(field),
      );
      if (absent.length > 0) {
        const fields = absent.map(({ field }) => ({ field, header: `New ${field}` }));
        const message = 'A column has to be added first.';
        return { ok: false, code: 'column-missing', message, fields };
      }
      const order = next === null ? [] : this.worklist({ ...next, limit: 100 }).items;
      for (const field of addColumns) this.columns.add(field);
      this.write(at, Object.fromEntries(changes.map(({ field, value }) => [field, value])));
      const after = this.details(at);
      const place = order.findIndex((item) => item.key.row === before.key.row);
      const following = order[place + 1];
      const nextRow = following ? this.details(following.key.row - FIRST_ROW) : null;
      const nextSelected = nextRow !== null && cursor?.row === this.selectedRow;
      if (nextSelected) this.selectedRow = nextRow.key.row;
      const now = after.status === 'EQL' ? 'an EQL' : 'a candidate';
      const said = `Saved: ${after.account} is ${now} now.`;
      const saved = this.saved(at, said, nextRow, next && this.worklist(next));
      return { ok: true, ...saved, nextSelected, undo: undoOf(before, after, changes) };
    },
    undoSave: ({ token }) => {
      const at = this.find(token.key);
      if (typeof at !== 'number') return at;
      const conflicts = undoConflicts(this.rows[at] as FakeRow, token);
      if (conflicts.length > 0) {
        const message = 'Somebody changed these cells after your save.';
        return { ok: false, code: 'conflict', message, conflicts, row: this.details(at) };
      }
      this.write(
        at,
        Object.fromEntries(token.cells.map(({ header, before }) => [header, before.value])),
      );
      return { ok: true, ...this.saved(at, `Put back: ${token.key.account}.`, null, null) };
    },
    previewRows: ({ keys, changes }) => {
      const found = this.rows.map((_row, at) => this.key(at));
      const asked = found.filter(
        ({ account, row }) =>
          keys?.some((key) => key.account === account) ??
          !(this.rows[row - FIRST_ROW] as FakeRow).cells.owner,
      );
      return { ok: true, ...planOf(asked, changes, (key) => this.details(key.row - FIRST_ROW)) };
    },
    changeRows: ({ rows }) => {
      const before = rows.map(({ key }) => this.details(key.row - FIRST_ROW));
      for (const { key, cells } of rows) {
        const written = Object.fromEntries(cells.map(({ field, value }) => [field, value]));
        this.write(key.row - FIRST_ROW, written);
      }
      const says = `Owner of ${rows.length} rows`;
      return {
        ok: true,
        said: `${rows.length} rows changed: Owner.`,
        undo: { says, rows: before.map(({ key }, at) => undoneBy(key, rows[at]?.cells ?? [])) },
        left: [],
      };
    },
    undoRows: ({ token }) => {
      for (const { key, cells } of token.rows) {
        const before = cells.map(({ header, before: { value } }) => [header, value]);
        this.write(key.row - FIRST_ROW, Object.fromEntries(before));
      }
      return { ok: true, said: `Undone: ${token.says}.`, undo: null, left: [] };
    },
    introduction: ({ key, me }) => {
      const at = this.find(key);
      if (typeof at !== 'number') return at;
      const { account, partner, cells, guards } = this.rows[at] as FakeRow;
      const contact = cells.partnerContact ?? '';
      const body = letterTo(contact || partner, account, me);
      return {
        ok: true,
        key,
        to: contact,
        email: contact ? 'sam@example.com' : '',
        subject: `Could you introduce us to ${account}?`,
        body,
        words: body.split(/\s+/).length,
        note: noteFor(account, partner, me),
        guards: guards ?? [],
        marking: `Marking writes today under Introduction requested on.`,
        addsColumns: ['Introduction requested on'],
      };
    },
    markIntroduction: ({ key, mark }) => {
      const at = this.find(key);
      if (typeof at !== 'number') return at;
      this.replace(at, {
        ...(this.rows[at] as FakeRow),
        ...(mark === 'asked' && { requestedOn: TODAY }),
        introduction: mark,
      });
      return { ok: true, ...this.saved(at, `Marked as ${mark} today.`, null, null) };
    },
    runJob: ({ job, step }) => {
      if (job === 'score') this.start = null;
      return { ok: true, ...jobStep(job, step) };
    },
    previewImport: (request) => ({ ok: true, ...importPreviewOf(request) }),
    importExport: ({ into }) => ({ ok: true, ...(into === 'new' ? LONG_IMPORT : IMPORTED) }),
    setup: () => ({ ok: true, ...SETUP }),
    chooseTab: () => ({ ok: true, ...SETUP }),
    saveSetup: () => ({ ok: true, ...SETUP }),
    settings: () => ({ ok: true, fields: SETTINGS }),
    previewSettings: ({ changes }) => previewOf(changes.some(({ value }) => Number(value) > 1)),
    saveSettings: ({ changes }) => ({
      ok: true,
      fields: SETTINGS.map((field) => ({
        ...field,
        value: changes.find(({ label }) => label === field.label)?.value ?? field.value,
      })),
    }),
    words: () => ({ ok: true, ...this.words }),
    previewWords: () => ({ ok: true, said: WORDS_EFFECT }),
    saveWords: ({ answers, scales }) => {
      const before = this.words;
      const isAnswered = ({ field, text }: UnreadText): boolean =>
        answers.some((answer) => answer.field === field && answer.text === text);
      const said = before.scales.map((asked) => ({
        ...asked,
        chosen: scales.find(({ field }) => field === asked.field)?.scale ?? asked.chosen,
      }));
      const words = before.words.filter((word) => !isAnswered(word));
      this.words = { ...before, words, scales: said };
      const says = `what ${answers.map(({ text }) => `“${text}”`)} means`;
      const undo = { says, lists: [], scales: [] };
      return { ok: true, said: 'They are understood from now on.', undo, words: this.words };
    },
    undoWords: ({ undo }) => {
      this.words = WORDS;
      return { ok: true, said: `Undone: ${undo.says}.`, undo: null, words: this.words };
    },
    feedback: () => ({ ok: true, partners: this.partners, tabs: 'Overlap and Leads' }),
    markTold: ({ marks }) => {
      this.partners = this.partners.map((each) => {
        const mark = marks.find(({ partner }) => partner === each.partner);
        return mark ? { ...each, toldOn: mark.toldOn, overdue: 0, overdueLine: '' } : each;
      });
      return { ok: true, partners: this.partners, tabs: 'Overlap and Leads' };
    },
    callPartners: () => ({ ok: true, partners: CALL_PARTNERS }),
    makeCallSheet: ({ partner }) =>
      partner === 'Southwind'
        ? { ok: false, code: 'not-valid', message: 'It has answers that aren’t in the list.' }
        : { ok: true, said: `Call sheet: ${partner} is made, with 15 accounts.` },
    previewAnswers: () => ({ ok: true, ...ANSWERS }),
    importAnswers: () => ({ ok: true, said: ANSWERS_WRITTEN, undo: ANSWERS_UNDO }),
    rememberName: ({ me }) => {
      this.me = me;
      return { ok: true };
    },
    keepDrafts: ({ drafts }) => {
      this.drafts = drafts;
      return { ok: true };
    },
  };
}
