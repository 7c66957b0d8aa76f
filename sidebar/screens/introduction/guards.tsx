// What speaks against asking, in plain words above the letter; a warning has to be looked past.
import { say } from '../../../src/core/language/say';
import type { Guard } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Icon } from '../../parts/icon';

interface GuardsProps {
  readonly guards: readonly Guard[];
  /** Shows the letter all the same; undefined where it shows already. */
  readonly onAnyway?: (() => void) | undefined;
}

export function Guards({ guards, onAnyway }: GuardsProps) {
  if (guards.length === 0) return null;
  return (
    <div class={onAnyway ? 'note problem' : 'note'}>
      {onAnyway && <Icon name="alert" />}
      <h2>{onAnyway ? say('Look before you ask') : say('Keep in mind')}</h2>
      <div role="status">
        <ul class="guards">
          {guards.map(({ sentence }) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      {onAnyway && (
        <Buttons>
          <Button onPress={onAnyway}>{say('Show it anyway')}</Button>
        </Buttons>
      )}
    </div>
  );
}
