// The worklist: the candidates, those nearest to qualifying first, page by page.
import { say } from '../../../src/core/language/say';
import type { Worklist } from '../../../src/rpc';
import { Button } from '../../parts/button';
import { Buttons } from '../../parts/buttons';
import { Skeleton } from '../../parts/skeleton';
import { listCandidates, listMore } from '../../tasks/list-candidates';
import { openRow } from '../../tasks/show-row';
import { ManyRows } from '../many-rows/many-rows';
import { NoTable } from '../no-table';
import { Refusal } from '../refusal';
import type { View } from '../view';
import { CandidateList } from './candidate-list';
import { Filters } from './filters';
import { UnsavedRows } from './unsaved-rows';

function NoCandidates({ state, desk }: View) {
  const { filter, partner, owner } = state.query;
  if (filter === 'all' && partner === null && owner == null) {
    return <p>{say('No candidates: every row with overlap is decided, or has data to check.')}</p>;
  }
  const all = { filter: 'all', partner: null, owner: null, offset: 0 } as const;
  return (
    <>
      <p>{say('No row is of this kind.')}</p>
      <Button onPress={() => listCandidates(desk, all)}>{say('Show all candidates')}</Button>
    </>
  );
}

function Loaded({ list, state, desk }: View & { readonly list: Worklist }) {
  const { asking, shown, query } = state;
  const { items, total } = list;
  const [first] = items;
  if (first === undefined) return <NoCandidates state={state} desk={desk} />;
  const left = total - items.length;
  const known = shown.row?.key;
  const current = items.findIndex(
    ({ key }) => key.account === known?.account && key.partner === known.partner,
  );
  return (
    <>
      <Buttons>
        <Button look="primary" onPress={() => openRow(desk, first.key)}>
          {say('Start with the first')}
        </Button>
        <Button look="link" off={asking.list} onPress={() => listCandidates(desk)}>
          {say('Refresh')}
        </Button>
      </Buttons>
      <p class="soft" role="status">
        {asking.list
          ? say('Looking…')
          : say('{count} of {total} shown', { count: items.length, total })}
      </p>
      <CandidateList items={items} current={current} many={state.many} desk={desk} />
      {left > 0 && (
        <Button off={asking.list} onPress={() => listMore(desk)}>
          {say('Show {count} more', { count: Math.min(left, query.limit) })}
        </Button>
      )}
    </>
  );
}

export function WorklistScreen(view: View) {
  const { state, desk } = view;
  const { list, boot, asking, many } = state;
  if (boot?.overlapTab === null) return <NoTable {...view} title={say('No worklist yet')} />;
  return (
    <>
      <h1 tabIndex={-1}>
        <span class="unseen">{say('Worklist of // a tab')} </span>
        {list?.tab.sheetName ?? boot?.overlapTab?.sheetName}
      </h1>
      <UnsavedRows {...view} />
      {!many.preview && <Filters {...view} />}
      <Refusal {...view} topic="list" onRetry={() => listCandidates(desk)} />
      <ManyRows {...view} />
      {!many.preview &&
        (list ? (
          <Loaded {...view} list={list} />
        ) : (
          asking.list && <Skeleton says={say('Looking…')} />
        ))}
    </>
  );
}
