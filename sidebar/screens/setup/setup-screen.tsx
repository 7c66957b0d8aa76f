// Setup: which tab and columns were recognised, the thresholds, and who is working here.
import { say } from '../../../src/core/language/say';
import { Button } from '../../parts/button';
import { Section } from '../../parts/section';
import { Skeleton } from '../../parts/skeleton';
import { loadSettings } from '../../tasks/change-settings';
import { loadSetup, lookAgain } from '../../tasks/set-up';
import { ImportSection } from '../import/import-section';
import { Refusal } from '../refusal';
import type { View } from '../view';
import { YourName } from '../your-name';
import { SettingsForm } from './settings-form';
import { TabColumns } from './tab-columns';
import { WordsSection } from './words-section';

export function SetupScreen(view: View) {
  const { state, desk } = view;
  const { setup, settings, boot, asking } = state;
  const changed = Object.keys(state.settingChanges).length;
  const questions = setup?.overlap?.questions ?? [];
  const isAskedBelow = questions.some(({ text }) => text === boot?.setupNeeded);
  return (
    <>
      <h1 class="unseen" tabIndex={-1}>
        {say('Setup')}
      </h1>
      {boot?.setupNeeded && !isAskedBelow && <p class="note">{boot.setupNeeded}</p>}
      <Refusal {...view} topic="setup" onRetry={() => loadSetup(desk)} />
      {setup ? (
        <>
          <TabColumns {...view} kind="overlap" setup={setup} />
          <TabColumns {...view} kind="leads" setup={setup} />
          {setup.overlap && <WordsSection {...view} />}
        </>
      ) : (
        asking.setup && <Skeleton says={say('Looking at the tabs…')} />
      )}
      <Section title={say('Settings')}>
        <Refusal {...view} topic="settings" onRetry={() => loadSettings(desk)} />
        {settings ? (
          <SettingsForm {...view} settings={settings} />
        ) : (
          <>
            <p>
              {say('Where warmth and fit clear, what counts as stale, and the other thresholds.')}
            </p>
            {changed > 0 && (
              <p class="note">
                {say('{count} {count|change|changes} of the settings still to be saved.', {
                  count: changed,
                })}
              </p>
            )}
            <Button off={asking.settings} onPress={() => loadSettings(desk)}>
              {asking.settings
                ? say('Reading the settings…')
                : changed > 0
                  ? say('Go on with the settings')
                  : say('Change the settings')}
            </Button>
          </>
        )}
      </Section>
      <ImportSection {...view} />
      <Section title={say('You')}>
        <YourName {...view} />
      </Section>
      <Button look="link" onPress={() => lookAgain(desk)}>
        {say('Look at the workbook again')}
      </Button>
    </>
  );
}
