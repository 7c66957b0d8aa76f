// google.script.run and google.script.host, as an add-on's page sees them. This function is turned
// into text and runs inside that page, so it uses nothing from outside itself.

/** What the page tells the host. */
export type ClientMessage =
  | {
      readonly kind: 'run';
      readonly id: number;
      readonly functionName: string;
      /** The arguments as JSON text. */
      readonly args: string;
    }
  | { readonly kind: 'close' }
  | { readonly kind: 'focus-editor' }
  | { readonly kind: 'size'; readonly width?: number; readonly height?: number };

/** What the host answers to a `run`. */
export type ClientAnswer =
  | { readonly id: number; readonly ok: true; readonly result: string }
  | { readonly id: number; readonly ok: false; readonly message: string };

/**
 * Follows Google's rules: arguments are JSON or fail at once, in the page; a form may be the only
 * argument; at most ten calls are under way, the others wait their turn; answers come in any order;
 * a failure handler gets an Error; without one the failure only reaches the console.
 */
export function clientScript(functionNames: readonly string[]): void {
  type Handler = (value: unknown, userObject: unknown) => void;
  interface Handlers {
    readonly success?: Handler;
    readonly failure?: Handler;
    readonly userObject?: unknown;
  }
  interface Call extends Handlers {
    readonly functionName: string;
    readonly args: string;
  }
  const MOST_UNDER_WAY = 10;
  const underWay = new Map<number, Call>();
  const waiting: Call[] = [];
  let lastId = 0;

  const tell = (message: ClientMessage) => window.parent.postMessage(message, '*');

  const illegal = (place: string) =>
    new TypeError(`Failed due to illegal value in property: ${place}`);

  const plain = (value: unknown, place: string, above: readonly object[]): unknown => {
    if (value === undefined || value === null) return null;
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number') return value;
    if (typeof value !== 'object' || above.includes(value)) throw illegal(place);
    const within = [...above, value];
    if (Array.isArray(value)) return value.map((item) => plain(item, place, within));
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) throw illegal(place);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return Object.fromEntries(entries.map(([key, item]) => [key, plain(item, key, within)]));
  };

  const formFields = (form: HTMLFormElement): Record<string, unknown> => {
    const fields: Record<string, unknown> = {};
    const data = new FormData(form);
    for (const name of new Set(data.keys())) {
      const values = data.getAll(name);
      fields[name] = values.length === 1 ? values[0] : values;
    }
    return fields;
  };

  const serialise = (args: readonly unknown[]): string => {
    const only = args[0];
    const values = args.length === 1 && only instanceof HTMLFormElement ? [formFields(only)] : args;
    return JSON.stringify(values.map((value, index) => plain(value, String(index), [])));
  };

  const startNext = () => {
    if (underWay.size >= MOST_UNDER_WAY) return;
    const call = waiting.shift();
    if (call === undefined) return;
    lastId += 1;
    underWay.set(lastId, call);
    tell({ kind: 'run', id: lastId, functionName: call.functionName, args: call.args });
  };

  const settle = (answer: ClientAnswer) => {
    const call = underWay.get(answer.id);
    if (call === undefined) return;
    underWay.delete(answer.id);
    startNext();
    if (answer.ok) {
      call.success?.(JSON.parse(answer.result), call.userObject);
      return;
    }
    const error = new Error(answer.message);
    error.name = 'ScriptError';
    if (call.failure) call.failure(error, call.userObject);
    else console.error(`Uncaught ScriptError: ${answer.message}`);
  };

  const runner = (handlers: Handlers): Record<string, unknown> => {
    const callable = functionNames.map((functionName) => [
      functionName,
      (...args: readonly unknown[]) => {
        waiting.push({ ...handlers, functionName, args: serialise(args) });
        startNext();
      },
    ]);
    return {
      ...Object.fromEntries(callable),
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
    };
  };

  const script = {
    run: runner({}),
    host: {
      close: () => tell({ kind: 'close' }),
      setWidth: (width: number) => tell({ kind: 'size', width }),
      setHeight: (height: number) => tell({ kind: 'size', height }),
      editor: { focus: () => tell({ kind: 'focus-editor' }) },
      origin: window.location.origin,
    },
  };
  Object.defineProperty(window, 'google', { value: { script }, writable: true });
  window.addEventListener('message', (event: MessageEvent<ClientAnswer>) => {
    if (event.source === window.parent) settle(event.data);
  });
}
