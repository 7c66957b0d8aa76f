// Questions that a script asks in its middle (`ui.alert` with several buttons, `ui.prompt`).
//
// The script waits for the answer, and JavaScript in a page can only wait inside the browser's own
// dialogs: a box drawn by the page couldn't take a click before the script has ended. So questions
// look plainer here than in Sheets, and behave alike.

import type { Answer, ButtonName, Question } from '../bridge';

function words(question: Question, hint = ''): string {
  return [question.title, question.message, hint].filter((part) => part !== '').join('\n\n');
}

export function askNatively(question: Question): ButtonName {
  switch (question.buttons) {
    case 'OK':
      window.alert(words(question));
      return 'OK';
    case 'OK_CANCEL':
      return window.confirm(words(question)) ? 'OK' : 'CANCEL';
    case 'YES_NO':
      return window.confirm(words(question, 'OK means Yes, Cancel means No.')) ? 'YES' : 'NO';
    case 'YES_NO_CANCEL':
      if (window.confirm(words(question, 'OK means Yes. Press Cancel for No, or to stop.'))) {
        return 'YES';
      }
      return window.confirm(words(question, 'OK means No, Cancel stops.')) ? 'NO' : 'CANCEL';
  }
}

export function promptNatively(question: Question): Answer {
  const text = window.prompt(words(question));
  if (text === null) return { button: question.buttons === 'OK' ? 'CLOSE' : 'CANCEL', text: '' };
  return { button: question.buttons.startsWith('YES') ? 'YES' : 'OK', text };
}
