// Buttons in a line, the first one first, as a Google Sheets sidebar has them.
import type { ComponentChildren } from 'preact';

export function Buttons({ children }: { readonly children: ComponentChildren }) {
  return <div class="buttons">{children}</div>;
}
