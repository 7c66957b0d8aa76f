// One tab as Setup shows it: its header row, the column of each field, and what is asked about them.
import type { Row, Table } from '../core/cells/cell';
import { plainText } from '../core/cells/text';
import { ALIASES } from '../core/columns/aliases';
import { type Field, fieldLabel, type TabKind } from '../core/columns/fields';
import { TOP_ROWS } from '../core/columns/header-row';
import { lackingSentence } from '../core/columns/lacking';
import { originSentence } from '../core/columns/origin';
import { answerKey, type Question } from '../core/columns/recognition';
import type { SetupColumn, SetupQuestion, TabSetup } from '../rpc';
import { askedQuestions } from '../sheets/asked-questions';
import { mayBeHeader, type Recognised } from '../sheets/recognise-tab';
import type { Sheet } from '../sheets/workbook';

/** The fields that a tab of a kind can have, ours left out: those are found by their headers. */
const fieldsOf = (kind: TabKind): readonly Field[] =>
  Array.from(new Set(ALIASES[kind]().rules.map(({ field }) => field))).filter(
    (field) => !/^eql[A-Z]/.test(field) || field === 'eqlDate',
  );

/** So much of a row tells it from the others. */
const LONGEST_CHOICE = 80;

const rowText = (row: Row): string => {
  const cells = row.map(plainText).filter((text) => text !== '');
  const text = cells.join(', ');
  return text.length > LONGEST_CHOICE ? `${text.slice(0, LONGEST_CHOICE)}…` : text;
};

const headerChoices = (top: Table): NonNullable<TabSetup['headerChoices']> =>
  top
    .slice(0, TOP_ROWS)
    .map((row, index) => ({ row: index + 1, text: rowText(row), fits: mayBeHeader(row) }))
    .filter(({ fits }) => fits)
    .map(({ row, text }) => ({ row, text }));

const shownQuestion = (question: Question): SetupQuestion => ({
  code: question.code,
  text: question.text,
  key: answerKey(question) ?? null,
  choices: question.choices ?? [],
});

const sentence = (code: string, text: string): SetupQuestion[] =>
  text === '' ? [] : [{ code, text, key: null, choices: [] }];

/** A tab's first rows, and what was made of them. */
export interface LookedAt {
  readonly kind: TabKind;
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly top: Table;
  readonly recognised: Recognised;
}

export function tabSetup({ kind, sheet, sheetId, top, recognised }: LookedAt): TabSetup {
  const { recognition, remembered, headerRow } = recognised;
  const sheetName = sheet.getName();
  const lacking = lackingSentence(sheetName, headerRow, recognition);
  return {
    kind,
    sheetId,
    sheetName,
    headerRow: headerRow + 1,
    headers: recognition.headers,
    origin: originSentence(top[headerRow] ?? []),
    headerChoices: headerChoices(top),
    columns: fieldsOf(kind).map(
      (field): SetupColumn => ({
        field,
        label: fieldLabel(field),
        column: recognition.columns[field] ?? null,
        confidence: recognition.confidence[field] ?? null,
      }),
    ),
    proposals: recognition.proposals.map((proposal) => ({
      ...proposal,
      label: fieldLabel(proposal.field),
    })),
    questions: [
      ...sentence('lacking', lacking),
      ...askedQuestions(sheet, recognition).map(shownQuestion),
    ],
    unplaced: recognition.unplaced,
    signature: recognition.signature,
    remembered,
  };
}
