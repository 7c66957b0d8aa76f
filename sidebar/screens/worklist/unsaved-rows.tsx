// The rows with text that was typed and not saved, to go back to.
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
      <h2>Typed, not saved</h2>
      <ul class="unsaved">
        {entries.map(([id, { key }]) => (
          <li key={id}>
            <Button look="link" onPress={() => openRow(desk, key)}>
              {key.account} at {key.partner}
              {tab && key.sheetId !== tab.sheetId && ', on another tab'}
            </Button>
            <Button
              look="link"
              label={`Discard what was typed for ${key.account}`}
              onPress={() => discard(id)}
            >
              Discard
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
