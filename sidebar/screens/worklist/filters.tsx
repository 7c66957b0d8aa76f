// What of the worklist is shown: one kind of row, one partner, one owner; each with its count.
import type { Worklist, WorklistFilter, WorklistQuery } from '../../../src/rpc';
import { Labelled } from '../../parts/labelled';
import { Select } from '../../parts/select';
import { listCandidates } from '../../tasks/list-candidates';
import { amount } from '../../text/number-text';
import type { View } from '../view';
import { YourName } from '../your-name';

/** A filter with what its chip says, and what only a screen reader has to be told beside its group. */
type Chip = readonly [filter: WorklistFilter, label: string, before?: string];

const GROUPS: readonly (readonly [string, readonly Chip[]])[] = [
  [
    'Rows',
    [
      ['all', 'All'],
      ['mine', 'Mine'],
      ['check-data', 'Check data'],
    ],
  ],
  [
    'Warmth',
    [
      ['missing-warmth', 'Missing', 'Warmth'],
      ['cold', 'Not enough', 'Warmth'],
      ['stale', 'Stale'],
      ['undated', 'Undated'],
    ],
  ],
  [
    'Motion',
    [
      ['missing-motion', 'Missing', 'Motion'],
      ['overdue', 'Overdue'],
      ['due-this-week', 'Due this week'],
      ['no-next-step', 'No next step'],
      ['waiting', 'Waiting for the partner'],
    ],
  ],
];

/** A select's value for everybody: a name never begins with a space. */
const EVERY = ' every';

interface Named {
  readonly name: string;
  readonly count: number;
}

interface ByNameProps {
  readonly id: 'partner' | 'owner';
  readonly label: string;
  readonly every: string;
  readonly nobody: string;
  readonly names: readonly Named[];
  readonly chosen: string | null;
  readonly onChoose: (name: string | null) => void;
}

function ByName({ id, label, every, nobody, names, chosen, onChoose }: ByNameProps) {
  const isListed = chosen === null || names.some(({ name }) => name === chosen);
  const listed = isListed ? names : [...names, { name: chosen, count: 0 }];
  return (
    <Labelled id={id} label={label}>
      <Select
        id={id}
        value={chosen ?? EVERY}
        options={[
          { value: EVERY, text: every },
          ...listed.map(({ name, count }) => ({
            value: name,
            text: `${name || nobody} (${amount(count)})`,
          })),
        ]}
        onChoose={(value) => onChoose(value === EVERY ? null : value)}
      />
    </Labelled>
  );
}

interface ChipsProps {
  readonly chosen: WorklistFilter;
  readonly counts: Worklist['counts'] | undefined;
  readonly onChoose: (filter: WorklistFilter) => void;
}

function Chips({ chosen, counts, onChoose }: ChipsProps) {
  return (
    <fieldset class="filter-groups">
      <legend class="unseen">Which rows</legend>
      {GROUPS.map(([group, chips]) => (
        <div key={group} class="filter-group">
          <span class="soft" aria-hidden="true">
            {group}
          </span>
          <div class="filters">
            {chips.map(([filter, label, before]) => (
              <label key={filter} class={counts?.[filter] === 0 ? 'filter none' : 'filter'}>
                <input
                  type="radio"
                  name="filter"
                  checked={chosen === filter}
                  onChange={() => onChoose(filter)}
                />
                <span>
                  {before && <span class="unseen">{before} </span>}
                  {label} <b>{counts && amount(counts[filter])}</b>
                </span>
              </label>
            ))}
          </div>
        </div>
      ))}
    </fieldset>
  );
}

export function Filters({ state, desk }: View) {
  const { query, list, boot } = state;
  const choose = (change: Partial<WorklistQuery>): void =>
    void listCandidates(desk, { ...change, offset: 0 });
  const owners = list?.owners ?? [];
  const isOwned = query.owner != null || owners.some(({ owner }) => owner !== '');
  return (
    <>
      <Chips
        chosen={query.filter}
        counts={list?.counts}
        onChoose={(filter) => choose({ filter })}
      />
      {query.filter === 'mine' && !boot?.me && <YourName state={state} desk={desk} />}
      <div class="fields by-name">
        <ByName
          id="partner"
          label="Partner"
          every="Every partner"
          nobody="No partner named"
          names={(list?.partners ?? []).map(({ partner, count }) => ({ name: partner, count }))}
          chosen={query.partner}
          onChoose={(partner) => choose({ partner })}
        />
        {isOwned && (
          <ByName
            id="owner"
            label="Owner"
            every="Every owner"
            nobody="No owner"
            names={owners.map(({ owner, count }) => ({ name: owner, count }))}
            chosen={query.owner ?? null}
            onChoose={(owner) => choose({ owner })}
          />
        )}
      </div>
      {list?.load && <p class="note">{list.load}</p>}
    </>
  );
}
