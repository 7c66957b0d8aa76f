// Makes DOM elements. Text is always set as text, so nothing that a sheet holds becomes markup.

export interface ElementOptions {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: { readonly [name: string]: string };
  readonly onClick?: () => void;
}

export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: ElementOptions = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (options.class !== undefined) made.className = options.class;
  if (options.text !== undefined) made.textContent = options.text;
  for (const [name, value] of Object.entries(options.attributes ?? {})) {
    made.setAttribute(name, value);
  }
  if (options.onClick !== undefined) made.addEventListener('click', options.onClick);
  made.append(...children);
  return made;
}

/** An element of index.html; it is there, or the page is broken. */
export function pageElement(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element #${id}.`);
  return found;
}

/** The cross that closes a panel, a dialog or a toast. */
export function closeButton(onClick: () => void): HTMLButtonElement {
  return element('button', {
    class: 'host-close',
    text: '\u00d7',
    attributes: { type: 'button', title: 'Close', 'aria-label': 'Close' },
    onClick,
  });
}
