// Puts text on the clipboard, where the browser lets it.

/**
 * Returns whether it worked. By selecting and copying, as a person would: a sidebar's frame has no
 * permission for the browser's newer clipboard.
 */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'unseen';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
