// One partner with its message, and the day on which it was told.
import { say } from '../../../src/core/language/say';
import type { FeedbackPartner } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Icon } from '../../parts/icon';
import { markTold, today } from '../../tasks/tell-partners';
import { CopyButton } from '../copy-button';
import type { View } from '../view';

export function PartnerToTell({ entry, state, desk }: View & { readonly entry: FeedbackPartner }) {
  const { partner, accounts, overdue, toldOn, toldProblem, message } = entry;
  const isToldToday = toldOn === today(desk);
  // Each stands in a line of its own; the count of EQLs never without their rate.
  const lines = [entry.newsLine, entry.rateLine, entry.givingLine].filter((line) => line !== '');
  return (
    <details>
      <summary>
        <b>{partner}</b>{' '}
        {overdue > 0 ? (
          <span class="lack late">
            <Icon name="alert" />
            {say('{overdue} late', { overdue })}
          </span>
        ) : (
          <span class="soft">
            {accounts > 0 ? say('{accounts} to tell', { accounts }) : say('nothing new')}
          </span>
        )}
      </summary>
      {entry.overdueLine && <p class="late">{entry.overdueLine}</p>}
      {toldProblem && <p class="note">{toldProblem}</p>}
      {lines.map((line) => (
        <p key={line} class="soft">
          {line}
        </p>
      ))}
      <p class="headline">{message}</p>
      <Buttons>
        <CopyButton label={say('Copy for {partner}', { partner })} text={message} desk={desk} />
        {!isToldToday && (
          <Button
            off={state.asking.feedback}
            label={say('Told today: {partner}', { partner })}
            onPress={() => markTold(desk, entry)}
          >
            {say('Told today')}
          </Button>
        )}
      </Buttons>
    </details>
  );
}
