// There is no overlap tab to work on: why, and what to do.
import { say } from '../../src/core/language/say';
import { Button } from '../parts/button';
import { chooseScreen } from '../tasks/list-candidates';
import type { View } from './view';

export function NoTable({ state, desk, title }: View & { readonly title: string }) {
  return (
    <div class="empty">
      <h1 tabIndex={-1}>{title}</h1>
      <p>{state.boot?.setupNeeded ?? state.shown.why}</p>
      <Button look="primary" onPress={() => chooseScreen(desk, 'setup')}>
        {say('Choose the tab')}
      </Button>
    </div>
  );
}
