// The note that the partner can forward as it is, to edit and to copy by itself.
import { say } from '../../../src/core/language/say';
import { FEWEST_NOTE_WORDS, MOST_NOTE_WORDS } from '../../../src/rpc/limits';
import { Buttons } from '../../parts/buttons';
import { Labelled } from '../../parts/labelled';
import { TextInput } from '../../parts/text-input';
import { wordCount } from '../../state/letters';
import type { Desk } from '../../tasks/desk';
import { CopyButton } from '../copy-button';

interface NoteFormProps {
  readonly note: string;
  readonly desk: Desk;
  readonly onType: (text: string) => void;
}

const NOTE_LINES = 9;

export function NoteForm({ note, desk, onType }: NoteFormProps) {
  return (
    <>
      <div class="fields">
        <Labelled
          id="letter-note"
          label={say('Note to forward')}
          hint={wordCount(note, FEWEST_NOTE_WORDS, MOST_NOTE_WORDS)}
        >
          <TextInput id="letter-note" type={NOTE_LINES} value={note} onType={onType} />
        </Labelled>
      </div>
      <Buttons>
        <CopyButton text={note} desk={desk} label={say('Copy the note')} />
      </Buttons>
    </>
  );
}
