// The first steps in a workbook that was never scored: what was recognised, and a button each.
import { say } from '../../src/core/language/say';
import type { StartFacts } from '../../src/rpc';
import { Button } from '../parts/button';
import { chooseScreen } from '../tasks/list-candidates';
import { scoreFirst } from '../tasks/run-job';
import { loadSetup } from '../tasks/set-up';
import type { View } from './view';

const columnsText = ({ found, absent }: StartFacts): string =>
  absent.length === 0
    ? say('Recognised: {columns}.', { columns: found.join(', ') })
    : say('Recognised: {columns}. Not found: {absent}.', {
        columns: found.join(', '),
        absent: absent.join(', '),
      });

export function Start({ state, desk }: View) {
  const { list, setup, asking } = state;
  if (!list?.start) return null;
  const { start, tab, counts } = list;
  const openSetup = (): void => {
    void chooseScreen(desk, 'setup');
    if (setup === null) void loadSetup(desk);
  };
  return (
    <section class="note" aria-label={say('Start here')}>
      <h2>{say('Start here')}</h2>
      <ol class="start">
        <li>
          <p>
            <b>{say('1. Your list.')}</b>{' '}
            {say('{tab} has {rows} {rows|row|rows}.', { tab: tab.sheetName, rows: start.rows })}{' '}
            {columnsText(start)}
          </p>
          <Button onPress={openSetup}>{say('Check the columns')}</Button>
        </li>
        <li>
          <p>
            <b>{say('2. Score it.')}</b>{' '}
            {say(
              'Five columns are added behind yours, and say for each row what is missing. Nothing of yours is changed.',
            )}
          </p>
          <Button look="primary" off={asking.job} onPress={() => scoreFirst(desk)}>
            {asking.job ? say('Working…') : say('Score {tab}', { tab: tab.sheetName })}
          </Button>
        </li>
        <li>
          <p>
            <b>{say('3. Work through it.')}</b>{' '}
            {say(
              '{count} {count|candidate|candidates} to look at, those nearest to qualifying first.',
              { count: counts.all },
            )}
          </p>
          <Button onPress={() => chooseScreen(desk, 'worklist')}>{say('Open the worklist')}</Button>
        </li>
      </ol>
    </section>
  );
}
