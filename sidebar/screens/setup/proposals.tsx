// Columns that may hold a field: each is used once the user says so, or set aside for good.
import { say, sayWith } from '../../../src/core/language/say';
import type { SetupProposal, TabSetup } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { decideProposal } from '../../tasks/set-up';
import type { View } from '../view';

/** What would change with it. */
const CHANGES: Readonly<Record<SetupProposal['weighs'], () => string>> = {
  status: () => say('It would change what rows count as.'),
  date: () => say('It would change dates that rows are judged by.'),
  identity: () => say('It would change which rows are of one account or partner.'),
  detail: () => say('It would change nothing but what is shown.'),
};

interface ProposalsProps extends View {
  readonly tab: TabSetup;
}

export function Proposals({ tab, state, desk }: ProposalsProps) {
  const off = state.asking.setup === true;
  const entry = (proposal: SetupProposal) => {
    const { field, label, column, why, weighs } = proposal;
    const header = tab.headers[column] ?? '';
    return (
      <div key={`${field} ${column}`} class="note">
        <p>
          {sayWith('Is “{header}” {field}? It isn’t used until you say so.', {
            header,
            field: <b>{label}</b>,
          })}{' '}
          {why} {CHANGES[weighs]()}
        </p>
        <Buttons>
          <Button
            off={off}
            label={say('Use it: {header} as {field}', { header, field: label })}
            onPress={() => decideProposal(desk, tab, proposal, true)}
          >
            {say('Use it')}
          </Button>
          <Button
            look="link"
            off={off}
            label={say('Not this: {header} as {field}', { header, field: label })}
            onPress={() => decideProposal(desk, tab, proposal, false)}
          >
            {say('Not this')}
          </Button>
        </Buttons>
      </div>
    );
  };
  return <>{tab.proposals.map(entry)}</>;
}
