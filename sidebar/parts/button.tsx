// A button in one of the looks that a Google Sheets sidebar has.
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => unknown;
  readonly look?: 'primary' | 'plain' | 'link';
  /** Can't be pressed now. It stays reachable, so that the keyboard's place isn't lost. */
  readonly off?: boolean | undefined;
  /** Its name for screen readers, where its text alone says too little. */
  readonly label?: string;
}

export function Button({ children, onPress, look = 'plain', off, label }: ButtonProps) {
  return (
    <button
      type="button"
      class={`button ${look}`}
      aria-disabled={off === true}
      aria-label={label}
      onClick={() => off || onPress()}
    >
      {children}
    </button>
  );
}
