// The rows with text that was typed and not saved, to go back to.
import { say } from '../../../src/core/language/say';
import { Button } from '../../parts/button';
import { withoutDraft } from '../../state/drafts';
import { openRow } from '../../tasks/show-row';
import type { View } from '../view';

export function UnsavedRows({ state, desk }: View) {
  const entries = Object.entries(state.drafts);
  if (entries.length === 0) return null;
  const tab = state.list?.tab;
  const discard = (id: string): void =>
    desk.change(({ drafts }) => ({ drafts: withoutDraft(drafts, id) }));
  return (
    <div class="note">
      <h2>{say('Typed, not saved')}</h2>
      <ul class="unsaved">
        {entries.map(([id, { key }]) => (
          <li key={id}>
            <Button look="link" onPress={() => openRow(desk, key)}>
              {tab && key.sheetId !== tab.sheetId
                ? say('{account} at {partner}, on another tab', key)
                : say('{account} at {partner}', key)}
            </Button>
            <Button
              look="link"
              label={say('Discard what was typed for {account}', key)}
              onPress={() => discard(id)}
            >
              {say('Discard')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
