// Runs the add-on: each time in a fresh realm, with its files evaluated anew, unless its runs share one;
// under an Execution that counts and refuses.

import type {
  AuthMode,
  Bridge,
  EntryKind,
  Locks,
  RealmEntry,
  RealmScope,
  Shell,
  WriteMode,
} from '../bridge';
import type { Book } from '../engine/book';
import type { FormulaArgument, FormulaPlace, FormulaResult } from '../engine/formula-value';
import { quietly } from '../engine/quietly';
import type { UserEdit } from '../engine/user-edits';
import type { Counts } from './counters';
import { entryPoints } from './entry-points';
import { Execution, type FaultHook } from './execution';
import type { AddOn } from './manifest';
import { asScriptError } from './script-error';

export interface RunsOptions {
  readonly workbook: Book;
  readonly shell: Shell;
  readonly locks: Locks;
  readonly addOn: AddOn;
  readonly document: Bridge['document'];
  readonly askedScopes: readonly string[];
  /** Those of them that the user has allowed. */
  readonly scopes: readonly string[];
  readonly scriptTimeZone: string;
  readonly userLocale: string;
  readonly writes: WriteMode;
  readonly timeLimit?: number;
  readonly beforeCall?: FaultHook;
  /**
   * One realm for all runs, which Apps Script never has: V8 then knows the code better with every run. For
   * an add-on that keeps nothing in its globals that a later run would take for its own.
   */
  readonly sharesRealm?: boolean;
}

/** Google's mode by what started the run; a trigger's is said by whoever pulls it. */
const MODES: { readonly [entry in EntryKind]: AuthMode } = {
  menu: 'FULL',
  client: 'FULL',
  test: 'FULL',
  'simple-trigger': 'LIMITED',
  'custom-function': 'CUSTOM_FUNCTION',
};

interface OpenRealm {
  readonly scope: RealmScope;
  readonly entry: RealmEntry;
}

export class Runs {
  /** The counts of the last run that wasn't a custom function. */
  last: Counts | undefined;

  /** The scopes that the user has allowed by now. */
  granted: readonly string[];

  private sharedRealm: OpenRealm | undefined;
  private served: Execution | undefined;
  private formulaRealm: OpenRealm | undefined;
  private formulaExecution: Execution | undefined;
  private formulaCell: FormulaPlace | undefined;
  private depth = 0;

  /** One text for all realms, so that it is compiled once. */
  private readonly adapter: string;

  constructor(private readonly options: RunsOptions) {
    this.granted = options.scopes;
    this.adapter = `(function () { ${options.addOn.realm}\nreturn __gasRealm; })()`;
  }

  /** All that the script asks for. */
  get askedScopes(): readonly string[] {
    return this.options.askedScopes;
  }

  /** Calls a function; arguments and result are JSON text. Throws a ScriptError. */
  call(functionName: string, argumentsJson: string, entry: EntryKind): string {
    return this.within(entry, MODES[entry], ({ entry: realm }) =>
      realm.invoke(functionName, argumentsJson),
    );
  }

  /** Whether a run is on its way: what changes then is the script's doing. */
  get isBusy(): boolean {
    return this.depth > 0;
  }

  /** Calls a simple trigger; an add-on without it has nothing to run. */
  trigger(name: string, authMode: AuthMode, edit?: UserEdit): void {
    if (!this.has(name)) return;
    this.within('simple-trigger', authMode, ({ entry }) => entry.trigger(name, edit));
  }

  /** Whether the add-on has a function of that name for Google to call. */
  has(name: string): boolean {
    return entryPoints(this.options.addOn.code).includes(name);
  }

  /** Evaluates source in a run of its own, with the add-on's files loaded. */
  evaluate(source: string, entry: EntryKind = 'test'): unknown {
    return this.within(entry, MODES[entry], ({ scope }) => scope.evaluate(source, 'evaluated'));
  }

