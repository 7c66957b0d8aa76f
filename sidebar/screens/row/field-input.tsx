// The control that a form field is typed with.
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
    { value: '', text: 'Not asked' },
    { value: 'yes', text: 'Yes' },
    { value: 'no', text: 'No' },
  ];
  const words = cell.choices.map((choice) => ({ value: choice, text: choice }));
  const options =
    cell.input === 'yes-no' ? yesNo : [{ value: '', text: 'Not filled in' }, ...words];
  // A cell may hold what no list has, such as "Warm - met in March": it stays choosable.
  const listed = options.some(({ value }) => value === cell.text);
  return listed ? options : [...options, { value: cell.text, text: cell.text }];
}

/** Whether a value is one of those to choose from. */
export function isOffered(cell: FormCell, value: string): boolean {
  return optionsOf(cell).some((option) => option.value === value);
}

/** Motion may be anything; warmth is one of the words that the settings know. */
export function takesOtherWords(cell: FormCell): boolean {
  return cell.field === 'motion';
}

export function FieldInput({ cell, value, id, onType }: FieldInputProps) {
  const shared = { id, off: cell.formula };
  if (cell.input === 'choice' || cell.input === 'yes-no') {
    const options = optionsOf(cell);
    const isListed = isOffered(cell, value);
    return (
      <>
        <Select {...shared} options={options} value={isListed ? value : ''} onChoose={onType} />
        {takesOtherWords(cell) && !cell.formula && (
          <TextInput
            id={`${id}-words`}
            label={`${cell.label}, in other words`}
            placeholder="or in other words"
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
