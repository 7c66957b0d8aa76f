// Copies a text and says so; where the browser forbids it, says what to do instead.
import { say } from '../../src/core/language/say';
import { Button } from '../parts/button';
import { copyText } from '../parts/copy-text';
import { type Desk, tell } from '../tasks/desk';

interface CopyButtonProps {
  readonly text: string;
  readonly desk: Desk;
  readonly look?: 'primary' | 'plain';
  readonly label?: string;
}

export function CopyButton({ text, desk, look = 'plain', label }: CopyButtonProps) {
  const copy = (): void =>
    tell(
      desk,
      copyText(text)
        ? say('Copied. Nothing was sent.')
        : say('This page may not copy. Select the message and press Ctrl+C.'),
    );
  return (
    <Button look={look} label={label ?? say('Copy')} onPress={copy}>
      {say('Copy')}
    </Button>
  );
}
