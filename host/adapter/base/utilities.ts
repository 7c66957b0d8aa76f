// Utilities: dates as text, ids, waiting, base64.

import { isTimeZone } from '../../engine/time-zone';
import { MODES, SCOPES } from '../service/access';
import { Exception } from '../service/exception';
import { local } from '../service/method';
import { defineService } from '../service/service';
import { DATE, LIST, NUMBER, TEXT } from '../service/signature';
import { bridge } from '../service/world';
import { decodeBase64, encodeBase64, utf8Bytes } from './base64';
import { formatByPattern } from './date-pattern';

const LONGEST_SLEEP = 300_000;

const UTILITIES = defineService<object, object>(
  {
    name: 'Utilities',
    scopes: SCOPES.none,
    reading: MODES.everywhere,
    writing: MODES.everywhere,
  },
  {
    formatDate: local(
      [[DATE, TEXT, TEXT]],
      (_: object, date: Date, timeZone: string, pattern: string) => {
        // An unknown zone is taken for GMT, as Java does.
        const zone = isTimeZone(timeZone) ? timeZone : 'Etc/UTC';
        return formatByPattern(date.getTime(), zone, pattern);
      },
    ),
    getUuid: local([[]], () => bridge().uuid()),
    sleep: local([[NUMBER]], (_: object, milliseconds: number) => {
      if (milliseconds > LONGEST_SLEEP) throw new Exception('Argument too large: value');
      bridge().execution.spend(milliseconds);
    }),
    base64Encode: local([[TEXT], [LIST]], (_: object, data: string | number[]) =>
      encodeBase64(typeof data === 'string' ? utf8Bytes(data) : data),
    ),
    base64EncodeWebSafe: local([[TEXT], [LIST]], (_: object, data: string | number[]) =>
      encodeBase64(typeof data === 'string' ? utf8Bytes(data) : data)
        .replace(/\+/g, '-')
        .replace(/\//g, '_'),
    ),
    base64Decode: local([[TEXT]], (_: object, text: string) => decodeBase64(text)),
  },
);

export function utilities(): object {
  return UTILITIES.of({});
}
