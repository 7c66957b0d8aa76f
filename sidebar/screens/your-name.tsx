// Asks once who is working here.
import { say } from '../../src/core/language/say';
import { describing, Labelled } from '../parts/labelled';
import { rememberName, typeName } from '../tasks/list-candidates';
import type { View } from './view';

const ID = 'your-name';

export function YourName({ state, desk }: View) {
  return (
    <Labelled
      id={ID}
      label={say('Your name')}
      hint={say('Asked once: for “mine”, for who confirmed, and to sign introductions.')}
    >
      <input
        id={ID}
        type="text"
        autocomplete="name"
        aria-describedby={describing(ID)}
        defaultValue={state.me}
        onInput={(event) => typeName(desk, event.currentTarget.value)}
        onChange={() => void rememberName(desk)}
      />
    </Labelled>
  );
}
