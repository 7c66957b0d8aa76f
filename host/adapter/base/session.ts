// Session: who runs the script, where and in which language.

import { MODES, SCOPES } from '../service/access';
import { local } from '../service/method';
import { defineService } from '../service/service';
import { bridge } from '../service/world';

const EMAIL = { scopes: SCOPES.email, modes: MODES.full };

const USER = defineService<{ readonly email: string }, GoogleAppsScript.Base.User>(
  {
    name: 'User',
    family: 'Session',
    scopes: SCOPES.none,
    reading: MODES.full,
    writing: MODES.full,
  },
  { getEmail: local([[]], ({ email }: { readonly email: string }) => email) },
);

const SESSION = defineService<object, object>(
  {
    name: 'Session',
    scopes: SCOPES.none,
    reading: MODES.everywhere,
    writing: MODES.everywhere,
  },
  {
    getActiveUserLocale: local([[]], () => bridge().userLocale),
    getScriptTimeZone: local([[]], () => bridge().scriptTimeZone),
    getActiveUser: local([[]], () => USER.of({ email: bridge().userEmail }), EMAIL),
    getEffectiveUser: local([[]], () => USER.of({ email: bridge().userEmail }), EMAIL),
    getTemporaryActiveUserKey: local([[]], () => 'local-user', { modes: MODES.enabled }),
  },
);

export function session(): object {
  return SESSION.of({});
}
