// The row form: its fields, what each cell shows, and what is written for what was typed.

import type { Cell } from '../../core/cells/cell';
import { dayToDate, isoDay, readDay } from '../../core/cells/day';
import { LONGEST_CELL } from '../../core/cells/sheet-text';
import { capitalised, foldText, plainText } from '../../core/cells/text';
import { fieldLabel } from '../../core/columns/fields';
import type { SheetOverlapRow } from '../../core/columns/overlap-table';
import { say } from '../../core/language/say';
import { readMotion } from '../../core/qualification/motion';
import { MOTION_NEEDS } from '../../core/qualification/motion-needs';
import { warmthChoices } from '../../core/qualification/warmth-choices';
import { readWilling, saysYes } from '../../core/qualification/willing';
import type { Settings } from '../../core/settings/settings';
import type { FormCell, FormField } from '../../rpc';
import type { Dropdown } from '../../sheets/dropdowns';
import { FORM, formFields, type Input } from './form-fields';
import type { Formulas } from './formulas';
import { cellOfField, type OverlapView, type RowsView, rowTerms } from './overlap-view';
import { shownCell } from './shown-cell';

/** A day as the form types it. */
export const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a choice offers: the first word of each level or type in the settings' vocabulary. */
function choicesOf(field: FormField, settings: Settings): readonly string[] {
  if (field === 'warmth') return warmthChoices(settings);
  if (field !== 'motion') return [];
  const { motion } = settings.vocabulary;
  return [motion.introduction, motion.coSell, motion.route].map(([word = '']) => capitalised(word));
}

/** The dropdown of a field's column; a day is typed whatever its column offers. */
function dropdownOf({ tab, dropdowns }: RowsView, field: FormField): Dropdown | undefined {
  const column = tab.recognition.columns[field];
  return column === undefined || FORM[field].input === 'date' ? undefined : dropdowns()[column];
}

/** How a field is typed: a column with a dropdown of its own is chosen from. */
const inputOf = (field: FormField, dropdown: Dropdown | undefined): Input =>
  dropdown ? 'choice' : FORM[field].input;

/** A cell in the form's own spelling; a date that can't be read shows as none. */
function formText(cell: Cell, input: Input, view: RowsView): string {
  if (cell === '') return '';
  if (input === 'date') {
    const day = readDay(cell, view.overlap.dateOrder);
    return day === undefined ? '' : isoDay(day);
  }
  if (input !== 'yes-no') return plainText(cell);
  if (readWilling(cell, view.settings) === 'no') return 'no';
  return saysYes(cell, view.settings) ? 'yes' : '';
}

/** What each motion asks for besides. */
const needsOf = (choices: readonly string[], view: RowsView): NonNullable<FormCell['needs']> =>
  Object.fromEntries(
    choices.map((motion) => {
      const { type = 'other' } = readMotion({ motion }, rowTerms(view));
      return [motion, MOTION_NEEDS[type]];
    }),
  );

/** The form of one row; a field whose cell shows a formula's result isn't offered for typing. */
export function formOf(
  view: RowsView,
  row: SheetOverlapRow,
  formulas: Formulas,
): readonly FormCell[] {
  const { columns, headers } = view.tab.recognition;
  return formFields().map((field): FormCell => {
    const dropdown = dropdownOf(view, field);
    const input = inputOf(field, dropdown);
    const column = columns[field];
    const cell = cellOfField(view, row, field);
    const choices = dropdown?.choices ?? choicesOf(field, view.settings);
    return {
      field,
      group: FORM[field].group,
      label: fieldLabel(field),
      input,
      choices,
      dropdown: dropdown ? (dropdown.isStrict ? 'strict' : 'open') : 'none',
      ...(field === 'motion' && { needs: needsOf(choices, view) }),
      header: column === undefined ? null : (headers[column] ?? ''),
      shown: shownCell(cell),
      text: formText(cell, input, view),
      formula: column !== undefined && formulas.source(row.index, column) !== '',
    };
  });
}

/** What to write for what was typed, or why it can't be written. */
export type TypedCell =
  | { readonly ok: true; readonly cell: Cell }
  | { readonly ok: false; readonly sentence: string };

/** Whether a column holds ticked boxes, so that yes and no are written as such. */
const holdsBoxes = (view: OverlapView, field: FormField): boolean => {
  const { recognition, table, headerRow } = view.tab;
  const column = recognition.columns[field];
  return (
    column !== undefined &&
    table.some((cells, index) => index > headerRow && typeof cells[column] === 'boolean')
  );
};

/** The cell for what was typed into a field. */
export function typedCell(
  view: OverlapView,
  field: FormField,
  typed: string,
  label: string = fieldLabel(field),
): TypedCell {
  const text = typed.trim();
  if (text === '') return { ok: true, cell: '' };
  if (text.length > LONGEST_CELL) {
    const sentence = say('{label} is longer than the {most} characters that a cell holds.', {
      label,
      most: LONGEST_CELL,
    });
    return { ok: false, sentence };
  }
  const dropdown = dropdownOf(view, field);
  switch (inputOf(field, dropdown)) {
    case 'date': {
      const day = ISO_DAY.test(text) ? readDay(text) : undefined;
      return day === undefined
        ? {
            ok: false,
            sentence: say('{label}: “{text}” is no date. Choose one, or leave it blank.', {
              label,
              text,
            }),
          }
        : { ok: true, cell: dayToDate(day) };
    }
    case 'yes-no': {
      const yes = text === 'yes';
      return { ok: true, cell: holdsBoxes(view, field) ? yes : yes ? 'Yes' : 'No' };
    }
    default: {
      // As the column's own dropdown spells it.
      const offered = dropdown?.choices.find((choice) => foldText(choice) === foldText(text));
      return { ok: true, cell: offered ?? text };
    }
  }
}
