// Another row came under the selection without being chosen: said, and left to the user.
import { Button } from '../../parts/button';
import { showing } from '../../state/shown-row';
import type { View } from '../view';

export function Elsewhere({ state, desk }: View) {
  const { elsewhere, row } = state.shown;
  if (elsewhere === null || row === null) return null;
  const stay = (): void => desk.change(({ shown }) => ({ shown: { ...shown, elsewhere: null } }));
  const go = (): void => desk.change(({ shown }) => ({ shown: showing(shown, elsewhere) }));
  return (
    <div class="note">
      <div>
        <p role="status">
          The sheet was sorted or edited: the selected row is now {elsewhere.account}. This is still{' '}
          {row.account}.
        </p>
        <div class="row-of-buttons">
          <Button onPress={go}>Show {elsewhere.account}</Button>
          <Button onPress={stay}>Stay</Button>
        </div>
      </div>
    </div>
  );
}
