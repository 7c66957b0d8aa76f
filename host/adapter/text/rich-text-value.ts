// RichTextValue and its builder: text with links and styles by stretch. Offsets are 0-based, ends
// exclusive.

import type { TextRun } from '../../engine/annotations';
import { IN_SCRIPT } from '../service/access';
import { Exception } from '../service/exception';
import { chain, local } from '../service/method';
import { defineService, type Service } from '../service/service';
import { NUMBER, nullable, service, TEXT, TEXT_OR_NULL } from '../service/signature';
import { type GoogleTextStyle, lookOf, type TextLook, textStyle } from './text-style';

export type GoogleRichText = GoogleAppsScript.Spreadsheet.RichTextValue;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

interface Draft {
  text: string | undefined;
  runs: readonly TextRun[];
  /** Where a run lies in the text that it was taken from. */
  readonly offset?: number;
}

/** Splits runs at the borders of a stretch and changes those inside it. */
function changeRuns(draft: Draft, start: number, end: number, change: (run: TextRun) => TextRun) {
  const length = textOf(draft).length;
  if (start < 0 || end > length || start >= end) {
    throw new Exception('The start and end offsets are out of bounds.');
  }
  draft.runs = draft.runs.flatMap((run) => {
    const edges = [run.start, start, end, run.end].filter(
      (edge) => edge >= run.start && edge <= run.end,
    );
    const cuts = [...new Set(edges)].sort((a, b) => a - b);
    return cuts.slice(1).map((to, index) => {
      const part = { ...run, start: cuts[index] ?? run.start, end: to };
      return part.start >= start && part.end <= end ? change(part) : part;
    });
  });
}

function textOf({ text }: Draft): string {
  if (text === undefined) throw new Exception('The text must be set first.');
  return text;
}

function plainRun(text: string): TextRun[] {
  return text === '' ? [] : [{ start: 0, end: text.length, link: null, style: {} }];
}

function runsBetween({ runs }: Draft, start: number, end: number): readonly TextRun[] {
  return runs.filter((run) => run.start < end && run.end > start);
}

/** What all stretches share; null where they differ. */
function shared<T>(runs: readonly TextRun[], of: (run: TextRun) => T): T | null {
  const [first] = runs;
  if (first === undefined) return null;
  const key = JSON.stringify(of(first));
  return runs.every((run) => JSON.stringify(of(run)) === key) ? of(first) : null;
}

function stretch(draft: Draft, start = 0, end = draft.text?.length ?? 0): readonly TextRun[] {
  return runsBetween(draft, start, end);
}

const RICH_TEXT: Service<Draft, GoogleRichText> = defineService(
  { name: 'RichTextValue', ...IN_SCRIPT },
  {
    getText: local([[]], textOf),
    getLinkUrl: local([[], [NUMBER, NUMBER]], (draft: Draft, start?: number, end?: number) =>
      shared(stretch(draft, start, end), ({ link }) => link),
    ),
    getTextStyle: local([[], [NUMBER, NUMBER]], (draft: Draft, start?: number, end?: number) =>
      textStyle((shared(stretch(draft, start, end), ({ style }) => style) ?? {}) as TextLook),
    ),
    getRuns: local([[]], (draft: Draft) =>
      draft.runs.map((run) => {
        const text = textOf(draft).slice(run.start, run.end);
        return RICH_TEXT.of({
          text,
          runs: [{ ...run, start: 0, end: text.length }],
          offset: run.start,
        });
      }),
    ),
    getStartIndex: local([[]], ({ offset = 0 }: Draft) => offset),
    getEndIndex: local([[]], (draft: Draft) => (draft.offset ?? 0) + textOf(draft).length),
    copy: local([[]], ({ text, runs }: Draft) => BUILDER.of({ text, runs })),
  },
);

const BUILDER: Service<Draft, GoogleBuilder> = defineService(
  { name: 'RichTextValueBuilder', ...IN_SCRIPT },
  {
    setText: chain([[TEXT]], (draft: Draft, text: string) => {
      draft.text = text;
      draft.runs = plainRun(text);
    }),
    setLinkUrl: chain(
      [[TEXT_OR_NULL], [NUMBER, NUMBER, TEXT_OR_NULL]],
      (draft: Draft, ...args: unknown[]) => {
        const [start, end, link] = withOffsets(draft, args);
        changeRuns(draft, start, end, (run) => ({ ...run, link: (link as string | null) ?? null }));
      },
    ),
    setTextStyle: chain(
      [[nullable(service('TextStyle'))], [NUMBER, NUMBER, nullable(service('TextStyle'))]],
      (draft: Draft, ...args: unknown[]) => {
        const [start, end, style] = withOffsets(draft, args);
        const look = style ? lookOf(style as GoogleTextStyle) : {};
        changeRuns(draft, start, end, (run) => ({ ...run, style: { ...run.style, ...look } }));
      },
    ),
    build: local([[]], (draft: Draft) => RICH_TEXT.of({ text: textOf(draft), runs: draft.runs })),
  },
);

function withOffsets(draft: Draft, args: readonly unknown[]): [number, number, unknown] {
  if (args.length === 3) return args as [number, number, unknown];
  return [0, textOf(draft).length, args[0]];
}

export function newRichText(): GoogleBuilder {
  return BUILDER.of({ text: undefined, runs: [] });
}

export function richTextObject({ text, runs }: RichText): GoogleRichText {
  return RICH_TEXT.of({ text, runs: runs.length === 0 ? plainRun(text) : Array.from(runs) });
}

export function richTextOf(value: GoogleRichText): RichText {
  const draft = RICH_TEXT.state(value);
  return { text: textOf(draft), runs: draft.runs };
}
