// The part of google.script that the sidebar uses, as Google documents it; types and a look-up only.

export interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

/** A server function on a runner. It answers through the handlers, never by returning. */
export type ServerFunction = (request: unknown) => void;

interface GoogleWindow {
  readonly google?: { readonly script?: { readonly run?: Runner } };
}

/** google.script.run, or undefined when the page stands outside a spreadsheet. */
export function googleRunner(scope: object): Runner | undefined {
  return (scope as GoogleWindow).google?.script?.run;
}

/** Google looks its functions up on the runner itself, so each is called through it. */
export function serverFunction(runner: Runner, name: string): ServerFunction {
  const found: unknown = (runner as unknown as Readonly<Record<string, unknown>>)[name];
  if (typeof found !== 'function') throw new Error(`The add-on has no function called ${name}`);
  return (request) => found.call(runner, request);
}
