// A row that is gone: what was typed for it, and another row that it may belong to.
import { say } from '../../../src/core/language/say';
import { Button } from '../../parts/button';
import type { Problem } from '../../state/problem';
import { rowId } from '../../state/row-identity';
import { chooseScreen } from '../../tasks/list-candidates';
import { chooseRow } from '../../tasks/show-row';
import { dayText } from '../../text/day-text';
import type { View } from '../view';

interface GoneRowProps extends View {
  readonly problem: Problem | undefined;
}

export function GoneRow({ state, desk, problem }: GoneRowProps) {
  if (problem?.code !== 'row-gone') return null;
  const { row, elsewhere, askedFor } = state.shown;
  const typed = askedFor && state.drafts[rowId({ key: askedFor, twins: [] })];
  const cells = (row?.form ?? []).flatMap(({ field, label }) => {
    const value = typed?.fields[field]?.value;
    return value === undefined ? [] : [`${label}: ${dayText(value) || say('blank // a cell')}`];
  });
  return (
    <>
      {cells.length > 0 && <p>{say('Typed: {cells}.', { cells: cells.join('; ') })}</p>}
      {typed && elsewhere && (
        <Button onPress={() => chooseRow(desk, elsewhere)}>
          {say('Use it for {account} at {partner}', {
            account: elsewhere.account,
            partner: elsewhere.partner,
          })}
        </Button>
      )}
      <Button onPress={() => chooseScreen(desk, 'worklist')}>{say('Go to the worklist')}</Button>
    </>
  );
}
