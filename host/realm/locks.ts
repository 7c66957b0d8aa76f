// The locks that all executions of one host share.

import type { Locks, PropertyScope } from '../bridge';

export class SharedLocks implements Locks {
  private readonly holders = new Map<PropertyScope, string>();

  take(scope: PropertyScope, holder: string): boolean {
    const taken = this.holders.get(scope);
    if (taken !== undefined && taken !== holder) return false;
    this.holders.set(scope, holder);
    return true;
  }

  release(scope: PropertyScope, holder: string): void {
    if (this.holds(scope, holder)) this.holders.delete(scope);
  }

  holds(scope: PropertyScope, holder: string): boolean {
    return this.holders.get(scope) === holder;
  }

  releaseAll(holder: string): void {
    for (const [scope, taken] of [...this.holders]) {
      if (taken === holder) this.holders.delete(scope);
    }
  }
}
