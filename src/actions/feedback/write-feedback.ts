// Partner feedback: builds its tab, and ticks off whom we have told.
import type { Cell } from '../../core/cells/cell';
import { dayToDate, isoDay, readDay } from '../../core/cells/day';
import { nameKey } from '../../core/cells/domain';
import {
  buildFeedback,
  type FeedbackModel,
  type PartnerBlock,
  type ToldNote,
} from '../../core/feedback/feedback';
import { fewNames } from '../../core/few-names';
import type { FeedbackPartner, MarkToldRequest } from '../../rpc';
import { findBothTabs } from '../../sheets/both-tabs';
import { withDocumentLock } from '../../sheets/document-lock';
import type { PageDress } from '../../sheets/new-tab';
import { writeOwnPage } from '../../sheets/own-page';
import { ownTabs } from '../../sheets/own-tabs';
import { readTab } from '../../sheets/read-tab';
import { Refusal } from '../../sheets/refusal';
import { readSettings } from '../../sheets/settings-tab';
import type { Sheet, Workbook } from '../../sheets/workbook';
import { writeUnlessFormula } from '../../sheets/write-cell';
import { countInput } from '../count-input';
import { hasSinceColumn } from '../scoring/has-scores';
import { feedbackPage, readToldTable, type ToldTable } from './feedback-page';
import { putToldFormulas, readToldFormulas } from './told-formulas';

/** The account; how long the partner has waited; the day; the stage; then what happened. */
const DRESS: PageDress = { columnWidth: 85, firstWidths: [190, 140, 90, 100] };
/** A message names this many partners; the tab lists them all. */
const PARTNERS_NAMED = 6;

const toldTable = (sheet: Sheet, workbook: Workbook): ToldTable =>
  readToldTable(readTab(sheet, workbook.clock).table);

/** What stands under Told on now; nothing where there is no tab yet. */
export function readTold(workbook: Workbook): readonly ToldNote[] {
  const sheet = ownTabs(workbook).get('feedback');
  return sheet ? toldTable(sheet, workbook).notes : [];
}

function modelIn(workbook: Workbook, told: readonly ToldNote[]): FeedbackModel {
  const settings = readSettings(workbook);
  const { overlap, leads } = findBothTabs(workbook);
  if (!hasSinceColumn(overlap)) {
    throw new Refusal(
      'not-valid',
      `${overlap.name} was never scored, so nobody knows yet who qualified. Choose Score this sheet ` +
        'in the menu first.',
    );
  }
  const asOf = settings.asOf ?? workbook.today;
  return buildFeedback({ ...countInput({ overlap, leads }, settings, asOf), told });
}

const toldDay = ({ toldOn }: PartnerBlock): string | null =>
  toldOn === undefined ? null : isoDay(toldOn);

const partnersOf = ({ blocks }: FeedbackModel): readonly FeedbackPartner[] =>
  blocks.map((block) => ({
    partner: block.partner,
    toldOn: toldDay(block),
    received: block.received,
    qualified: block.qualified,
    rate: block.rate ?? null,
    progressed: block.progressed,
    closed: block.closed,
    overdue: block.overdue,
    message: block.message,
  }));

export function readFeedback(workbook: Workbook): readonly FeedbackPartner[] {
  return partnersOf(modelIn(workbook, readTold(workbook)));
}

/** What stands under Told on of the tab as it is; undefined where there is none yet. */
function standingTold(workbook: Workbook) {
  const sheet = ownTabs(workbook).get('feedback');
  if (!sheet) return undefined;
  const told = toldTable(sheet, workbook);
  return { notes: told.notes, formulas: readToldFormulas(sheet, told) };
}

/** The caller holds the document lock. */
function build(workbook: Workbook): { readonly sheet: Sheet; readonly model: FeedbackModel } {
  const standing = standingTold(workbook);
  const model = modelIn(workbook, standing?.notes ?? []);
  const page = feedbackPage(model);
  const sheet = writeOwnPage(workbook, 'feedback', page, DRESS);
  const told = readToldTable(page.rows.map(({ cells }) => cells));
  if (standing) putToldFormulas(sheet, standing.formulas, told);
  return { sheet, model };
}

/** Builds the tab, or builds it anew in its place; what was filled in under Told on stays. */
export function writeFeedback(workbook: Workbook): { readonly said: string } {
  const { sheet, model } = withDocumentLock(() => build(workbook));
  const waiting = model.blocks.filter(({ overdue }) => overdue > 0);
  const said =
    waiting.length === 0
      ? `${sheet.getName()} is built: no partner has waited too long for an answer.`
      : `${sheet.getName()} is built. Waiting for an answer: ` +
        `${fewNames(
          waiting.map(({ partner }) => partner),
          PARTNERS_NAMED,
        )}.`;
  return { said };
}

/** Writes the day on which a partner was told, or takes it back, and answers everybody's news. */
export function markTold(
  workbook: Workbook,
  { partner, toldOn, shown }: MarkToldRequest,
): readonly FeedbackPartner[] {
  return withDocumentLock(() => {
    const day = toldOn === null ? undefined : readDay(toldOn);
    if (toldOn !== null && day === undefined) {
      throw new Refusal('not-valid', `“${toldOn}” is no date. Nothing was written.`);
    }
    const sheet = ownTabs(workbook).get('feedback') ?? build(workbook).sheet;
    const { table } = readTab(sheet, workbook.clock);
    const { notes, rows, column } = readToldTable(table);
    const key = nameKey(partner);
    const row = rows.get(key);
    if (row === undefined) {
      throw new Refusal(
        'not-valid',
        `${partner} isn’t on ${sheet.getName()} yet. Choose Write partner feedback in the menu to ` +
          'build it anew, then try again.',
      );
    }
    const current = modelIn(workbook, notes).blocks.find((block) => nameKey(block.partner) === key);
    if (current && toldDay(current) !== shown) {
      throw new Refusal(
        'not-valid',
        `Somebody has changed the day for ${partner} in the meantime. Nothing was written. Look at ` +
          'it again.',
      );
    }
    const told: Cell = day === undefined ? '' : dayToDate(day);
    const formula = writeUnlessFormula(sheet, table, { row, column, cell: told }, workbook.clock);
    if (formula !== '') {
      throw new Refusal(
        'formula-cell',
        `Told on of ${partner} shows what the formula in ${sheet.getName()}!${formula} gives. ` +
          'Nothing was written. Change that formula in the sheet.',
      );
    }
    const others = notes.filter((note) => nameKey(note.partner) !== key);
    return partnersOf(modelIn(workbook, [...others, { partner, told }]));
  });
}
