// What each partner should be told: asked for when wanted, since it reads both tabs.
import { say } from '../../../src/core/language/say';
import { Button } from '../../parts/button';
import { Section } from '../../parts/section';
import { Skeleton } from '../../parts/skeleton';
import { loadFeedback } from '../../tasks/tell-partners';
import { Refusal } from '../refusal';
import type { View } from '../view';
import { PartnerToTell } from './partner-to-tell';
import { ToldAll } from './told-all';

export function PartnersToTell(view: View) {
  const { feedback, feedbackTabs, asking } = view.state;
  const load = () => loadFeedback(view.desk);
  return (
    <Section title={say('Tell the partners')}>
      <Refusal {...view} topic="feedback" onRetry={load} />
      {feedback && <p class="soft">{say('From {tabs}.', { tabs: feedbackTabs })}</p>}
      <ToldAll {...view} />
      {feedback?.map((entry) => (
        <PartnerToTell key={entry.partner} {...view} entry={entry} />
      ))}
      {feedback?.length === 0 && <p>{say('No partner has an account in the list yet.')}</p>}
      {feedback === null &&
        (asking.feedback ? (
          <Skeleton says={say('Looking what to tell…')} />
        ) : (
          <>
            <p>{say('What became of the accounts that each partner shared, ready to send.')}</p>
            <Button onPress={load}>{say('Show what to tell')}</Button>
          </>
        ))}
    </Section>
  );
}
