// One partner with its message, and the day on which it was told.
import type { FeedbackPartner } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { dayText } from '../../parts/day-text';
import { Icon } from '../../parts/icon';
import { markTold, today } from '../../tasks/tell-partners';
import { CopyButton } from '../copy-button';
import type { View } from '../view';

export function PartnerToTell({ entry, state, desk }: View & { readonly entry: FeedbackPartner }) {
  const { partner, received, qualified, progressed, closed, overdue, toldOn, message } = entry;
  const off = state.asking.feedback;
  return (
    <details class="partner">
      <summary>
        <b>{partner}</b>
        {overdue > 0 && (
          <span class="lack late">
            <Icon name="alert" />
            {overdue} to tell
          </span>
        )}
      </summary>
      <p class="soft">
        {received} received, {qualified} qualified, {progressed} progressed, {closed} closed.{' '}
        {toldOn ? `Last told ${dayText(toldOn)}.` : 'Never told.'}
      </p>
      <p class="message">{message}</p>
      <div class="row-of-buttons">
        <CopyButton label={`Copy the message to ${partner}`} text={message} desk={desk} />
        <Button
          off={off}
          label={`${partner}: told today`}
          onPress={() => markTold(desk, entry, today(desk))}
        >
          Told today
        </Button>
        {toldOn && (
          <Button
            look="link"
            off={off}
            label={`${partner}: not told`}
            onPress={() => markTold(desk, entry, null)}
          >
            Not told
          </Button>
        )}
      </div>
    </details>
  );
}
