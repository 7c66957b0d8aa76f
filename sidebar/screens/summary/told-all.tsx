// Marking all partners as told in one step: whom it would mark first, and the way back.
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
  return (
    <>
      {count > 1 && (
        <details>
          <summary>Told all {count}</summary>
          <p>
            Writes today as “Told on” of {names.join(', ')}
            {more > 0 && ` and ${more} more`}.
          </p>
          <Button off={asking.feedback} onPress={() => markAllTold(desk, waiting)}>
            Mark {count} partners as told today
          </Button>
        </details>
      )}
      {toldUndo && (
        <Button
          off={asking.feedback}
          label={`Undo: ${toldUndo.says} told`}
          onPress={() => undoTold(desk)}
        >
          Undo: {toldUndo.says} told
        </Button>
      )}
    </>
  );
}
