// A choice from a list; knows no meaning of its options.

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
  /** The id of what describes it. */
  readonly describedBy?: string | false;
}

export function Select({ id, value, options, onChoose, off, describedBy }: SelectProps) {
  return (
    <select
      id={id}
      value={value}
      disabled={off === true}
      aria-describedby={describedBy || undefined}
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
