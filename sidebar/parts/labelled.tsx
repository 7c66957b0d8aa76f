// A label with its field, its hint and its mark; knows no kind of field.
import type { ComponentChildren } from 'preact';

interface LabelledProps {
  /** The field's id: the label points to it, the hint is `${id}-hint`. */
  readonly id: string;
  readonly label: string;
  /** A word beside the label: 'not saved', 'no column yet'. */
  readonly mark?: string | false | null | undefined;
  readonly hint?: ComponentChildren;
  readonly children: ComponentChildren;
}

export function Labelled({ id, label, mark, hint, children }: LabelledProps) {
  return (
    <div class="field">
      <label for={id}>
        {label}
        {mark && <span class="mark">{mark}</span>}
      </label>
      {children}
      {hint && (
        <p class="hint" id={hintId(id)}>
          {hint}
        </p>
      )}
    </div>
  );
}

export function hintId(id: string): string {
  return `${id}-hint`;
}