  /** Custom functions share a realm until the next other run: a sheet may hold thousands. */
  callFormula(name: string, args: readonly FormulaArgument[], cell: FormulaPlace): FormulaResult {
    this.formulaExecution = this.newExecution('custom-function', MODES['custom-function']);
    this.formulaCell = cell;
    try {
      this.formulaRealm ??= this.openFormulaRealm();
      this.formulaExecution.loading = false;
      const result = this.formulaRealm.entry.callCustomFunction(name, args);
      const { ended } = this.formulaExecution;
      return ended === undefined
        ? result
        : { kind: 'error', message: `${ended.message} (line 0).` };
    } catch (error) {
      return { kind: 'error', message: asScriptError(error).message };
    }
  }

  private within<T>(entry: EntryKind, authMode: AuthMode, work: (realm: OpenRealm) => T): T {
    const execution = this.newExecution(entry, authMode);
    this.dropFormulaRealm();
    this.depth += 1;
    const { served } = this;
    this.served = execution;
    let realm: OpenRealm | undefined;
    try {
      return quietly(() => {
        realm = this.realmOf(execution);
        execution.loading = false;
        const result = work(realm);
        this.finish(execution);
        return result;
      });
    } catch (error) {
      throw asScriptError(this.failure(execution, error));
    } finally {
      this.depth -= 1;
      this.options.locks.releaseAll(execution.id);
      if (this.depth === 0) this.last = execution.counts();
      this.served = served;
      if (realm !== this.sharedRealm) realm?.scope.dispose();
    }
  }

  /** What was written before an error stays written; a run that was cut off loses what waited. */
  private failure(execution: Execution, error: unknown): unknown {
    if (execution.ended) return execution.ended;
    try {
      quietly(() => execution.settle());
    } catch {
      // The first error is the one that the add-on died of.
    }
    return execution.ended ?? error;
  }

  private finish(execution: Execution): void {
    if (execution.ended) throw execution.ended;
    execution.settle();
  }

  private newExecution(entry: EntryKind, authMode: AuthMode): Execution {
    const { shell, writes, timeLimit, beforeCall } = this.options;
    const watched = beforeCall !== undefined && entry !== 'custom-function' && this.depth === 0;
    return new Execution({
      id: shell.uuid(),
      entry,
      authMode,
      scopes: () => this.granted,
      writes,
      startedAt: shell.now(),
      ...(timeLimit === undefined ? {} : { timeLimit }),
      ...(watched ? { beforeCall } : {}),
    });
  }

  private bridge(execution: Execution): Bridge {
    const { workbook, shell, locks, addOn, document, scriptTimeZone, userLocale } = this.options;
    return {
      workbook,
      execution,
      screen: execution.entry === 'custom-function' ? undefined : shell.screen,
      stores: shell.stores,
      locks,
      document,
      scriptTimeZone,
      userLocale,
      scopes: { asked: this.options.askedScopes, granted: () => this.granted },
      userEmail: 'you@example.com',
      formulaCell: undefined,
      file: (name) => addOn.files[name.replace(/\.html$/, '')],
      log: (level, text) => shell.log(level, text),
      uuid: () => shell.uuid(),
    };
  }

  private openRealm(bridge: Bridge): OpenRealm {
    const { shell, addOn } = this.options;
    const scope = shell.openScope();
    const entry = scope.evaluate(this.adapter, 'realm.js') as RealmEntry;
    entry.install(bridge);
    scope.evaluate(addOn.code, 'Code.js');
    return { scope, entry };
  }

  private realmOf(execution: Execution): OpenRealm {
    if (this.options.sharesRealm !== true) return this.openRealm(this.bridge(execution));
    this.sharedRealm ??= this.openRealm(
      this.following(this.bridge(execution), () => this.served ?? execution),
    );
    return this.sharedRealm;
  }

  private openFormulaRealm(): OpenRealm {
    const execution = () => this.formulaExecution as Execution;
    return this.openRealm(this.following(this.bridge(execution()), execution));
  }

  /** A bridge for one execution after another. */
  private following(fixed: Bridge, execution: () => Execution): Bridge {
    const cell = () => this.formulaCell;
    return {
      ...fixed,
      get execution() {
        return execution();
      },
      get formulaCell() {
        return execution().entry === 'custom-function' ? cell() : undefined;
      },
    };
  }

  private dropFormulaRealm(): void {
    this.formulaRealm?.scope.dispose();
    this.formulaRealm = undefined;
  }
}
