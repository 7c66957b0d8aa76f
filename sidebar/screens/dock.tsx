// The sidebar's foot: saving, what was said last, undo. Always there, so that it is heard.
import { say } from '../../src/core/language/say';
import { Button } from '../parts/button';
import { Buttons } from '../parts/buttons';
import { becomesEql, eqlText } from '../state/becomes-eql';
import { rowId } from '../state/row-identity';
import { saveRow, undoSave } from '../tasks/save-row';
import type { View } from './view';

function SaveBar({ state, desk }: View) {
  const off = state.asking.write;
  const { row } = state.shown;
  const draft = row ? state.drafts[rowId(row)] : undefined;
  const then = row ? eqlText(becomesEql(row, draft, state.boot?.asOf ?? '')) : '';
  return (
    <>
      <p class="becomes" role="status">
        {then}
      </p>
      <Buttons>
        <Button look="primary" off={off} onPress={() => saveRow(desk, { goOn: true })}>
          {off ? say('Saving…') : say('Save and next')}
        </Button>
        <Button off={off} onPress={() => saveRow(desk, { goOn: false })}>
          {say('Save')}
        </Button>
        <Button look="link" off={off} onPress={() => saveRow(desk, { goOn: true, skip: true })}>
          {say('Skip')}
        </Button>
      </Buttons>
    </>
  );
}

export function Dock(view: View) {
  const { state, desk } = view;
  const { waiting, said, undo, asking, screen, shown } = state;
  const slow = waiting === 'slow' || waiting === 'long';
  const undoable = undo && !slow && screen !== 'summary' && screen !== 'setup';
  return (
    <footer class="dock">
      {screen === 'row' && shown.row && !asking.row && <SaveBar {...view} />}
      <div class="said">
        <p role="status">
          {slow
            ? say('Google is slow. Still trying…')
            : said || (undoable && say('Saved before: {what}.', { what: undo.says }))}
        </p>
        {waiting === 'long' && (
          <Button onPress={() => desk.client.stopWaiting()}>{say('Stop waiting')}</Button>
        )}
        {undoable && (
          <Button
            off={asking.write}
            label={say('Undo: {what}', { what: undo.says })}
            onPress={() => undoSave(desk)}
          >
            {say('Undo')}
          </Button>
        )}
      </div>
    </footer>
  );
}
