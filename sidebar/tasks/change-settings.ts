// Reads the settings, shows what a change would do, and saves it once that was seen.
import { ask, type Desk, say } from './desk';
import { rereadRow } from './show-row';

export async function loadSettings(desk: Desk): Promise<void> {
  const answer = await ask(desk, 'settings', 'settings', {});
  if (answer) desk.change(() => ({ settings: answer.fields }));
}

export async function previewSettings(desk: Desk): Promise<void> {
  const { settingChanges } = desk.state();
  const changes = Object.values(settingChanges);
  const preview = await ask(desk, 'preview', 'previewSettings', { changes });
  // Typing on while the question was open makes it another question.
  if (preview && desk.state().settingChanges === settingChanges) desk.change(() => ({ preview }));
}

/** Settings are saved only once their effect was seen, and only when they are allowed. */
export async function saveSettings(desk: Desk): Promise<void> {
  const { preview, settingChanges } = desk.state();
  if (preview?.then == null) return;
  const changes = Object.values(settingChanges);
  const answer = await ask(desk, 'settings', 'saveSettings', { changes });
  if (!answer) return;
  desk.change(() => ({
    settings: answer.fields,
    settingChanges: {},
    preview: null,
    listOutdated: true,
  }));
  say(desk, 'Settings saved. Score the sheet to bring its columns in line.');
  await rereadRow(desk);
}
