// The control that a form field is typed with.
import { say } from '../../../src/core/language/say';
import type { FormCell } from '../../../src/rpc';
import { type Option, Select } from '../../parts/select';
import { TextInput } from '../../parts/text-input';

interface FieldInputProps {
  readonly cell: FormCell;
  readonly value: string;
  readonly id: string;
  readonly onType: (value: string) => void;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const NOTE_LINES = 3;

/** A date field can't show a cell's text that is no date; the hint says it instead. */
export function isShowable(cell: FormCell, value: string): boolean {
  return cell.input !== 'date' || value === '' || DAY.test(value);
}

function optionsOf(cell: FormCell): readonly Option[] {
  const yesNo = [
    { value: '', text: say('Not asked') },
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
  ];
  const words = cell.choices.map((choice) => ({ value: choice, text: choice }));
  return cell.input === 'yes-no' ? yesNo : [{ value: '', text: say('Not filled in') }, ...words];
}

const isIn = (options: readonly Option[], value: string): boolean =>
  options.some((option) => option.value === value);

/** The options, with what the cell holds and what is typed though no list has it: `Other: webinar`. */
function shownOptions(cell: FormCell, value: string): readonly Option[] {
  const offered = optionsOf(cell);
  const others = Array.from(new Set([cell.text, value])).filter((text) => !isIn(offered, text));
  return [
    ...offered,
    ...others.map((text) => ({
      value: text,
      text: takesOtherWords(cell) ? say('Other: {text}', { text }) : text,
    })),
  ];
}

/** Whether a value is one that the cell holds, or one of those to choose from. */
export function isOffered(cell: FormCell, value: string): boolean {
  return value === cell.text || isIn(optionsOf(cell), value);
}

/**
 * Motion may be anything, warmth is one of the words that the settings know, and a column's own
 * dropdown takes others unless it rejects them.
 */
export function takesOtherWords({ field, dropdown }: FormCell): boolean {
  return dropdown === 'strict' ? false : field === 'motion' || dropdown === 'open';
}

export function FieldInput({ cell, value, id, onType }: FieldInputProps) {
  const shared = { id, off: cell.formula };
  if (cell.input === 'choice' || cell.input === 'yes-no') {
    const isListed = isOffered(cell, value);
    return (
      <>
        <Select {...shared} options={shownOptions(cell, value)} value={value} onChoose={onType} />
        {takesOtherWords(cell) && !cell.formula && (
          <TextInput
            id={`${id}-words`}
            label={say('{field}, in other words', { field: cell.label })}
            placeholder={say('or in other words')}
            value={isListed ? '' : value}
            onType={onType}
          />
        )}
      </>
    );
  }
  const type = cell.input === 'long-text' ? NOTE_LINES : cell.input;
  const text = isShowable(cell, value) ? value : '';
  return <TextInput {...shared} type={type} value={text} onType={onType} />;
}
