// The settings by section, and what the typed changes would do before they are saved.
import { say } from '../../../src/core/language/say';
import type { SettingField } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Labelled } from '../../parts/labelled';
import { Select } from '../../parts/select';
import { TextInput } from '../../parts/text-input';
import { withSetting } from '../../state/setting-changes';
import type { SidebarState } from '../../state/state';
import { previewSettings, saveSettings } from '../../tasks/change-settings';
import { Refusal } from '../refusal';
import type { View } from '../view';

/** Longer values, such as word lists, get a field of several lines. */
const ONE_LINE = 40;
const SEVERAL_LINES = 3;

/** What may stand in a setting that isn't typed, the value that stands there now among it. */
function choicesOf(
  { choices, orHeader, value }: SettingField,
  setup: SidebarState['setup'],
): readonly string[] {
  const tabs = orHeader ? [setup?.overlap, setup?.leads] : [];
  const headers = tabs.flatMap((tab) => tab?.headers ?? []).filter((header) => header.trim());
  return Array.from(new Set([...choices, ...headers, value]));
}

function SettingInput({ field, state, desk }: View & { readonly field: SettingField }) {
  const { label, value, meaning, allowed, standard } = field;
  const change = state.settingChanges[label];
  const blank = say('blank // a cell');
  const id = `setting-${label.replace(/\W+/g, '-')}`;
  const problem = state.preview?.problems.find((each) => each.label === label);
  const shared = { id, value: change?.value ?? value };
  const onType = (text: string): void =>
    desk.change(({ settingChanges }) => ({
      settingChanges: withSetting(settingChanges, field, text),
      preview: null,
    }));
  return (
    <Labelled
      id={id}
      label={label}
      mark={change && say('was {value}', { value: value || blank })}
      hint={
        <>
          {problem && <b class="wrong">{problem.sentence} </b>}
          {meaning}{' '}
          {say('Allowed: {allowed}. Shipped: {standard}.', {
            allowed,
            standard: standard || blank,
          })}
        </>
      }
    >
      {field.choices.length > 0 ? (
        <Select
          {...shared}
          options={choicesOf(field, state.setup).map((text) => ({ value: text, text }))}
          onChoose={onType}
        />
      ) : (
        <TextInput
          {...shared}
          type={value.length > ONE_LINE ? SEVERAL_LINES : 'text'}
          wrong={problem !== undefined}
          onType={onType}
        />
      )}
    </Labelled>
  );
}

function Preview(view: View) {
  const { state, desk } = view;
  const { preview, asking } = state;
  const effects = preview?.after ? [preview.before, preview.after] : [];
  const discard = (): void => desk.change(() => ({ settingChanges: {}, preview: null }));
  return (
    <div class="preview" aria-live="polite">
      <Refusal {...view} topic="preview" />
      {preview?.problems.map(({ label, sentence }) => (
        <p key={label} class="wrong">
          {sentence}
        </p>
      ))}
      {effects.map(({ said, candidates }, at) => (
        <p key={at}>
          <b>{at === 0 ? say('Now:') : say('With the changes:')} </b>
          {said} {say('{candidates} {candidates|candidate|candidates}.', { candidates })}
        </p>
      ))}
      <Buttons>
        {preview?.after ? (
          <Button look="primary" off={asking.settings} onPress={() => saveSettings(desk)}>
            {say('Save the settings')}
          </Button>
        ) : (
          <Button look="primary" off={asking.preview} onPress={() => previewSettings(desk)}>
            {asking.preview ? say('Working it out…') : say('Show the effect')}
          </Button>
        )}
        <Button look="link" onPress={discard}>
          {say('Discard')}
        </Button>
      </Buttons>
    </div>
  );
}

interface SettingsFormProps extends View {
  readonly settings: readonly SettingField[];
}

export function SettingsForm({ settings, ...view }: SettingsFormProps) {
  const isChanged = (name: string): boolean =>
    settings.some(({ section, label }) => section === name && view.state.settingChanges[label]);
  const sections = Array.from(new Set(settings.map(({ section }) => section)));
  return (
    <>
      {sections.map((section) => (
        <details key={section} open={section === sections[0] || isChanged(section)}>
          <summary>{section}</summary>
          <div class="fields">
            {settings
              .filter((field) => field.section === section)
              .map((field) => (
                <SettingInput key={field.label} {...view} field={field} />
              ))}
          </div>
        </details>
      ))}
      {Object.keys(view.state.settingChanges).length > 0 && <Preview {...view} />}
    </>
  );
}
