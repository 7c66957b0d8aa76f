// The summary: its headline, building it anew, and what the partners should be told.
import { Button } from '../../parts/button';
import { dayText } from '../../parts/day-text';
import { Skeleton } from '../../parts/skeleton';
import { loadFeedback } from '../../tasks/tell-partners';
import { Jobs } from '../jobs';
import { Refusal } from '../refusal';
import type { View } from '../view';
import { PartnerToTell } from './partner-to-tell';

const TO_TELL = 'Tell the partners';

function PartnersToTell(view: View) {
  const { feedback, asking } = view.state;
  const load = () => loadFeedback(view.desk);
  return (
    <section aria-label={TO_TELL}>
      <h2>{TO_TELL}</h2>
      <Refusal {...view} topic="feedback" onRetry={load} />
      {feedback === null && !asking.feedback && (
        <>
          <p>What became of the accounts that each partner shared, ready to send.</p>
          <Button onPress={load}>Show what to tell</Button>
        </>
      )}
      {feedback === null && asking.feedback && <Skeleton says="Looking what to tell…" />}
      {feedback?.length === 0 && <p>No partner has an account in the list yet.</p>}
      {feedback?.map((entry) => (
        <PartnerToTell key={entry.partner} {...view} entry={entry} />
      ))}
    </section>
  );
}

export function SummaryScreen(view: View) {
  const { summary, boot } = view.state;
  return (
    <>
      <h1>Do EQLs convert better?</h1>
      {summary ? (
        <>
          <p class="headline">{summary.headline}</p>
          <p class="soft">As of {dayText(summary.builtOn)}</p>
        </>
      ) : (
        <p>Not compared yet. The summary is built into the tab EQL Summary.</p>
      )}
      {boot?.leadsTab === null && (
        <p class="note">No leads tab was recognised to compare with. Choose it in Setup.</p>
      )}
      <Jobs {...view} jobs={['summary']} title="Conversion summary" first="summary" />
      <PartnersToTell {...view} />
    </>
  );
}
