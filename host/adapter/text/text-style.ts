// TextStyle and its builder: the look of a stretch of text.

import { hexColor } from '../cell/color';
import { IN_SCRIPT } from '../service/access';
import { chain, local } from '../service/method';
import { defineService, type Service } from '../service/service';
import { BOOLEAN, NUMBER, nullable, TEXT, TEXT_OR_NULL } from '../service/signature';

export type GoogleTextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GoogleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

/** Only what was set is there. */
export interface TextLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly size?: number;
  readonly family?: string;
}

interface Draft {
  look: TextLook;
}

function setter(property: keyof TextLook, takes: Parameters<typeof nullable>[0]) {
  return chain([[nullable(takes)]], (draft: Draft, value: unknown) => {
    const { [property]: _before, ...rest } = draft.look;
    draft.look = value === null || value === undefined ? rest : { ...rest, [property]: value };
  });
}

function getter(property: keyof TextLook) {
  return local([[]], ({ look }: Draft) => look[property] ?? null);
}

const TEXT_STYLE = defineService<Draft, GoogleTextStyle>(
  { name: 'TextStyle', ...IN_SCRIPT },
  {
    isBold: getter('bold'),
    isItalic: getter('italic'),
    isUnderline: getter('underline'),
    isStrikethrough: getter('strikethrough'),
    getForegroundColor: getter('color'),
    getFontSize: getter('size'),
    getFontFamily: getter('family'),
    copy: local([[]], ({ look }: Draft) => BUILDER.of({ look })),
  },
);

const BUILDER: Service<Draft, GoogleBuilder> = defineService(
  { name: 'TextStyleBuilder', ...IN_SCRIPT },
  {
    setBold: setter('bold', BOOLEAN),
    setItalic: setter('italic', BOOLEAN),
    setUnderline: setter('underline', BOOLEAN),
    setStrikethrough: setter('strikethrough', BOOLEAN),
    setFontSize: setter('size', NUMBER),
    setFontFamily: setter('family', TEXT),
    setForegroundColor: chain([[TEXT_OR_NULL]], (draft: Draft, value: string | null) => {
      const { color: _before, ...rest } = draft.look;
      const color = value === null ? undefined : hexColor(value);
      draft.look = color === undefined ? rest : { ...rest, color };
    }),
    build: local([[]], ({ look }: Draft) => TEXT_STYLE.of({ look })),
  },
);

export function newTextStyle(): GoogleBuilder {
  return BUILDER.of({ look: {} });
}

export function textStyle(look: TextLook): GoogleTextStyle {
  return TEXT_STYLE.of({ look });
}

export function lookOf(style: GoogleTextStyle): TextLook {
  return TEXT_STYLE.state(style).look;
}
