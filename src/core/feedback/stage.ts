// Where one row's deal stands, since when, and whether it is over.
import type { Cell, Day, Row } from '../cells/cell';
import { readDay } from '../cells/day';
import { foldText, isBlankCell, isSheetError, plainText } from '../cells/text';
import { BETWEEN_WORDS } from '../cells/words';
import { type ColumnDates, settledDate } from '../columns/column-dates';
import type { Field } from '../columns/fields';
import type { Recognition } from '../columns/recognise';
import { outcomeColumns, saysWon } from '../conversion/counting/outcome-columns';
import { type ConvertedStages, readOutcome } from '../conversion/counting/outcomes';

/** How a deal ended; `closed` where the stage doesn't say how. */
export type Closing = 'won' | 'lost' | 'closed';

export interface Stage {
  /** As it is written; '' where no column says. */
  readonly name: string;
  /** When it was last changed. */
  readonly changedOn: Day | undefined;
  readonly closing: Closing | undefined;
  /** The day it ended; undefined where it is open, or where no column says. */
  readonly closedOn: Day | undefined;
  /** Why it was lost or closed, as it is written; '' where no column says. */
  readonly reason: string;
}

/** A tab whose rows may have a stage. */
interface StagedTab extends ColumnDates {
  readonly rows: readonly { readonly index: number; readonly cells: Row }[];
  readonly recognition: Recognition;
}

const WON = /\bwon\b(?!')|^closedwon$|^customer$/;
const LOST = /\blost\b|^closedlost$|\bnot converted\b/;
const CLOSED = /^closed\b/;
/** A lead that was converted lives on as an opportunity. */
const LIVES_ON = /\bconverted\b/;

/**
 * How a stage says that a deal ended: `Closed won`, `closedlost`, `Closed - Not Converted`, and what
 * the count of conversions knows for lost or won in other words, such as `Rejected` and `Gewonnen`.
 * `Unqualified` is lost, as it is to that count. The edges: `Closed - Converted` is a lead that became
 * an opportunity, and is open; `Closed` alone, or `Closed - duplicate`, doesn't say how.
 */
export function closingOf(stage: Cell, stages: ConvertedStages): Closing | undefined {
  const text = foldText(stage).replace(BETWEEN_WORDS, ' ').trim();
  if (LOST.test(text)) return 'lost';
  if (WON.test(text)) return 'won';
  const outcome = readOutcome(stage, stages);
  if (outcome === 'lost') return 'lost';
  if (CLOSED.test(text)) return LIVES_ON.test(text) ? undefined : 'closed';
  return outcome === 'converted' && saysWon(text) ? 'won' : undefined;
}

const STAGE_FIELDS: readonly Field[] = ['stage', 'lifecycleStage', 'leadStatus'];
/** Where the status says how a deal ends, and the stage stays where it was. */
const STATUS_FIRST: readonly Field[] = ['leadStatus', 'stage', 'lifecycleStage'];

/**
 * Reads the stage of a tab's rows by their index. Days after the as-of date are only forecasts, and
 * a close date says nothing while the deal is open. A status of Won, Lost or Open goes before a stage.
 */
export function stageReader(
  tab: StagedTab,
  asOf: Day,
  stages: ConvertedStages,
): (index: number) => Stage {
  const { columns } = tab.recognition;
  const fields = outcomeColumns(tab, stages).statusFirst ? STATUS_FIRST : STAGE_FIELDS;
  const cellsAt = new Map(tab.rows.map(({ index, cells }) => [index, cells]));
  return (index) => {
    const cells = cellsAt.get(index) ?? [];
    const at = (field: Field): Cell => {
      const column = columns[field];
      return column === undefined ? '' : (cells[column] ?? '');
    };
    const dayAt = (field: Field): Day | undefined => {
      const cell = settledDate(
        at(field),
        tab.dateOrders[field] ?? tab.dateOrder,
        tab.recognition.clock,
      );
      const day = readDay(cell);
      return day !== undefined && day <= asOf ? day : undefined;
    };
    const stage = fields.map(at).find((cell) => !isBlankCell(cell) && !isSheetError(cell));
    const changedOn = dayAt('stageChanged');
    const becameCustomer = dayAt('customerDate');
    const reason = at('lostReason');
    const closing =
      closingOf(stage ?? '', stages) ?? (becameCustomer === undefined ? undefined : 'won');
    return {
      name: stage === undefined ? '' : plainText(stage),
      changedOn,
      closing,
      closedOn:
        closing === undefined ? undefined : (becameCustomer ?? dayAt('closedAt') ?? changedOn),
      reason: isBlankCell(reason) || isSheetError(reason) ? '' : plainText(reason),
    };
  };
}

const lastDay = ({ changedOn, closedOn }: Stage): Day => changedOn ?? closedOn ?? -Infinity;

const textOf = ({ name, reason }: Stage): string => `${name}\n${reason}`;

const RANK: Readonly<Record<Closing | 'open', number>> = { won: 3, open: 2, lost: 1, closed: 1 };

/**
 * The one stage of an account from several rows: the one that changed last; among those without a
 * day a won deal, then an open one. The order of the rows doesn't matter.
 */
export function currentStage(stages: readonly Stage[]): Stage | undefined {
  const rank = ({ closing }: Stage): number => RANK[closing ?? 'open'];
  const [first] = stages
    .filter(({ name, closing }) => name !== '' || closing !== undefined)
    .sort((one, other) => {
      if (lastDay(one) !== lastDay(other)) return lastDay(other) - lastDay(one);
      return rank(other) - rank(one) || (textOf(one) < textOf(other) ? -1 : 1);
    });
  return first;
}

/**
 * An account's stage by the leads tab and by the partner's own rows. The leads tab goes first; where
 * it has the account open, and the partner's own row says how it ended, on no earlier day, that row
 * says what became of it. A reason comes from whichever row has one for that end.
 */
export function stageOf(ofLeads: readonly Stage[], ofRows: readonly Stage[]): Stage | undefined {
  const [byLeads, byRows] = [currentStage(ofLeads), currentStage(ofRows)];
  const hasEnded =
    byLeads?.closing === undefined &&
    byRows?.closing !== undefined &&
    lastDay(byRows) >= (byLeads === undefined ? -Infinity : lastDay(byLeads));
  const stage = hasEnded ? byRows : (byLeads ?? byRows);
  if (stage === undefined || stage.reason !== '') return stage;
  const reasons = [...ofLeads, ...ofRows]
    .filter(({ closing, reason }) => closing === stage.closing && reason !== '')
    .map(({ reason }) => reason)
    .sort();
  return { ...stage, reason: reasons[0] ?? '' };
}
