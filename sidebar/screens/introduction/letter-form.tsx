// The drafted request as the user edits it, and the ways to take it along.
import { say } from '../../../src/core/language/say';
import type { Introduction, RowDetails } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Labelled } from '../../parts/labelled';
import { TextInput } from '../../parts/text-input';
import { type LetterEdits, mailAddress, withNote, wordCount } from '../../state/letters';
import { rowId } from '../../state/row-identity';
import { markIntroduction } from '../../tasks/introduce';
import { allOf } from '../../text/all-of';
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
  return (
    <>
      <div class="fields">
        <Labelled
          id="letter-email"
          label={to ? say('To {contact}', { contact: to }) : say('To // of a letter')}
          hint={!email && say('The sheet has no address for this contact.')}
        >
          <TextInput id="letter-email" type="email" value={letter.email} onType={onType('email')} />
        </Labelled>
        <Labelled id="letter-subject" label={say('Subject')}>
          <TextInput id="letter-subject" value={letter.subject} onType={onType('subject')} />
        </Labelled>
        <Labelled id="letter-body" label={say('Message')} hint={wordCount(letter.body)}>
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
          {say('Open in mail')}
        </a>
        <Button off={state.asking.write} onPress={() => markIntroduction(desk, row, 'asked')}>
          {isUnderWay(row.introduction.state)
            ? say('Mark as requested again')
            : say('Mark as requested')}
        </Button>
        {edits && (
          <Button look="link" onPress={() => change({})}>
            {say('Undo my edits')}
          </Button>
        )}
      </Buttons>
      <p class="soft">
        {say('Nothing is sent from here: mark it once you have sent it.')} {marking}
        {addsColumns.length > 0 &&
          ` ${say('It adds the {count|column|columns} {columns} to the sheet.', {
            count: addsColumns.length,
            columns: allOf(addsColumns),
          })}`}
      </p>
      <NoteForm note={letter.note} desk={desk} onType={onType('note')} />
    </>
  );
}
