// Partner feedback: builds its tab, and ticks off whom we have told.

import type { Cell, Table } from '../../core/cells/cell';
import { dayToDate, isoDay, readDay } from '../../core/cells/day';
import { nameKey } from '../../core/cells/domain';
import {
  buildFeedback,
  type FeedbackModel,
  type PartnerBlock,
  type ToldNote,
} from '../../core/feedback/feedback';
import { allOf, fewNames } from '../../core/few-names';
import { say } from '../../core/language/say';
import type { Feedback, MarkToldRequest, ToldMark } from '../../rpc';
import { findBothTabs } from '../../sheets/both-tabs';
import { withDocumentLock } from '../../sheets/document-lock';
import type { PageDress } from '../../sheets/new-tab';
import { writeOwnPage } from '../../sheets/own-page';
import { ownTabs } from '../../sheets/own-tabs';
import { pageRows } from '../../sheets/page';
import { readTab } from '../../sheets/read-tab';
import { Refusal } from '../../sheets/refusal';
import { readFormulaTexts } from '../../sheets/row-cells';
import { readSettings } from '../../sheets/settings-tab';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { writeUnlessFormula } from '../../sheets/write-cell';
import { countInput } from '../count-input';
import { hasSinceColumn } from '../scoring/has-scores';
import { feedbackPage, readToldTable, type ToldTable } from './feedback-page';
import { type KeptNote, keptNotes, withNotes } from './kept-notes';
import { pagePlaces } from './page-places';
import { PAGE_WIDTH } from './partner-tables';
import { putNotes, refuseFilling } from './put-notes';
import { putToldFormulas, readToldFormulas, type ToldFormulas } from './told-formulas';

/** The account; what has become of it; an empty one; the day it qualified. */
const DRESS: PageDress = { columnWidth: 85, firstWidths: [190, 140, 90, 100] };
/** A message names this many partners; the tab lists them all. */
const PARTNERS_NAMED = 6;

/** What stands under Told on now; nothing where there is no tab yet. */
export function readTold(workbook: Workbook): readonly ToldNote[] {
  const sheet = ownTabs(workbook).get('feedback');
  return sheet ? readToldTable(readTab(sheet, workbook.clock).table).notes : [];
}

/** What there is to tell, and the tabs that it is from. */
interface Told extends FeedbackModel {
  readonly tabs: () => string;
}

function modelIn(workbook: Workbook, told: readonly ToldNote[]): Told {
  const settings = readSettings(workbook);
  const { overlap, leads } = findBothTabs(workbook);
  if (!hasSinceColumn(overlap)) {
    throw new Refusal(
      'not-valid',
      say(
        '{tab} was never scored, so nobody knows yet who qualified. Choose Score this sheet in the menu first.',
        { tab: overlap.name },
      ),
    );
  }
  const asOf = settings.asOf ?? workbook.today;
  const model = buildFeedback({ ...countInput({ overlap, leads }, settings, asOf), told });
  return { ...model, tabs: () => allOf(leads ? [overlap.name, leads.name] : [overlap.name]) };
}

const toldDay = ({ toldOn }: PartnerBlock): string | null =>
  toldOn === undefined ? null : isoDay(toldOn);

const answerOf = ({ blocks, tabs }: Told): Feedback => ({
  tabs: tabs(),
  partners: blocks.map((block) => ({
    partner: block.partner,
    toldOn: toldDay(block),
    toldProblem: block.toldProblem,
    accounts: block.rows.length,
    newsLine: block.newsLine,
    rateLine: block.rateLine,
    givingLine: block.givingLine,
    overdue: block.overdue,
    overdueLine: block.overdueLine,
    message: block.message,
  })),
});

export function readFeedback(workbook: Workbook): Feedback {
  return answerOf(modelIn(workbook, readTold(workbook)));
}

interface Standing {
  readonly table: Table;
  readonly told: ToldTable;
  readonly formulas: ToldFormulas;
  readonly notes: readonly KeptNote[];
}

/** What somebody has put on the tab as it is; undefined where there is none yet. */
function standingOn(workbook: Workbook): Standing | undefined {
  const sheet = ownTabs(workbook).get('feedback');
  if (!sheet) return undefined;
  const { table } = readTab(sheet, workbook.clock);
  const told = readToldTable(table);
  const texts = readFormulaTexts(sheet);
  const notes = keptNotes(table, texts, { rows: pageRows(sheet), width: PAGE_WIDTH });
  refuseFilling(sheet, notes, PAGE_WIDTH);
  return { table, told, formulas: readToldFormulas(sheet, told, texts), notes };
}

