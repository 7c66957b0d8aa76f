// Reads the settings, shows what a change would do, and saves it once that was seen.
import { say } from '../../src/core/language/say';
import { ask, type Desk, tell } from './desk';
import { rereadRow } from './show-row';

export async function loadSettings(desk: Desk): Promise<void> {
  await ask(desk, 'settings', 'settings', {}, (_state, { fields }) => ({ settings: fields }));
}

export async function previewSettings(desk: Desk): Promise<void> {
  const { settingChanges } = desk.state();
  const changes = Object.values(settingChanges);
  await ask(desk, 'preview', 'previewSettings', { changes }, (state, preview) =>
    // Typing on while the question was open makes it another question.
    state.settingChanges === settingChanges ? { preview } : {},
  );
}

/** Settings are saved only once their effect was seen, and only when they are allowed. */
export async function saveSettings(desk: Desk): Promise<void> {
  const { preview, settingChanges } = desk.state();
  if (preview?.after == null) return;
  const changes = Object.values(settingChanges);
  const saved = await ask(desk, 'settings', 'saveSettings', { changes }, (_state, { fields }) => ({
    settings: fields,
    settingChanges: {},
    preview: null,
    listOutdated: true,
  }));
  if (!saved) return;
  tell(desk, say('Settings saved. Score the sheet to bring its columns in line.'));
  await rereadRow(desk);
}
