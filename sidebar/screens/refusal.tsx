// Says what a topic's question was refused for, and offers to ask again.
import type { ComponentChildren } from 'preact';
import { Button } from '../parts/button';
import { ProblemNote } from '../parts/problem-note';
import type { Topic } from '../state/state';
import type { View } from './view';

interface RefusalProps extends View {
  readonly topic: Topic;
  readonly onRetry?: () => void;
  /** Other ways on. */
  readonly children?: ComponentChildren;
}

export function Refusal({ state, topic, onRetry, children }: RefusalProps) {
  const problem = state.problems[topic];
  if (problem === undefined) return null;
  return (
    <ProblemNote message={problem.message}>
      {onRetry && <Button onPress={onRetry}>Try again</Button>}
      {children}
    </ProblemNote>
  );
}
