// Another row came under the selection without being chosen: said, and left to the user.
import { say } from '../../../src/core/language/say';
import { Button } from '../../parts/button';
import { showing } from '../../state/shown-row';
import type { View } from '../view';

export function Elsewhere({ state, desk }: View) {
  const { elsewhere, row } = state.shown;
  if (elsewhere === null || row === null) return null;
  const go = (): void => desk.change(({ shown }) => ({ shown: showing(shown, elsewhere) }));
  return (
    <div class="note">
      <p role="status">
        {say(
          'The sheet was sorted or edited: the selected row is now {other}. This is still {account}.',
          { other: elsewhere.account, account: row.account },
        )}
      </p>
      <Button onPress={go}>{say('Show {account}', { account: elsewhere.account })}</Button>
    </div>
  );
}
