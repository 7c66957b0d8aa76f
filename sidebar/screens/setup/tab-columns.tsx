// One tab's recognised columns, how sure each is, and another header to choose for it.
import { say } from '../../../src/core/language/say';
import type { Setup, SetupColumn, TabSetup } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Labelled } from '../../parts/labelled';
import { Section } from '../../parts/section';
import { Select } from '../../parts/select';
import { chosenColumn, clashingFields } from '../../state/setup-choices';
import type { SidebarState } from '../../state/state';
import { chooseTab, rememberColumns } from '../../tasks/set-up';
import { allOf } from '../../text/all-of';
import type { View } from '../view';
import { ListQuestions } from './list-questions';
import { Proposals } from './proposals';

const TITLES: Readonly<Record<TabSetup['kind'], () => string>> = {
  overlap: () => say('Overlap tab'),
  leads: () => say('Leads tab'),
};

const MARKS = {
  certain: () => say('sure'),
  likely: () => say('likely'),
  guess: () => say('a guess: please check'),
} as const;

/** What the whole list hangs on: always in sight, first. */
const FIRST: Readonly<Record<TabSetup['kind'], readonly string[]>> = {
  overlap: ['partner', 'account', 'overlap', 'warmth', 'fit', 'motion'],
  leads: ['account', 'leadType'],
};

/** A select's value for no column and no tab. */
const NONE = '';

interface ColumnsProps extends View {
  readonly tab: TabSetup;
}

function withChoice(
  choices: SidebarState['choices'],
  kind: TabSetup['kind'],
  field: string,
  value: string,
): SidebarState['choices'] {
  const column = value === NONE ? null : Number(value);
  return { ...choices, [kind]: { ...choices[kind], [field]: column } };
}

function HeaderRow({ tab, desk }: Pick<ColumnsProps, 'tab' | 'desk'>) {
  const { kind, sheetId, headerRow, headerChoices = [] } = tab;
  if (headerChoices.length === 0)
    return <p class="soft">{say('Headers in row {row}.', { row: String(headerRow) })}</p>;
  const id = `${kind}-header-row`;
  return (
    <Labelled id={id} label={say('Header row')}>
      <Select
        id={id}
        value={String(headerRow)}
        options={headerChoices.map(({ row, text }) => ({
          value: String(row),
          text: `${row}: ${text}`,
        }))}
        onChoose={(value) => chooseTab(desk, { kind, sheetId, headerRow: Number(value) })}
      />
    </Labelled>
  );
}

function ColumnForm({ tab, state, desk }: ColumnsProps) {
  const { kind, columns, headers, proposals, unplaced, remembered } = tab;
  const choices = state.choices[kind];
  const off = state.asking.setup === true;
  const clashing = clashingFields(tab, choices);
  const changed = Object.keys(choices).length > 0;
  const nameOf = (at: number): string =>
    headers[at]?.trim() || say('Column {column}, without a header', { column: String(at + 1) });
  const options = headers.map((_header, at) => ({ value: String(at), text: nameOf(at) }));
  const fieldFor = (entry: SetupColumn) => {
    const { field, label, confidence, column } = entry;
    const chosen = chosenColumn(entry, choices);
    const id = `${kind}-${field}`;
    const isProposed = column === null && proposals.some((proposal) => proposal.field === field);
    const mark = isProposed ? say('asked below') : confidence && MARKS[confidence]();
    return (
      <Labelled key={field} id={id} label={label} mark={chosen === column ? mark : say('changed')}>
        <Select
          id={id}
          value={chosen === null ? NONE : String(chosen)}
          options={[{ value: NONE, text: say('No column') }, ...options]}
          onChoose={(value) =>
            desk.change((now) => ({ choices: withChoice(now.choices, kind, field, value) }))
          }
        />
      </Labelled>
    );
  };
  const first = FIRST[kind].flatMap((name) => columns.filter(({ field }) => field === name));
  const others = columns.filter((entry) => !first.includes(entry));
  const sure = others.filter(({ confidence }) => confidence === 'certain');
  const absent = others.filter(({ column }) => column === null);
  const doubtful = others.filter((entry) => !(sure.includes(entry) || absent.includes(entry)));
  const folded = [
    [sure, say('{count} more recognised for sure', { count: sure.length })],
    [absent, say('{count} more without a column', { count: absent.length })],
  ] as const;
  return (
    <>
      <HeaderRow tab={tab} desk={desk} />
      {(tab.origin ?? '') !== '' && <p class="soft">{tab.origin}</p>}
      <div class="fields">{first.map(fieldFor)}</div>
      <ListQuestions tab={tab} state={state} desk={desk} />
      <Proposals tab={tab} state={state} desk={desk} />
      <div class="fields">{doubtful.map(fieldFor)}</div>
      {folded.map(
        ([entries, what]) =>
          entries.length > 0 && (
            <details key={what}>
              <summary>{what}</summary>
              <div class="fields">{entries.map(fieldFor)}</div>
            </details>
          ),
      )}
      {unplaced.length > 0 && (
        <details>
          <summary>
            {say('{count} filled without a place here', { count: unplaced.length })}
          </summary>
          <p class="soft">{unplaced.map(nameOf).join(', ')}</p>
        </details>
      )}
      {clashing.length > 0 && (
        <p class="note" role="status">
          {say('{fields} have the same column. Choose another for all but one.', {
            fields: allOf(clashing),
          })}
        </p>
      )}
      <Buttons>
        <Button
          look={changed ? 'primary' : 'plain'}
          off={off || clashing.length > 0}
          onPress={() => rememberColumns(desk, tab, true)}
        >
          {changed ? say('Save the columns') : say('These are right')}
        </Button>
        {remembered && (
          <Button look="link" off={off} onPress={() => rememberColumns(desk, tab, false)}>
            {say('Recognise afresh')}
          </Button>
        )}
      </Buttons>
    </>
  );
}

interface TabColumnsProps extends View {
  readonly kind: TabSetup['kind'];
  readonly setup: Setup;
}

export function TabColumns({ kind, setup, ...view }: TabColumnsProps) {
  const tab = setup[kind];
  const id = `${kind}-tab`;
  const tabs = setup.tabs.map(({ sheetId, sheetName }) => ({
    value: String(sheetId),
    text: sheetName,
  }));
  return (
    <Section title={TITLES[kind]()}>
      <Labelled id={id} label={say('Tab')}>
        <Select
          id={id}
          value={tab ? String(tab.sheetId) : NONE}
          options={tab ? tabs : [{ value: NONE, text: say('None recognised') }, ...tabs]}
          onChoose={(value) =>
            value !== NONE && chooseTab(view.desk, { kind, sheetId: Number(value) })
          }
        />
      </Labelled>
      {tab && <ColumnForm {...view} tab={tab} />}
    </Section>
  );
}
