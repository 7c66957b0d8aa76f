// ScriptApp: authorisation modes, and what is left of triggers: they need a scope of their own.

import { MODES, SCOPES } from '../service/access';
import { type EnumMember, enumeration } from '../service/enumeration';
import { local } from '../service/method';
import { defineService } from '../service/service';
import { LIST, member, optional, TEXT } from '../service/signature';

export const AuthMode = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AuthorizationStatus = enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

const TRIGGERS = { scopes: SCOPES.triggers, modes: MODES.full };

function noTriggers(): never {
  throw new Error('Local host: installable triggers are not implemented');
}

const INFO = defineService<object, object>(
  {
    name: 'AuthorizationInfo',
    family: 'ScriptApp',
    scopes: SCOPES.none,
    reading: MODES.everywhere,
    writing: MODES.everywhere,
  },
  {
    getAuthorizationStatus: local([[]], () => AuthorizationStatus.NOT_REQUIRED),
    getAuthorizationUrl: local([[]], () => null),
  },
);

const SCRIPT_APP = defineService<object, object>(
  {
    name: 'ScriptApp',
    scopes: SCOPES.none,
    reading: MODES.everywhere,
    writing: MODES.everywhere,
    constants: { AuthMode, AuthorizationStatus },
  },
  {
    getScriptId: local([[]], () => 'local-script'),
    getAuthorizationInfo: local([[member('AuthMode'), optional(LIST)]], () => INFO.of({})),
    requireScopes: local([[member('AuthMode'), LIST]], () => undefined),
    requireAllScopes: local([[member('AuthMode')]], (_: object, _mode: EnumMember) => undefined),
    newTrigger: local([[TEXT]], noTriggers, TRIGGERS),
    getProjectTriggers: local([[]], noTriggers, TRIGGERS),
  },
);

export function scriptApp(): object {
  return SCRIPT_APP.of({});
}
