// Says what a topic's question was refused for, and offers to ask again.

import type { ComponentChildren } from 'preact';
import { say } from '../../src/core/language/say';
import { Button } from '../parts/button';
import { Buttons } from '../parts/buttons';
import { Icon } from '../parts/icon';
import type { Topic } from '../state/state';
import type { View } from './view';

interface RefusalProps extends View {
  readonly topic: Topic;
  readonly onRetry?: () => unknown;
  /** Other ways on. */
  readonly children?: ComponentChildren;
}

/** The button that was pressed may stand a screenful away. */
const comeIntoSight = (element: Element | null): void =>
  element?.scrollIntoView({ block: 'nearest' });

export function Refusal({ state, topic, onRetry, children }: RefusalProps) {
  const problem = state.problems[topic];
  if (problem === undefined) return null;
  return (
    <div class="note problem" role="alert" ref={comeIntoSight}>
      <Icon name="alert" />
      <p>{problem.message}</p>
      <Buttons>
        {onRetry && <Button onPress={onRetry}>{say('Try again')}</Button>}
        {children}
      </Buttons>
    </div>
  );
}
