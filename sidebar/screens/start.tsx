// The first steps in a workbook that was never scored: what was recognised, and a button each.
import type { StartFacts } from '../../src/rpc';
import { Button } from '../parts/button';
import { chooseScreen } from '../tasks/list-candidates';
import { scoreFirst } from '../tasks/run-job';
import { loadSetup } from '../tasks/set-up';
import { countOf } from '../text/number-text';
import type { View } from './view';

const columnsText = ({ found, absent }: StartFacts): string =>
  absent.length === 0
    ? `Recognised: ${found.join(', ')}.`
    : `Recognised: ${found.join(', ')}. Not found: ${absent.join(', ')}.`;

export function Start({ state, desk }: View) {
  const { list, setup, asking } = state;
  if (!list?.start) return null;
  const { start, tab, counts } = list;
  const openSetup = (): void => {
    void chooseScreen(desk, 'setup');
    if (setup === null) void loadSetup(desk);
  };
  return (
    <section class="note" aria-label="Start here">
      <h2>Start here</h2>
      <ol class="start">
        <li>
          <p>
            <b>1. Your list.</b> {tab.sheetName} has {countOf(start.rows, 'row')}.{' '}
            {columnsText(start)}
          </p>
          <Button onPress={openSetup}>Check the columns</Button>
        </li>
        <li>
          <p>
            <b>2. Score it.</b> Five columns are added behind yours, and say for each row what is
            missing. Nothing of yours is changed.
          </p>
          <Button look="primary" off={asking.job} onPress={() => scoreFirst(desk)}>
            {asking.job ? 'Working…' : `Score ${tab.sheetName}`}
          </Button>
        </li>
        <li>
          <p>
            <b>3. Work through it.</b> {countOf(counts.all, 'candidate')} to look at, those nearest
            to qualifying first.
          </p>
          <Button onPress={() => chooseScreen(desk, 'worklist')}>Open the worklist</Button>
        </li>
      </ol>
    </section>
  );
}
