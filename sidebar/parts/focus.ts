// Moves the keyboard's focus to where work goes on, once that place is on the page.
import type { FocusTarget } from '../state/state';

/** Where each is found, the best place first. */
const PLACES: Readonly<Record<FocusTarget, readonly string[]>> = {
  heading: ['h1'],
  form: ['fieldset[data-first=true] select', '.row-form select, .row-form input'],
  conflict: ['.conflict button'],
};

/** Returns whether there was somewhere to go: the screen may not have come yet. */
export function moveFocus(page: HTMLElement, target: FocusTarget): boolean {
  for (const place of PLACES[target]) {
    const element = page.querySelector<HTMLElement>(place);
    if (element === null) continue;
    // As much of the screen's beginning as there is room for, and the place itself.
    scrollTo(0, 0);
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest' });
    return true;
  }
  return false;
}
