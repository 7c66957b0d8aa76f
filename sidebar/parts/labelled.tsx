// A label with its field, its hint and its mark.
import type { ComponentChildren } from 'preact';

interface LabelledProps {
  /** The field's id, by which the label finds it, and the field its mark and hint. */
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
      <label for={id}>{label}</label>
      <span class="mark" id={`${id}-mark`}>
        {mark}
      </span>
      {children}
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

/** What describes a labelled field: its mark and its hint, each of which may be empty. */
export function describing(id: string): string {
  return `${id}-mark ${id}-hint`;
}
