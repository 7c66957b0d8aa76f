// The drafted request as the user edits it, and the ways to take it along.
import type { Introduction, RowDetails } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Labelled } from '../../parts/labelled';
import { TextInput } from '../../parts/text-input';
import { type LetterEdits, mailAddress, withNote, wordCount } from '../../state/letters';
import { rowId } from '../../state/row-identity';
import { markIntroduction } from '../../tasks/introduce';
import { CopyButton } from '../copy-button';
import type { View } from '../view';
import { isUnderWay } from './answers';
import { NoteForm } from './note-form';

interface LetterFormProps extends View {
  readonly row: RowDetails;
  readonly drafted: Introduction;
}

const BODY_LINES = 14;

export function LetterForm({ state, desk, row, drafted }: LetterFormProps) {
  const id = rowId(row);
  const edits = state.letters[id];
  const letter = { ...drafted, ...edits };
  const { to, email, addsColumns, marking } = drafted;
  const change = (next: LetterEdits): void =>
    desk.change(({ letters }) => ({ letters: { ...letters, [id]: next } }));
  const onType = (part: keyof LetterEdits) => (text: string) => change({ ...edits, [part]: text });
  const again = isUnderWay(row.introduction.state) ? ' again' : '';
  return (
    <>
      <div class="fields">
        <Labelled
          id="letter-email"
          label={to ? `To ${to}` : 'To'}
          hint={!email && 'The sheet has no address for this contact.'}
        >
          <TextInput id="letter-email" type="email" value={letter.email} onType={onType('email')} />
        </Labelled>
        <Labelled id="letter-subject" label="Subject">
          <TextInput id="letter-subject" value={letter.subject} onType={onType('subject')} />
        </Labelled>
        <Labelled id="letter-body" label="Message" hint={wordCount(letter.body)}>
          <TextInput
            id="letter-body"
            type={BODY_LINES}
            value={letter.body}
            onType={onType('body')}
          />
        </Labelled>
      </div>
      <Buttons>
        <CopyButton look="primary" text={`${letter.subject}\n\n${withNote(letter)}`} desk={desk} />
        <a class="button" href={mailAddress(letter)} target="_blank" rel="noreferrer">
          Open in mail
        </a>
        <Button off={state.asking.write} onPress={() => markIntroduction(desk, row, 'asked')}>
          Mark as requested{again}
        </Button>
        {edits && (
          <Button look="link" onPress={() => change({})}>
            Undo my edits
          </Button>
        )}
      </Buttons>
      <p class="soft">
        Nothing is sent from here: mark it once you have sent it. {marking}
        {addsColumns.length > 0 &&
          ` It adds ${addsColumns.length > 1 ? 'the columns' : 'the column'} ${addsColumns.join(' and ')} to the sheet.`}
      </p>
      <NoteForm note={letter.note} desk={desk} onType={onType('note')} />
    </>
  );
}
