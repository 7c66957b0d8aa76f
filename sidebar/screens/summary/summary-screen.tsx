// The summary: its headline, building it anew, and what partners should be told and asked.
import { say } from '../../../src/core/language/say';
import { dayText } from '../../text/day-text';
import { CallSheets } from '../calls/call-sheets';
import { Jobs } from '../jobs';
import { Unfinished } from '../unfinished';
import type { View } from '../view';
import { PartnersToTell } from './partners-to-tell';

export function SummaryScreen(view: View) {
  const { summary, boot } = view.state;
  return (
    <>
      <h1 tabIndex={-1}>{say('Do EQLs convert better?')}</h1>
      {summary ? (
        <>
          <p class="headline">{summary.headline}</p>
          <p class="soft">
            {say('As of {day}. The tab EQL Summary has the details.', {
              day: dayText(summary.builtOn),
            })}
          </p>
        </>
      ) : (
        <p>{say('Not compared yet. The summary is built into the tab EQL Summary.')}</p>
      )}
      {boot?.leadsTab === null && (
        <p class="note">
          {say('No leads tab was recognised to compare with. Choose it in Setup.')}
        </p>
      )}
      <Unfinished {...view} />
      <Jobs {...view} jobs={['summary']} title={say('Conversion summary')} first="summary" />
      <PartnersToTell {...view} />
      <CallSheets {...view} />
    </>
  );
}
