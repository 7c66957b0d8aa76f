// The words and scales of the lists that the add-on can't read, and the settings that would take them.

import { type Fields, fieldsOf, listOf, numberOf, textOf } from './answer-fields';

export interface UnreadWord {
  readonly text: string;
  readonly count: number;
}

/** The words of one column. */
export interface UnreadColumn {
  /** 'Warmth'. */
  readonly label: string;
  /** What the list calls it. */
  readonly header: string;
  readonly words: readonly UnreadWord[];
  /** The rows of EQL Settings that hold such words: 'Warmth: hot'. */
  readonly settings: readonly string[];
}

export interface UnreadWords {
  readonly columns: readonly UnreadColumn[];
  /** Texts beyond those. */
  readonly more: number;
  /** Columns of numbers: what is asked about each, and the setting that says it. */
  readonly scales: readonly { question: string; header: string; setting: string }[];
}

const columnsOf = ({ words, meanings }: Fields): readonly UnreadColumn[] => {
  const columns = new Map<string, { column: UnreadColumn; words: UnreadWord[] }>();
  for (const { field, label, header, text, count } of listOf(words).map(fieldsOf)) {
    const name = textOf(field);
    const found: UnreadWord[] = columns.get(name)?.words ?? [];
    found.push({ text: textOf(text), count: numberOf(count) });
    const settings = listOf(fieldsOf(meanings)[name]).map((each) => textOf(fieldsOf(each).list));
    const column = { label: textOf(label), header: textOf(header), words: found, settings };
    columns.set(name, { column, words: found });
  }
  return Array.from(columns.values(), ({ column }) => column);
};

export function unreadWordsOf(answer: Fields): UnreadWords {
  return {
    columns: columnsOf(answer),
    more: numberOf(fieldsOf(answer.more).texts),
    scales: listOf(answer.scales)
      .map(fieldsOf)
      .filter(({ chosen }) => textOf(chosen) === '')
      .map(({ question, header, label }) => ({
        question: textOf(question),
        header: textOf(header),
        setting: `${textOf(label)} scale`,
      })),
  };
}

const MOST_NAMED = 10;

const rows = (count: number): string =>
  count === 1 ? '1 row' : `${count.toLocaleString('en-US')} rows`;

/** `Warmth, under “Relationship”: “Champ” in 12 rows.` and where each may be said to mean something. */
export function unreadWordLines({ columns, more, scales }: UnreadWords): readonly string[] {
  const lines = columns.flatMap(({ label, header, words, settings }) => {
    const named = words
      .slice(0, MOST_NAMED)
      .map(({ text, count }) => `“${text}” in ${rows(count)}`);
    const hidden = words.length - named.length;
    const others = hidden > 0 ? ` and ${hidden} more` : '';
    const place = header === label ? label : `${label}, under “${header}”`;
    return [
      `${place}: ${named.join(', ')}${others}.`,
      `  What they mean goes into one of these settings: ${settings.join('; ')}.`,
    ];
  });
  return [
    ...scales.map(
      ({ question, header, setting }) =>
        `${question} Say it in the header, as in “${header} (1-5)”, or in the setting ${setting}.`,
    ),
    ...lines,
    ...(more > 0 ? [`And ${more.toLocaleString('en-US')} more texts.`] : []),
  ];
}
