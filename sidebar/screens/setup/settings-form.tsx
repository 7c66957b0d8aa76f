// The settings by section, and what the typed changes would do before they are saved.
import type { SettingField } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Labelled } from '../../parts/labelled';
import { TextInput } from '../../parts/text-input';
import { withSetting } from '../../state/setting-changes';
import { previewSettings, saveSettings } from '../../tasks/change-settings';
import { Refusal } from '../refusal';
import type { View } from '../view';

/** Longer values, such as word lists, get a field of several lines. */
const ONE_LINE = 40;
const SEVERAL_LINES = 3;

function SettingInput({ field, state, desk }: View & { readonly field: SettingField }) {
  const { label, value, meaning, allowed, standard } = field;
  const change = state.settingChanges[label];
  const id = `setting-${label.replace(/\W+/g, '-')}`;
  const problem = state.preview?.problems.find((each) => each.label === label);
  return (
    <Labelled
      id={id}
      label={label}
      mark={change && `was ${value || 'blank'}`}
      hint={
        <>
          {problem && <b class="wrong">{problem.sentence} </b>}
          {meaning} Allowed: {allowed}. Shipped: {standard || 'blank'}.
        </>
      }
    >
      <TextInput
        id={id}
        type={value.length > ONE_LINE ? SEVERAL_LINES : 'text'}
        value={change?.value ?? value}
        wrong={problem !== undefined}
        onType={(text) =>
          desk.change(({ settingChanges }) => ({
            settingChanges: withSetting(settingChanges, field, text),
            preview: null,
          }))
        }
      />
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
          {label}: {sentence}
        </p>
      ))}
      {effects.map(({ said, candidates }, at) => (
        <p key={said}>
          <b>{at === 0 ? 'Now: ' : 'With the changes: '}</b>
          {said} {candidates} candidates.
        </p>
      ))}
      <Buttons>
        {preview?.after ? (
          <Button look="primary" off={asking.settings} onPress={() => saveSettings(desk)}>
            Save the settings
          </Button>
        ) : (
          <Button look="primary" off={asking.preview} onPress={() => previewSettings(desk)}>
            {asking.preview ? 'Working it out…' : 'Show the effect'}
          </Button>
        )}
        <Button look="link" onPress={discard}>
          Discard
        </Button>
      </Buttons>
    </div>
  );
}

interface SettingsFormProps extends View {
  readonly settings: readonly SettingField[];
}

export function SettingsForm({ settings, ...view }: SettingsFormProps) {
  const sections = Array.from(new Set(settings.map(({ section }) => section)));
  return (
    <>
      {sections.map((section) => (
        <details key={section} open={section === sections[0]}>
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
