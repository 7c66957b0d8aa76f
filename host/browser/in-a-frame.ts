// The preview inside of another page: it takes neither the keys nor the page's place before somebody goes
// into it, and lets go of the keys again.

const isInFrame = (): boolean => window.parent !== window;

/** What can have the focus in the page around, in its order. */
const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex="0"]';

/**
 * As soon as it is there, the engine focuses its grid and brings its tab into sight, which would give it the
 * keys of the page around and scroll that page down to it. Until the first click or key in here, nothing does.
 */
function waitForSomebody(): void {
  const { focus, scrollIntoView } = HTMLElement.prototype;
  HTMLElement.prototype.focus = () => undefined;
  HTMLElement.prototype.scrollIntoView = () => undefined;
  const listening = new AbortController();
  const begin = () => {
    HTMLElement.prototype.focus = focus;
    HTMLElement.prototype.scrollIntoView = scrollIntoView;
    listening.abort();
  };
  for (const sign of ['pointerdown', 'keydown', 'focusin']) {
    window.addEventListener(sign, begin, { capture: true, signal: listening.signal });
  }
}

/** What follows the frame in the page around; a page of another origin doesn't say. */
function afterFrame(): HTMLElement | undefined {
  const frame = window.frameElement;
  const all = frame?.ownerDocument.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [];
  return Array.from(all).find(
    (each) => frame && frame.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

/** In the grid, Tab goes from cell to cell: so Escape twice, without another key between, leads out. */
function leaveByEscape(): void {
  let escapes = 0;
  window.addEventListener(
    'keydown',
    (event) => {
      escapes = event.key === 'Escape' ? escapes + 1 : 0;
      if (escapes < 2) return;
      escapes = 0;
      event.stopImmediatePropagation();
      (afterFrame() ?? window.parent).focus();
      // The engine's answer to the first Escape can come later, and would take the keys back.
      waitForSomebody();
    },
    { capture: true },
  );
}

export function behaveInAFrame(): void {
  if (!isInFrame()) return;
  waitForSomebody();
  leaveByEscape();
}