/** How the headings of partners read, for those that no block has any more. */
const headingsIn = (notes: readonly KeptNote[], table: Table): ReadonlyMap<string, Cell> => {
  const places = pagePlaces(table, PAGE_WIDTH);
  const wanted = new Set(notes.map(({ place }) => place.section));
  return new Map(
    places.flatMap(({ section, name }, row): [string, Cell][] =>
      name === 'heading 0' && wanted.has(section) ? [[section, table[row]?.[0] ?? '']] : [],
    ),
  );
};

/** The caller holds the document lock. */
function build(workbook: Workbook): { readonly sheet: Sheet; readonly model: FeedbackModel } {
  const standing = standingOn(workbook);
  const model = modelIn(workbook, standing?.told.notes ?? []);
  const { notes = [], table: before = [] } = standing ?? {};
  const { page, placed } = withNotes(feedbackPage(model), notes, headingsIn(notes, before));
  const sheet = writeOwnPage(workbook, 'feedback', page, DRESS);
  if (!standing) return { sheet, model };
  putToldFormulas(sheet, standing.formulas, readToldTable(page.rows.map(({ cells }) => cells)));
  putNotes(sheet, placed, { before, width: PAGE_WIDTH, clock: workbook.clock });
  return { sheet, model };
}

/** Builds the tab, or builds it anew in its place; what was filled in under Told on stays. */
export function writeFeedback(workbook: Workbook): { readonly said: string } {
  const { sheet, model } = withDocumentLock(() => build(workbook));
  return { said: saidOf(sheet, model) };
}

function saidOf(sheet: Sheet, model: FeedbackModel): string {
  const waiting = model.blocks.filter(({ overdue }) => overdue > 0);
  return waiting.length === 0
    ? say('{tab} is built: no partner has waited too long for an answer.', { tab: sheet.getName() })
    : say('{tab} is built. Waiting for an answer: {partners}.', {
        tab: sheet.getName(),
        partners: fewNames(
          waiting.map(({ partner }) => partner),
          PARTNERS_NAMED,
        ),
      });
}

const asDay = (toldOn: string | null): Cell => {
  const day = toldOn === null ? undefined : readDay(toldOn);
  if (toldOn !== null && day === undefined) {
    throw new Refusal(
      'not-valid',
      say('“{text}” is no date. Nothing was written.', { text: toldOn }),
    );
  }
  return day === undefined ? '' : dayToDate(day);
};

/** Why a mark can't be written; nothing is thrown where it can. */
function checkMark(
  { partner, shown }: ToldMark,
  { sheet, told, model }: { sheet: Sheet; told: ToldTable; model: FeedbackModel },
): void {
  const key = nameKey(partner);
  if (!told.rows.has(key)) {
    throw new Refusal(
      'not-valid',
      say(
        '{partner} isn’t on {tab} yet. Choose Write partner feedback in the menu to build it anew, then try again.',
        { partner, tab: sheet.getName() },
      ),
    );
  }
  const current = model.blocks.find((block) => nameKey(block.partner) === key);
  if (current && toldDay(current) !== shown) {
    throw new Refusal(
      'not-valid',
      say(
        'Somebody has changed the day for {partner} in the meantime. Nothing was written. Look at it again.',
        { partner },
      ),
    );
  }
}

/**
 * Writes the days on which partners were told, or takes them back, all or none, and answers
 * everybody's news.
 */
export function markTold(workbook: Workbook, { marks }: MarkToldRequest): Feedback {
  return withDocumentLock(() => {
    const days = marks.map(({ toldOn }) => asDay(toldOn));
    const sheet = ownTabs(workbook).get('feedback') ?? build(workbook).sheet;
    const { table } = readTab(sheet, workbook.clock);
    const told = readToldTable(table);
    const { notes, rows, column } = told;
    const model = modelIn(workbook, notes);
    for (const mark of marks) checkMark(mark, { sheet, told, model });
    const cells = new Map(
      marks.map(({ partner }, index) => [rows.get(nameKey(partner)) ?? -1, days[index] ?? '']),
    );
    const formula = writeUnlessFormula(sheet, table, { column, cells }, workbook.clock);
    if (formula !== '') {
      const [first] = marks;
      const cell = `${sheet.getName()}!${formula}`;
      throw new Refusal(
        'formula-cell',
        first && marks.length === 1
          ? say(
              'Told on of {partner} shows what the formula in {cell} gives. Nothing was written. Change that formula in the sheet.',
              { partner: first.partner, cell },
            )
          : say(
              'Told on shows what the formula in {cell} gives. Nothing was written. Change that formula in the sheet.',
              { cell },
            ),
      );
    }
    const marked = new Set(marks.map(({ partner }) => nameKey(partner)));
    const others = notes.filter((note) => !marked.has(nameKey(note.partner)));
    const now = marks.map(({ partner }, index) => ({ partner, told: days[index] ?? '' }));
    return answerOf(modelIn(workbook, [...others, ...now]));
  });
}
