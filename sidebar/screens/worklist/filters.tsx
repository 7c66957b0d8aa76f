// What of the worklist is shown: one kind of row, one partner, one owner; each with its count.

import { numberText } from '../../../src/core/language/number-text';
import { say } from '../../../src/core/language/say';
import type { Worklist, WorklistFilter, WorklistQuery } from '../../../src/rpc';
import { Labelled } from '../../parts/labelled';
import { Select } from '../../parts/select';
import { listCandidates } from '../../tasks/list-candidates';
import type { View } from '../view';
import { YourName } from '../your-name';

/** A filter with what its chip says, and what only a screen reader has to be told beside its group. */
type Chip = readonly [filter: WorklistFilter, label: string, before?: string];

const groups = (): readonly (readonly [string, readonly Chip[]])[] => [
  [
    say('Rows'),
    [
      ['all', say('All // rows')],
      ['mine', say('Mine // rows')],
      ['check-data', 'Check data'],
    ],
  ],
  [
    say('Warmth'),
    [
      ['missing-warmth', say('Missing // warmth'), say('Warmth')],
      ['cold', say('Not enough // warmth'), say('Warmth')],
      ['stale', say('Stale // warmth')],
      ['undated', say('Undated // warmth')],
    ],
  ],
  [
    say('Motion'),
    [
      ['missing-motion', say('Missing // motion'), say('Motion')],
      ['overdue', say('Overdue')],
      ['due-this-week', say('Due this week')],
      ['no-next-step', say('No next step')],
      ['waiting', say('Waiting for the partner')],
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
            text: `${name || nobody} (${numberText(count)})`,
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
      <legend class="unseen">{say('Which rows')}</legend>
      {groups().map(([group, chips]) => (
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
                  {label} <b>{counts && numberText(counts[filter])}</b>
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
          label={say('Partner')}
          every={say('Every partner')}
          nobody={say('No partner named')}
          names={(list?.partners ?? []).map(({ partner, count }) => ({ name: partner, count }))}
          chosen={query.partner}
          onChoose={(partner) => choose({ partner })}
        />
        {isOwned && (
          <ByName
            id="owner"
            label={say('Owner')}
            every={say('Every owner')}
            nobody={say('No owner')}
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
