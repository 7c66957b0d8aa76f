// The drafted request as the user edits it, and the ways to take it along.
import type { Introduction, RowDetails } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Labelled } from '../../parts/labelled';
import { TextInput } from '../../parts/text-input';
import { type LetterEdits, mailAddress, wordCount } from '../../state/letters';
import { rowId } from '../../state/row-identity';
import { markRequested } from '../../tasks/introduce';
import { dayText } from '../../text/day-text';
import { CopyButton } from '../copy-button';
import type { View } from '../view';

interface LetterFormProps extends View {
  readonly row: RowDetails;
  readonly drafted: Introduction;
}

const BODY_LINES = 14;

export function LetterForm({ state, desk, row, drafted }: LetterFormProps) {
  const id = rowId(row);
  const edits = state.letters[id];
  const letter = { ...drafted, ...edits };
  const { to, email, addsColumn } = drafted;
  const change = (next: LetterEdits): void =>
    desk.change(({ letters }) => ({ letters: { ...letters, [id]: next } }));
  const onType = (part: keyof LetterEdits) => (text: string) => change({ ...edits, [part]: text });
  const requestedOn = row.introductionRequestedOn ?? drafted.requestedOn;
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
        <CopyButton look="primary" text={`${letter.subject}\n\n${letter.body}`} desk={desk} />
        <a class="button" href={mailAddress(letter)} target="_blank" rel="noreferrer">
          Open in mail
        </a>
        <Button off={state.asking.write} onPress={() => markRequested(desk, row)}>
          Mark as requested
        </Button>
        {edits && (
          <Button look="link" onPress={() => change({})}>
            Undo my edits
          </Button>
        )}
      </Buttons>
      <p class="soft">
        {requestedOn && `Requested on ${dayText(requestedOn)}. `}
        Nothing is sent from here: mark it once you have sent it.
        {addsColumn && ` Marking adds the column ${addsColumn} to the sheet.`}
      </p>
    </>
  );
}
