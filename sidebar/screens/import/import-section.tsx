// Import overlap export: what it would do, row by row where asked for, and the button that does it.
import { say } from '../../../src/core/language/say';
import type { ImportPreview } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Section } from '../../parts/section';
import { isImportJob } from '../../state/imports';
import {
  chooseExport,
  chooseRename,
  importNow,
  leaveImport,
  lookAtImport,
  undoLastImport,
} from '../../tasks/import-export';
import { Running } from '../jobs';
import { Refusal } from '../refusal';
import { Unfinished } from '../unfinished';
import type { View } from '../view';

function Lines({ lines, moreLines }: Pick<ImportPreview, 'lines' | 'moreLines'>) {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>
        {say('{count} {count|row|rows} one by one', { count: lines.length + moreLines })}
      </summary>
      <ul>
        {lines.map(({ tab, row, what, said }) => (
          <li key={`${tab} ${row} ${said}`}>
            <b>
              {tab} {row}
            </b>
            {what === '' ? '' : `, ${what}`}: {said}
          </li>
        ))}
        {moreLines > 0 && (
          <li>{say('and {count} more {count|row|rows}.', { count: moreLines })}</li>
        )}
      </ul>
    </details>
  );
}

/** Exports of one system often come as several files: all of them become one list. */
function Tabs({ state, desk, tabs }: View & Pick<ImportPreview, 'tabs'>) {
  if (tabs.length < 2) return null;
  return (
    <fieldset>
      <legend>{say('Tabs to import together')}</legend>
      {tabs.map(({ sheetId, sheetName, isChosen }) => (
        <label key={sheetId} class="take">
          <input
            type="checkbox"
            checked={isChosen}
            disabled={state.asking.import === true}
            onChange={(event) => chooseExport(desk, sheetId, event.currentTarget.checked)}
          />
          <span>{sheetName}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Preview({ state, desk, preview }: View & { readonly preview: ImportPreview }) {
  const { rename, sheetIds } = state.imports;
  const busy = state.asking.import === true || state.asking.job === true;
  return (
    <div class="note">
      {preview.said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Tabs state={state} desk={desk} tabs={preview.tabs} />
      {preview.questions.length > 0 && (
        <p>
          {say(
            '{count} {count|question|questions} about its columns, to be answered under Setup first: {question}',
            { count: preview.questions.length, question: preview.questions[0] ?? '' },
          )}
        </p>
      )}
      <Lines {...preview} />
      {preview.renames > 0 && (
        <label>
          <input type="checkbox" checked={rename} onChange={() => chooseRename(desk, !rename)} />{' '}
          {say('Use the new names')}
        </label>
      )}
      <Buttons>
        <Button look="primary" off={busy} onPress={() => importNow(desk)}>
          {say('Import // a command')}
        </Button>
        {preview.into && (
          <Button off={state.asking.import} onPress={() => lookAtImport(desk, 'new', sheetIds)}>
            {say('Into a new tab instead')}
          </Button>
        )}
        <Button onPress={() => leaveImport(desk)}>{say('Not now')}</Button>
      </Buttons>
    </div>
  );
}

/** How far the import is that runs, or that was begun; what an import was refused for that wasn't. */
function UnderWay(view: View) {
  const { state, desk } = view;
  const { asking, job, unfinished, imports } = state;
  if (asking.job && isImportJob(job)) return <Running {...view} job={job ?? 'import'} />;
  if (isImportJob(unfinished?.job)) return <Unfinished {...view} />;
  const again = (): unknown => lookAtImport(desk, imports.into, imports.sheetIds);
  return isImportJob(job) && <Refusal {...view} topic="job" onRetry={again} />;
}

export function ImportSection(view: View) {
  const { state, desk } = view;
  const { preview, done, into, sheetIds } = state.imports;
  if (state.asking.job && isImportJob(state.job)) {
    return (
      <Section title={say('Import overlap export')}>
        <UnderWay {...view} />
      </Section>
    );
  }
  return (
    <Section title={say('Import overlap export')}>
      <UnderWay {...view} />
      <Refusal {...view} topic="import" onRetry={() => lookAtImport(desk, into, sheetIds)} />
      {done && (
        <div class="note done">
          <p>{done.said}</p>
          {done.undoable && (
            <Button off={state.asking.job} onPress={() => undoLastImport(desk)}>
              {say('Undo the import')}
            </Button>
          )}
        </div>
      )}
      {preview ? (
        <Preview {...view} preview={preview} />
      ) : (
        <>
          <p>{say('Open the tab that the export was pasted into. It stays as it is.')}</p>
          <Button off={state.asking.import} onPress={() => lookAtImport(desk, 'auto')}>
            {state.asking.import ? say('Reading the export…') : say('See what it would do')}
          </Button>
        </>
      )}
    </Section>
  );
}
