// Says what went wrong and offers ways on; knows no cause.
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

interface ProblemNoteProps {
  readonly message: string;
  readonly children?: ComponentChildren;
}

export function ProblemNote({ message, children }: ProblemNoteProps) {
  return (
    <div class="note problem" role="alert">
      <Icon name="alert" />
      <div>
        <p>{message}</p>
        <div class="row-of-buttons">{children}</div>
      </div>
    </div>
  );
}
