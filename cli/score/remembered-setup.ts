// What the add-on makes of the workbook, asked again only where something may have changed since.

import type { Call } from './answer-fields';

/** Calls that change nothing that Setup tells. */
const LEAVES_SETUP: readonly string[] = [
  'setup',
  'bootstrap',
  'words',
  'worklist',
  'previewImport',
];

export interface RememberingCall {
  readonly call: Call;
  /** Another tab is in front, by which Setup goes. */
  readonly forget: () => void;
}

export function rememberingSetup(call: Call): RememberingCall {
  let setup: { readonly answer: unknown } | undefined;
  const forget = (): void => {
    setup = undefined;
  };
  return {
    forget,
    call(functionName, request) {
      if (functionName !== 'setup') {
        if (!LEAVES_SETUP.includes(functionName)) forget();
        return call(functionName, request);
      }
      setup ??= { answer: call(functionName, request) };
      return setup.answer;
    },
  };
}
