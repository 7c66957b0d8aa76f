// Columns of numbers that nothing says the scale of: asked about once each, and changed later.

import { SCALED_FIELDS, scaleQuestions } from '../../core/columns/column-scales';
import { fieldLabel, type TabKind } from '../../core/columns/fields';
import { readLeadsTable } from '../../core/columns/leads-table';
import type { SheetOverlap } from '../../core/columns/overlap-table';
import type { Recognition } from '../../core/columns/recognise';
import { say } from '../../core/language/say';
import { SCALE_NAMES, type ScaleName } from '../../core/qualification/scale';
import type { ColumnTerms } from '../../core/qualification/terms';
import type { Settings } from '../../core/settings/settings';
import type { AskedScale, ScaleAnswer, WordChoice } from '../../rpc';
import { Refusal } from '../../sheets/refusal';
import { headedTab, type RecognisedTab, withTable } from '../../sheets/user-tabs';

/** How a scale is called where it is chosen. */
export const scaleText = (name: ScaleName): string => {
  if (name === 'tiers') return say('tiers: 1 is the best');
  const [from = '', to = ''] = name.split('-');
  return say('from {from} to {to}', { from, to });
};

export const scaleChoices = (): readonly WordChoice[] =>
  SCALE_NAMES.map((value) => ({ value, text: scaleText(value) }));

/** A list with the rows that tell what its columns hold. */
interface ScaledList {
  readonly kind: TabKind;
  readonly recognition: Recognition;
  readonly terms: ColumnTerms;
  readonly rows: SheetOverlap['rows'] | ReturnType<typeof readLeadsTable>['rows'];
}

export function leadsList(
  { table, recognition, headerRow }: RecognisedTab,
  { dateOrder }: Settings,
): ScaledList {
  const leads = readLeadsTable(table, recognition, headerRow, dateOrder);
  const terms = { dateOrder: leads.dateOrder, scales: { fit: leads.fitScale } };
  return { kind: 'leads', recognition, terms, rows: leads.rows };
}

/** The columns whose scale is asked about, and those for which it was answered before. */
export function askedScales(
  { kind, recognition, terms, rows }: ScaledList,
  settings: Settings,
): readonly AskedScale[] {
  const open = scaleQuestions(terms, recognition, rows, settings);
  const { columns, headers, scales } = recognition;
  return SCALED_FIELDS.flatMap((field): AskedScale[] => {
    const column = columns[field];
    const chosen = scales[field];
    if (column === undefined) return [];
    const question = open.find((each) => each.field === field)?.text;
    const header = headers[column] ?? '';
    const asked = { kind, field, label: fieldLabel(field), header };
    if (question !== undefined) return [{ ...asked, question, chosen: '' }];
    if (chosen === undefined) return [];
    return [
      {
        ...asked,
        question: say('What are the numbers under “{header}” out of?', { header }),
        chosen,
      },
    ];
  });
}

const isScale = (name: string): name is ScaleName => SCALE_NAMES.some((known) => known === name);

/** The scale that an answer names; undefined where it takes one back. */
export function scaleOf({ scale }: ScaleAnswer): ScaleName | undefined {
  if (scale === '') return undefined;
  if (isScale(scale)) return scale;
  throw new Refusal('not-valid', say('There is no such scale. Look at the words again.'));
}

/** A tab as it is read with these answers. */
export function withScales(tab: RecognisedTab, answers: readonly ScaleAnswer[]): RecognisedTab {
  const { recognition, table, sheet, sheetId } = tab;
  const own = answers.filter(({ kind }) => kind === recognition.kind);
  if (own.length === 0) return tab;
  const scales = { ...recognition.scales };
  for (const answer of own) scales[answer.field] = scaleOf(answer);
  const headed = headedTab(sheet, sheetId, { ...tab, recognition: { ...recognition, scales } });
  return withTable(headed, table);
}
