// Whether a service call is allowed: by the authorisation mode of the run, and by the manifest's
// scopes. The words are Google's.

import type { AuthMode, ServiceCall } from '../bridge';

/** Why the call isn't allowed, or undefined when it is. */
export function permissionProblem(
  call: ServiceCall,
  mode: AuthMode,
  granted: readonly string[],
): string | undefined {
  const needed = call.scopes.length === 0 ? '' : ` Required permissions: ${scopeList(call.scopes)}`;
  if (!call.modes.includes(mode)) {
    const [, method = call.name] = call.name.split('.');
    if (mode === 'CUSTOM_FUNCTION') return `You do not have permission to call ${method}.`;
    return `You do not have permission to call ${call.name}.${needed}`;
  }
  const allowed = call.scopes.length === 0 || call.scopes.some((scope) => granted.includes(scope));
  if (allowed) return undefined;
  return `Specified permissions are not sufficient to call ${call.name}.${needed}`;
}

function scopeList(scopes: readonly string[]): string {
  return scopes.length === 1 ? String(scopes[0]) : `(${scopes.join(' || ')})`;
}
