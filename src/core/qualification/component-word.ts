// What a component is called in a sentence, of the sidebar's too.
import { say } from '../language/say';
import type { Component } from './component';

const WORDS: Readonly<Record<Component, () => string>> = {
  overlap: () => say('overlap'),
  warmth: () => say('warmth'),
  fit: () => say('fit'),
  motion: () => say('motion'),
};

/** `warmth`, in German `Beziehung`. Cells that say what is missing keep the English word. */
export const componentWord = (component: Component): string => WORDS[component]();
