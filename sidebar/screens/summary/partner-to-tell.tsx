// One partner with its message, and the day on which it was told.
import type { FeedbackPartner } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Icon } from '../../parts/icon';
import { markTold, today } from '../../tasks/tell-partners';
import { dayText } from '../../text/day-text';
import { CopyButton } from '../copy-button';
import type { View } from '../view';

/** The count of EQLs never stands without their rate. */
function qualifiedText({ qualified, rate }: FeedbackPartner): string {
  return rate === null
    ? `${qualified} qualified (none old enough to judge)`
    : `${qualified} qualified (${Math.round(rate * 100)}% converted)`;
}

export function PartnerToTell({ entry, state, desk }: View & { readonly entry: FeedbackPartner }) {
  const { partner, received, progressed, closed, overdue, toldOn, message } = entry;
  const off = state.asking.feedback;
  const now = today(desk);
  return (
    <details>
      <summary>
        <b>{partner}</b>{' '}
        {overdue > 0 && (
          <span class="lack late">
            <Icon name="alert" />
            {overdue} to tell
          </span>
        )}
      </summary>
      <p class="soft">
        {received} received, {qualifiedText(entry)}, {progressed} progressed, {closed} closed.{' '}
        {toldOn ? `Last told ${dayText(toldOn)}.` : 'Never told.'}
      </p>
      <p class="headline">{message}</p>
      <Buttons>
        <CopyButton label={`Copy for ${partner}`} text={message} desk={desk} />
        <Button
          off={off}
          label={toldOn === now ? `Not told today: ${partner}` : `Told today: ${partner}`}
          onPress={() => markTold(desk, entry, toldOn === now ? null : now)}
        >
          {toldOn === now ? 'Not told today' : 'Told today'}
        </Button>
      </Buttons>
    </details>
  );
}
