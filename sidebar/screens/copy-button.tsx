// Copies a text and says so; where the browser forbids it, says what to do instead.
import { Button } from '../parts/button';
import { copyText } from '../parts/copy-text';
import { type Desk, say } from '../tasks/desk';

interface CopyButtonProps {
  readonly text: string;
  readonly desk: Desk;
  readonly look?: 'primary' | 'plain';
  readonly label?: string;
}

export function CopyButton({ text, desk, look = 'plain', label = 'Copy' }: CopyButtonProps) {
  const copy = (): void =>
    say(
      desk,
      copyText(text)
        ? 'Copied. Nothing was sent.'
        : 'This page may not copy. Select the message and press Ctrl+C.',
    );
  return (
    <Button look={look} label={label} onPress={copy}>
      Copy
    </Button>
  );
}
