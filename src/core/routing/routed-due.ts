// When a row is due that gets an owner: so many working days from the day on which it is routed.
import type { Cell, Day } from '../cells/cell';
import { type DateOrder, readDay } from '../cells/day';
import { addWorkingDays } from '../cells/working-day';
import type { Settings } from '../settings/settings';

/**
 * The due date to propose, undefined where the row's own stays: routed on Thursday, 5 March 2026 with
 * 5 working days it is due on Thursday, 12 March. The edge: a date that has passed while nobody owned
 * the row gives way, or its new owner would begin overdue.
 */
export function routedDue(
  due: Cell | undefined,
  asOf: Day,
  { dueWorkingDays, holidays }: Settings,
  dateOrder: DateOrder,
): Day | undefined {
  const day = due === undefined ? undefined : readDay(due, dateOrder);
  if (day !== undefined && day >= asOf) return undefined;
  return addWorkingDays(asOf, dueWorkingDays, holidays);
}
