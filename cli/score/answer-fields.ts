// The add-on's answers, field by field: whatever isn't there, or is of another kind, reads as nothing.

/** Calls a function of the add-on, as its sidebar does: plain data in, plain data out. */
export type Call = (functionName: string, request: object) => unknown;

/** The add-on refused: its own sentence, ready to show. */
export class AddOnRefusal extends Error {
  override name = 'AddOnRefusal';
}

export interface Fields {
  readonly [name: string]: unknown;
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null;
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** A list of sentences, also where each comes with more than its text. */
export function sentencesOf(value: unknown): readonly string[] {
  return listOf(value)
    .map((item) => {
      const { text, sentence, question, message } = fieldsOf(item);
      return (
        [item, text, sentence, question, message].map(textOf).find((said) => said !== '') ?? ''
      );
    })
    .filter((said) => said !== '');
}

/** The answer of a function that may refuse; a refusal is thrown. */
export function answerOf(call: Call, functionName: string, request: object): Fields {
  const answer = fieldsOf(call(functionName, request));
  if (answer.ok === true) return answer;
  throw new AddOnRefusal(textOf(answer.message) || `${functionName} gave no answer.`);
}
