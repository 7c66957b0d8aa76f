// The summary: its headline, building it anew, and what partners should be told and asked.
import { dayText } from '../../text/day-text';
import { CallSheets } from '../calls/call-sheets';
import { Jobs } from '../jobs';
import type { View } from '../view';
import { PartnersToTell } from './partners-to-tell';

export function SummaryScreen(view: View) {
  const { summary, boot } = view.state;
  return (
    <>
      <h1 tabIndex={-1}>Do EQLs convert better?</h1>
      {summary ? (
        <>
          <p class="headline">{summary.headline}</p>
          <p class="soft">As of {dayText(summary.builtOn)}. The tab EQL Summary has the details.</p>
        </>
      ) : (
        <p>Not compared yet. The summary is built into the tab EQL Summary.</p>
      )}
      {boot?.leadsTab === null && (
        <p class="note">No leads tab was recognised to compare with. Choose it in Setup.</p>
      )}
      <Jobs {...view} jobs={['summary']} title="Conversion summary" first="summary" />
      <PartnersToTell {...view} />
      <CallSheets {...view} />
    </>
  );
}
