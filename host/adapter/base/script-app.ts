// ScriptApp: authorisation modes, and what is left of triggers: they need a scope of their own.

import { MODES, SCOPES } from '../service/access';
import { type EnumMember, enumeration } from '../service/enumeration';
import { local } from '../service/method';
import { defineService } from '../service/service';
import { LIST, member, optional, TEXT } from '../service/signature';
import { bridge } from '../service/world';

export const AuthMode = enumeration('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AuthorizationStatus = enumeration('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);

const TRIGGERS = { scopes: SCOPES.triggers, modes: MODES.full };

const NEEDS_CONSENT = 'Authorization is required to perform that action.';

const missing = (scopes: readonly unknown[]): readonly unknown[] => {
  const granted = bridge().scopes.granted();
  return scopes.filter((scope) => !granted.includes(String(scope)));
};

/** Google ends the run and asks the person for what is missing. */
function require(scopes: readonly unknown[]): void {
  if (missing(scopes).length > 0) bridge().execution.stop(NEEDS_CONSENT);
}

function noTriggers(): never {
  throw new Error('Local host: installable triggers are not implemented');
}

interface Info {
  readonly scopes: readonly unknown[];
}

const INFO = defineService<Info, object>(
  {
    name: 'AuthorizationInfo',
    family: 'ScriptApp',
    scopes: SCOPES.none,
    reading: MODES.everywhere,
    writing: MODES.everywhere,
  },
  {
    getAuthorizationStatus: local([[]], ({ scopes }: Info) =>
      missing(scopes).length > 0 ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED,
    ),
    getAuthorizationUrl: local([[]], ({ scopes }: Info) =>
      missing(scopes).length > 0 ? 'https://accounts.google.com/consent' : null,
    ),
    getAuthorizedScopes: local([[]], () => Array.from(bridge().scopes.granted())),
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
    getAuthorizationInfo: local(
      [[member('AuthMode'), optional(LIST)]],
      (_: object, _mode: EnumMember, scopes?: unknown[]) =>
        INFO.of({ scopes: scopes ?? bridge().scopes.asked }),
    ),
    requireScopes: local(
      [[member('AuthMode'), LIST]],
      (_: object, _mode: EnumMember, scopes: unknown[]) => require(scopes),
    ),
    requireAllScopes: local([[member('AuthMode')]], () => require(bridge().scopes.asked)),
    newTrigger: local([[TEXT]], noTriggers, TRIGGERS),
    getProjectTriggers: local([[]], noTriggers, TRIGGERS),
  },
);

export function scriptApp(): object {
  return SCRIPT_APP.of({});
}
