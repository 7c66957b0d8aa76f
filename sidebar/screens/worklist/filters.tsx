// What of the worklist is shown: one kind of candidate, one partner; each with its count.
import type { WorklistFilter } from '../../../src/rpc';
import { Labelled } from '../../parts/labelled';
import { Select } from '../../parts/select';
import { listCandidates } from '../../tasks/list-candidates';
import { amount } from '../../text/number-text';
import type { View } from '../view';
import { YourName } from '../your-name';

const FILTERS: readonly (readonly [WorklistFilter, string])[] = [
  ['all', 'All'],
  ['missing-warmth', 'Missing warmth'],
  ['missing-motion', 'Missing motion'],
  ['stale', 'Stale'],
  ['overdue', 'Overdue'],
  ['waiting', 'Waiting for the partner'],
  ['check-data', 'Check data'],
  ['mine', 'Mine'],
];

/** A select's value for "every partner": a name never begins with a space. */
const EVERY = ' every';

export function Filters({ state, desk }: View) {
  const { query, list, boot } = state;
  const partners = [...(list?.partners ?? [])];
  const { partner: chosen } = query;
  if (chosen !== null && !partners.some(({ partner }) => partner === chosen)) {
    partners.push({ partner: chosen, count: 0 });
  }
  return (
    <>
      <fieldset class="filters">
        <legend class="unseen">Which candidates</legend>
        {FILTERS.map(([filter, label]) => (
          <label key={filter} class="filter">
            <input
              type="radio"
              name="filter"
              checked={query.filter === filter}
              onChange={() => void listCandidates(desk, { filter, offset: 0 })}
            />
            <span>
              {label} <b>{list && amount(list.counts[filter])}</b>
            </span>
          </label>
        ))}
      </fieldset>
      {query.filter === 'mine' && !boot?.me && <YourName state={state} desk={desk} />}
      <Labelled id="partner" label="Partner">
        <Select
          id="partner"
          value={chosen ?? EVERY}
          options={[
            { value: EVERY, text: 'Every partner' },
            ...partners.map(({ partner, count }) => ({
              value: partner,
              text: `${partner || 'No partner named'} (${amount(count)})`,
            })),
          ]}
          onChoose={(value) =>
            listCandidates(desk, { partner: value === EVERY ? null : value, offset: 0 })
          }
        />
      </Labelled>
    </>
  );
}
