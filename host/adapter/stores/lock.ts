// LockService: one holder at a time; the end of the run lets go.

import type { PropertyScope } from '../../bridge';
import { MODES, SCOPES } from '../service/access';
import { Exception } from '../service/exception';
import { local } from '../service/method';
import { defineService } from '../service/service';
import { NUMBER } from '../service/signature';
import { bridge } from '../service/world';

type GoogleLock = GoogleAppsScript.Lock.Lock;

interface Held {
  readonly scope: PropertyScope;
}

/** Waiting costs the run its time; nobody else can run meanwhile, so the lock stays taken. */
function take({ scope }: Held, milliseconds: number): boolean {
  const { locks, execution } = bridge();
  if (milliseconds < 0) return false;
  if (locks.take(scope, execution.id)) return true;
  execution.spend(milliseconds);
  return locks.take(scope, execution.id);
}

const LOCK = defineService<Held, GoogleLock>(
  {
    name: 'Lock',
    family: 'LockService',
    scopes: SCOPES.none,
    reading: MODES.enabled,
    writing: MODES.enabled,
  },
  {
    tryLock: local([[NUMBER]], take),
    waitLock: local([[NUMBER]], (held: Held, milliseconds: number) => {
      if (take(held, milliseconds)) return;
      throw new Exception('Lock timeout: another process was holding the lock for too long.');
    }),
    hasLock: local([[]], ({ scope }: Held) => bridge().locks.holds(scope, bridge().execution.id)),
    /** Writes that still wait don't land here: a script must flush before it lets go. */
    releaseLock: local([[]], ({ scope }: Held) =>
      bridge().locks.release(scope, bridge().execution.id),
    ),
  },
);

function lock(scope: PropertyScope): GoogleLock | null {
  const outside = scope === 'document' && bridge().stores.properties('document') === undefined;
  return outside ? null : LOCK.of({ scope });
}

const SERVICE = defineService<object, object>(
  { name: 'LockService', scopes: SCOPES.none, reading: MODES.enabled, writing: MODES.enabled },
  {
    getDocumentLock: local([[]], () => lock('document')),
    getScriptLock: local([[]], () => lock('script')),
    getUserLock: local([[]], () => lock('user')),
  },
);

export function lockService(): object {
  return SERVICE.of({});
}
