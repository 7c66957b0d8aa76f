// What starting a motion asks for, by its type.
import type { MotionType } from './motion';

export type NeededField = 'owner' | 'nextStep' | 'due';

const ALL: readonly NeededField[] = ['owner', 'nextStep', 'due'];

/**
 * Who does it and by when, whatever it is; and what comes next, where the type doesn't say so itself: a
 * rep calls, a partner is asked, but a co-sell begins with something that two have agreed on.
 */
export const MOTION_NEEDS: Readonly<Record<MotionType, readonly NeededField[]>> = {
  introduction: ['owner', 'due'],
  route: ['owner', 'due'],
  coSell: ALL,
  other: ALL,
  unspecified: ALL,
};
