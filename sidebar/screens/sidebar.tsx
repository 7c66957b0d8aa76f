// The sidebar around its screens: tabs above, the screen, the foot below.
import { say } from '../../src/core/language/say';
import { PRODUCT_NAME } from '../../src/product-name';
import { Button } from '../parts/button';
import { Skeleton } from '../parts/skeleton';
import { TabList } from '../parts/tab-list';
import type { Screen } from '../state/state';
import { chooseScreen } from '../tasks/list-candidates';
import { openSidebar } from '../tasks/open-sidebar';
import { loadSetup } from '../tasks/set-up';
import { Dock } from './dock';
import { IntroductionScreen } from './introduction/introduction-screen';
import { Refusal } from './refusal';
import { RowScreen } from './row/row-screen';
import { SetupScreen } from './setup/setup-screen';
import { SummaryScreen } from './summary/summary-screen';
import type { View } from './view';
import { WorklistScreen } from './worklist/worklist-screen';

const tabs = () =>
  [
    ['row', say('Row')],
    ['worklist', say('Worklist')],
    ['summary', say('Summary')],
    ['setup', say('Setup')],
  ] as const;

const SCREENS: Readonly<Record<Screen, (view: View) => preact.JSX.Element>> = {
  row: RowScreen,
  introduction: IntroductionScreen,
  worklist: WorklistScreen,
  summary: SummaryScreen,
  setup: SetupScreen,
};

const PANEL = 'screen';

function Opened(view: View) {
  const { screen } = view.state;
  const Chosen = SCREENS[screen];
  const tab = screen === 'introduction' ? 'row' : screen;
  const choose = (name: Screen): void => {
    void chooseScreen(view.desk, name);
    if (name === 'setup' && view.state.setup === null) void loadSetup(view.desk);
  };
  return (
    <>
      <TabList
        label={say('Screens')}
        tabs={tabs()}
        chosen={tab}
        panelId={PANEL}
        onChoose={choose}
      />
      <div id={PANEL} class="screen" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Chosen {...view} />
      </div>
    </>
  );
}

export function Sidebar(view: View) {
  const { boot, problems } = view.state;
  return (
    <>
      <main>
        <Refusal {...view} topic="open">
          <Button look="primary" onPress={() => openSidebar(view.desk)}>
            {say('Try again')}
          </Button>
        </Refusal>
        {boot ? (
          <Opened {...view} />
        ) : (
          <div class="screen">
            <h1 class="unseen">{PRODUCT_NAME}</h1>
            {!problems.open && <Skeleton says={say('Opening…')} />}
          </div>
        )}
      </main>
      <Dock {...view} />
    </>
  );
}
