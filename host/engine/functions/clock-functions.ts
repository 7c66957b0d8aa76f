// TODAY and NOW by the host's clock, so that a test's day is the day in its cells too.

import type { SheetFunctions } from './function-table';

/** What a model carries for its formulas; the engine hands it to every function as `this`. */
export interface FormulaContext {
  /** The spreadsheet's wall clock as a serial number. */
  readonly hostSerialNow?: () => number;
}

export const CLOCK_FUNCTIONS: SheetFunctions = {
  TODAY: {
    description: 'The current date.',
    args: [],
    compute() {
      return {
        value: Math.floor(serialNow(this as FormulaContext)),
        format: this.locale.dateFormat,
      };
    },
  },
  NOW: {
    description: 'The current date and time.',
    args: [],
    compute() {
      const { dateFormat, timeFormat } = this.locale;
      return { value: serialNow(this as FormulaContext), format: `${dateFormat} ${timeFormat}` };
    },
  },
};

function serialNow(context: FormulaContext): number {
  return context.hostSerialNow?.() ?? 0;
}
