// A row of tabs that the arrow keys move along.

interface TabListProps<Name extends string> {
  readonly label: string;
  /** Name and label of each. */
  readonly tabs: readonly (readonly [Name, string])[];
  readonly chosen: Name;
  readonly panelId: string;
  readonly onChoose: (name: Name) => unknown;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export function TabList<Name extends string>(props: TabListProps<Name>) {
  const { label, tabs, chosen, panelId, onChoose } = props;

  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: Element }): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const at = tabs.findIndex(([name]) => name === chosen) + step;
    const next = tabs[(at + tabs.length) % tabs.length];
    if (next === undefined) return;
    onChoose(next[0]);
    event.currentTarget.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  };

  return (
    <div class="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(([name, text]) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          class="tab"
          aria-selected={name === chosen}
          aria-controls={panelId}
          tabIndex={name === chosen ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
