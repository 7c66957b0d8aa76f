// The first cell of Partner Feedback, which also tells in which language the tab is written.
import { say } from '../../core/language/say';

export const pageTitle = (): string => say('Partner Feedback as of');
