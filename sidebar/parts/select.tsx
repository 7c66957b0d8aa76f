// A choice from a list.
import { describing } from './labelled';

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface SelectProps {
  readonly id: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => unknown;
  readonly off?: boolean;
}

export function Select({ id, value, options, onChoose, off }: SelectProps) {
  return (
    <select
      id={id}
      value={value}
      disabled={off === true}
      aria-describedby={describing(id)}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
