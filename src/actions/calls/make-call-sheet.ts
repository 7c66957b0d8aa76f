// Makes the call sheet of a partner on a tab of its own, or makes it anew.

import {
  ANSWER_FIELDS,
  CALL_COLUMNS,
  INTRODUCE_CHOICES,
  LABELS,
} from '../../core/calls/call-columns';
import { callSheet, callTable, HEAD_ROWS, MOST_ACCOUNTS } from '../../core/calls/call-sheet';
import { onePartner } from '../../core/calls/partner-key';
import { checksum } from '../../core/cells/checksum';
import { spellingKey } from '../../core/cells/domain';
import { excerpt } from '../../core/cells/text';
import { usualSpelling } from '../../core/cells/usual-spelling';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { nameOf } from '../../core/language/names';
import { say } from '../../core/language/say';
import { warmthChoices } from '../../core/qualification/warmth-choices';
import type { CallPartner, CallSheetRequest } from '../../rpc';
import { cellName } from '../../sheets/a1';
import { type Choices, offerChoices } from '../../sheets/choices';
import { withDocumentLock } from '../../sheets/document-lock';
import type { PageDress } from '../../sheets/new-tab';
import { writeOwnPage } from '../../sheets/own-page';
import { type CallTab, ownTabs } from '../../sheets/own-tabs';
import { type Page, type PageRow, pageRows } from '../../sheets/page';
import { readTab } from '../../sheets/read-tab';
import { Refusal } from '../../sheets/refusal';
import { readFormulaTexts } from '../../sheets/row-cells';
import { readSettings } from '../../sheets/settings-tab';
import { findOverlapTab } from '../../sheets/user-tabs';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { findRow } from '../row/find-row';
import { type OverlapView, rowTerms, viewOf } from '../row/overlap-view';
import { candidatesOf } from '../worklist/candidate';
import { answersIn } from './answers-in';

const WIDTH = CALL_COLUMNS.length;
const WIDTHS: PageDress = {
  columnWidth: 150,
  firstWidths: [190, 430, 110, 170, 110, 170, 300],
  lastWidth: 110,
};
/** A tab's name holds 100 characters. */
const LONGEST_NAME = 80;

export const callTabOf = (partner: string): CallTab => `calls ${checksum(spellingKey(partner))}`;

export const openList = (workbook: Workbook): OverlapView =>
  viewOf(findOverlapTab(workbook), readSettings(workbook), workbook);

/** The partners that have candidates of their own, most first. */
export function callPartners(workbook: Workbook): readonly CallPartner[] {
  const spellings = new Map<string, string[]>();
  for (const { row } of candidatesOf(openList(workbook))) {
    const partner = onePartner(row);
    if (partner === undefined) continue;
    const known = spellings.get(spellingKey(partner));
    if (known) known.push(partner);
    else spellings.set(spellingKey(partner), [partner]);
  }
  return Array.from(spellings.values(), (each) => ({
    partner: usualSpelling(each),
    candidates: each.length,
  })).sort(
    (one, other) => other.candidates - one.candidates || (one.partner < other.partner ? -1 : 1),
  );
}

const look = (cells: PageRow['cells'], index: number): PageRow => {
  if (index === HEAD_ROWS - 1) return { look: 'header', cells };
  if (index > HEAD_ROWS - 1) {
    return {
      look: 'body',
      cells,
      formats: CALL_COLUMNS.map((_header, at) => (at === 4 ? 'date' : 'text')),
    };
  }
  if (index === HEAD_ROWS - 3) return { look: 'note', cells };
  // Both days of the head are dates.
  return { look: 'labelled', cells, formats: ['text', index % 2 === 1 ? 'date' : 'text'] };
};

const choicesOf = ({ settings }: OverlapView): Choices => {
  const offered = {
    warmth: warmthChoices(settings),
    willing: INTRODUCE_CHOICES,
    lastTouch: 'date',
  } as const;
  const choices = new Map<number, readonly string[] | 'date'>();
  ANSWER_FIELDS.forEach((field, place) => {
    if (field in offered) choices.set(place + 2, offered[field as keyof typeof offered]);
  });
  return choices;
};

/** Refuses where the tab holds what would be lost: an answer that isn't in the list, or a formula. */
function checkStanding(view: OverlapView, sheet: Sheet, partner: string): void {
  const { table } = readTab(sheet, view.workbook.clock);
  const lost =
    answersIn(view, table)?.rows.filter(({ verdict }) => verdict !== 'nothing-new') ?? [];
  if (lost.length > 0) {
    throw new Refusal(
      'not-valid',
      say(
        '{tab} has answers in {rows} {rows|row|rows} that aren’t in the list. Nothing was written. Import the answers of {partner} first, or delete that tab, and make the call sheet then.',
        { tab: sheet.getName(), rows: lost.length, partner },
      ),
    );
  }
  const height = pageRows(sheet);
  readFormulaTexts(sheet)
    .slice(0, height)
    .forEach((row, index) => {
      const column = row.slice(0, WIDTH).findIndex((formula) => formula !== '');
      if (column < 0) return;
      throw new Refusal(
        'formula-cell',
        say(
          'The formula in {cell} would be lost. Nothing was written. Move it to another tab, and make the call sheet then.',
          { cell: `${sheet.getName()}!${cellName(index, column)}` },
        ),
      );
    });
}

/** The rows to ask about, those nearest to qualifying first, or those that were chosen. */
function rowsToAsk(view: OverlapView, { keys }: CallSheetRequest): readonly SheetOverlapRow[] {
  if (keys === null) return candidatesOf(view).map(({ row }) => row);
  return keys.flatMap((key) => {
    const found = findRow(view, key);
    return found.kind === 'found' ? [found.row] : [];
  });
}

export interface CallSheetMade {
  readonly sheet: Sheet;
  readonly said: string;
}

/** Makes the tab, or makes it anew in its place; what was filled in and isn't in the list stays. */
export function makeCallSheet(workbook: Workbook, request: CallSheetRequest): CallSheetMade {
  return withDocumentLock(() => {
    const view = openList(workbook);
    const { overlap } = view;
    const about = callSheet(
      request.partner,
      rowsToAsk(view, request),
      { overlap, terms: rowTerms(view), madeOn: workbook.today },
      request.keys?.length ?? MOST_ACCOUNTS,
    );
    const { partner, rows } = about;
    if (rows.length === 0) {
      throw new Refusal(
        'not-valid',
        say(
          'No candidate of {tab} is {partner}’s alone, so there is nothing to ask. Choose another partner.',
          { tab: view.tab.name, partner: partner || say('that partner') },
        ),
      );
    }
    const kind = callTabOf(partner);
    const standing = ownTabs(workbook).get(kind);
    if (standing) checkStanding(view, standing, partner);
    const before = standing ? pageRows(standing) : 0;
    const page: Page = { width: WIDTH, rows: callTable(about).map(look), charts: [] };
    const name = `${nameOf(LABELS.partner)}: ${excerpt(partner, LONGEST_NAME)}`;
    const sheet = writeOwnPage(workbook, kind, page, WIDTHS, name);
    const height = Math.max(before, page.rows.length) - HEAD_ROWS;
    const block = { firstRow: HEAD_ROWS, rows: height, firstColumn: 0, columns: WIDTH };
    offerChoices(sheet, block, choicesOf(view), rows.length);
    const said = say('{tab} is made, with {accounts} {accounts|account|accounts}.', {
      tab: sheet.getName(),
      accounts: rows.length,
    });
    return { sheet, said };
  });
}
