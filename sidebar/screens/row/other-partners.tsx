// The account's other partners, the best way in first; each leads to its row.
import { say } from '../../../src/core/language/say';
import type { RowDetails } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Section } from '../../parts/section';
import { rowId } from '../../state/row-identity';
import { openRow } from '../../tasks/show-row';
import type { View } from '../view';

export function OtherPartners({ row, state, desk }: View & { readonly row: RowDetails }) {
  const others = row.others ?? state.others[rowId(row)];
  if (!others || others.partners.length === 0) return null;
  return (
    <Section title={say('Other partners there')}>
      <p>{others.best}</p>
      <ul class="other-partners">
        {others.partners.map(({ key, partner, state: warmth, stateLabel, says }) => (
          <li key={key.row} class={warmth}>
            <p class="component-name">
              <Button
                look="link"
                label={say('Show {account} at {partner}', { account: row.account, partner })}
                onPress={() => openRow(desk, key)}
              >
                {partner || say('No partner named')}
              </Button>
              <span class="state">{stateLabel}</span>
            </p>
            <p class="reason">{says}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
