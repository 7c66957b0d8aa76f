// Spreadsheet: name, address, time zone, locale, messages.

import { isTimeZone } from '../../engine/time-zone';
import { MODES } from '../service/access';
import { Exception } from '../service/exception';
import { act, local, lookup } from '../service/method';
import { NUMBER, nullable, optional, TEXT, TEXT_OR_NULL } from '../service/signature';
import { book, bridge } from '../service/world';

const TOAST_SECONDS = 5;

export const spreadsheetIdentity = {
  getId: local([[]], () => bridge().document.id),
  getName: lookup([[]], () => bridge().document.name),
  getUrl: local([[]], () => bridge().document.url),
  getSpreadsheetTimeZone: lookup([[]], () => book().timeZone),
  setSpreadsheetTimeZone: act([[TEXT]], (_: object, timeZone: string) => {
    if (!isTimeZone(timeZone)) throw new Exception(`Invalid argument: ${timeZone}`);
    book().timeZone = timeZone;
  }),
  getSpreadsheetLocale: lookup([[]], () => book().locale),
  setSpreadsheetLocale: act([[TEXT]], (_: object, locale: string) => {
    book().setLocale(locale);
  }),
  toast: {
    ...local(
      [[TEXT, optional(TEXT_OR_NULL), optional(nullable(NUMBER))]],
      (_: object, message: string, title?: string | null, seconds?: number | null) => {
        bridge().screen?.toast(message, title ?? '', seconds ?? TOAST_SECONDS);
      },
      { modes: MODES.writing },
    ),
    kind: 'ui' as const,
  },
};
