// Marking all partners as told in one step: whom it would mark first, and the way back.
import { say } from '../../../src/core/language/say';
import { Button } from '../../parts/button';
import { markAllTold, toTell, undoTold } from '../../tasks/tell-partners';
import type { View } from '../view';

const NAMED = 8;

export function ToldAll({ state, desk }: View) {
  const { feedback, toldUndo, asking } = state;
  const waiting = toTell(desk, feedback ?? []);
  const count = waiting.length;
  const more = count - NAMED;
  const names = waiting.slice(0, NAMED).map(({ partner }) => partner);
  const partners = names.join(', ');
  return (
    <>
      {count > 1 && (
        <details>
          <summary>{say('Told all {count}', { count })}</summary>
          <p>
            {more > 0
              ? say('Writes today as “Told on” of {partners} and {more} more.', { partners, more })
              : say('Writes today as “Told on” of {partners}.', { partners })}
          </p>
          <Button off={asking.feedback} onPress={() => markAllTold(desk, waiting)}>
            {say('Mark {count} partners as told today', { count })}
          </Button>
        </details>
      )}
      {toldUndo && (
        <Button off={asking.feedback} onPress={() => undoTold(desk)}>
          {say('Undo: {what} told', { what: toldUndo.says })}
        </Button>
      )}
    </>
  );
}
