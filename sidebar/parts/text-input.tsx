// A field to type into: one line, several lines, a date or an address.
import { describing } from './labelled';

interface TextInputProps {
  readonly id: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  /** A number means that many lines. */
  readonly type?: 'text' | 'date' | 'email' | number;
  readonly off?: boolean;
  readonly placeholder?: string;
  readonly wrong?: boolean;
  /** Its name for screen readers, where no label points to it. */
  readonly label?: string;
}

export function TextInput(props: TextInputProps) {
  const { id, value, onType, type = 'text', off, placeholder, wrong, label } = props;
  const shared = {
    id,
    value,
    placeholder,
    disabled: off === true,
    'aria-label': label,
    'aria-describedby': label ? undefined : describing(id),
    'aria-invalid': wrong,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onType(event.currentTarget.value),
  };
  if (typeof type === 'number') return <textarea rows={type} {...shared} />;
  // The types are told apart for roles and lists, which none of these has.
  return <input type={type as 'text'} {...shared} />;
}
