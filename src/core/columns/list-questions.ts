// What is asked about an overlap list as a whole: shared with whom, as what, and for which rows.
import { foldText, isBlankCell, plainText } from '../cells/text';
import { quoted } from '../few-names';
import { say } from '../language/say';
import type { ColumnJudge } from './column-judge';
import type { Field } from './fields';
import { GROUPED_BY, looksGrouped, type MergedCells } from './groups';
import type { Mapping } from './mapping';
import { answerKey, type Question } from './recognition';

/** Any of these says what an account is to the partner. */
export const OVERLAP_FIELDS: readonly Field[] = [
  'overlap',
  'partnerPopulation',
  'customerOf',
  'opportunityFor',
  'prospectOf',
  'openDeal',
];
const PARTNER_FIELDS: readonly Field[] = ['partner', 'customerOf', 'opportunityFor', 'prospectOf'];

/** A partner that stands in fewer rows may well be the only one so far. */
const FEWEST_OF_ONE = 3;

/** The answers that every row may get for its overlap, in words that a reading understands. */
const overlaps = () =>
  [
    { value: 'Customer', text: say('Yes, customers of the partner') },
    { value: 'Open opportunity', text: say('Yes, open opportunities of the partner') },
    { value: 'Prospect', text: say('Yes, prospects of the partner') },
    { value: 'Yes', text: say('Yes, it isn’t known as what') },
    { value: 'No overlap', text: say('No // to a question') },
  ] as const;

/** The partner that all rows name; undefined where they differ, or are too few to tell. */
const onlyPartner = (column: number, judge: ColumnJudge): string | undefined => {
  const cells = judge.filled(column);
  const names = new Set(cells.map((cell) => foldText(cell)));
  const [first] = cells;
  return names.size === 1 && cells.length >= FEWEST_OF_ONE && first !== undefined
    ? plainText(first)
    : undefined;
};

const groupQuestions = (
  mapping: Mapping,
  headers: readonly string[],
  judge: ColumnJudge,
  merged: readonly MergedCells[],
): Question[] =>
  GROUPED_BY.flatMap((field): Question[] => {
    const column = mapping.columns.get(field);
    if (merged.some((block) => block.column === column)) return [];
    if (column === undefined || !looksGrouped(judge.rows.map((row) => row[column] ?? ''))) {
      return [];
    }
    const blanks = judge.rows.filter((row) => isBlankCell(row[column] ?? '')).length;
    const values = { blanks, rows: judge.rows.length, column: quoted(headers[column] ?? '') };
    const text =
      field === 'partner'
        ? say(
            '{blanks} of the first {rows} rows are blank under {column}. Do they belong to the partner above them? Until you say so, they name no partner.',
            values,
          )
        : say(
            '{blanks} of the first {rows} rows are blank under {column}. Do they belong to the account above them? Until you say so, they name no account.',
            values,
          );
    const choices = [
      { value: 'yes', text: say('Yes, to the one above') },
      { value: 'no', text: say('No, they are blank') },
    ];
    return [{ code: 'fill-down', text, field, column, choices }];
  });

/** The questions about an overlap list that its columns leave open, those that are answered left out. */
export function listQuestions(
  mapping: Mapping,
  headers: readonly string[],
  judge: ColumnJudge,
  answers: Readonly<Record<string, string>>,
  merged: readonly MergedCells[] = [],
): Question[] {
  const holds = (field: Field): boolean => mapping.columns.has(field);
  const questions: Question[] = [];
  if (!OVERLAP_FIELDS.some(holds)) {
    questions.push({
      code: 'every-row-overlap',
      text: say(
        'No column says what each account is to the partner. Are all of them shared accounts, and as what?',
      ),
      field: 'overlap',
      choices: overlaps(),
    });
  }
  const partner = mapping.columns.get('partner');
  if (!PARTNER_FIELDS.some(holds)) {
    questions.push({
      code: 'every-row-partner',
      text: say('No column names the partner. Which partner is this list shared with?'),
      field: 'partner',
    });
  }
  const isDecided = partner === undefined || mapping.settled.has('partner');
  const only = isDecided ? undefined : onlyPartner(partner, judge);
  if (partner !== undefined && only !== undefined) {
    questions.push({
      code: 'one-partner',
      text: say('{column} says {name} in every row. Is that the partner, or is it you?', {
        column: quoted(headers[partner] ?? ''),
        name: quoted(only),
      }),
      field: 'partner',
      column: partner,
      choices: [
        { value: 'theirs', text: say('It is the partner') },
        { value: 'ours', text: say('It is us') },
      ],
    });
  }
  questions.push(...groupQuestions(mapping, headers, judge, merged));
  return questions.filter((question) => {
    const key = answerKey(question);
    return key === undefined || answers[key] === undefined;
  });
}
