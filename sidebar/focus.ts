// The keyboard's place, kept when the page changes under it.
import type { FocusTarget } from './state/state';

/** Where each target is found, the best place first. */
const PLACES: Readonly<Record<FocusTarget, readonly string[]>> = {
  heading: ['h1'],
  form: ['[data-first=true] select', '.row-form select, .row-form input'],
  conflict: ['.conflict button'],
  letter: ['#letter-email'],
  name: ['#your-name'],
  many: ['.many h2'],
  'many-form': ['.many input'],
  words: ['.saved-words button', '.words select'],
};

/** Returns whether there was somewhere to go: the screen may not have come yet. */
function moveFocus(page: HTMLElement, target: FocusTarget): boolean {
  const [element] = PLACES[target]
    .map((place) => page.querySelector<HTMLElement>(place))
    .filter((found) => found !== null);
  if (element === undefined) return false;
  // As much of the screen's beginning as there is room for, and the place itself.
  window.scrollTo(0, 0);
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
  return true;
}

/** A move of the focus; a new object is a new move. */
type Move = { readonly on: FocusTarget } | null;

/**
 * Wraps what shows a state and returns the move that goes with it. The move is made once its place
 * is there; and whatever had the focus and went, the heading has it next. The spreadsheet around the
 * sidebar never loses the focus to it.
 */
export function followFocus<State>(
  page: HTMLElement,
  show: (state: State) => Move,
): (state: State) => void {
  let made: Move = null;
  let lost = false;
  return (state) => {
    const before = document.activeElement;
    const move = show(state);
    if (!document.hasFocus()) return;
    // What had the focus may be gone before the heading has come.
    lost = before?.isConnected === false || (lost && before === document.body);
    const target = move === made ? undefined : move?.on;
    if (!(target || lost) || !moveFocus(page, target ?? 'heading')) return;
    made = move ?? made;
    lost = false;
  };
}
