// Several rows with one account and partner, to choose from: where they stand, what they hold.
import { say } from '../../../src/core/language/say';
import type { RowDetails } from '../../../src/rpc';
import { Button } from '../../parts/button';
import type { Problem } from '../../state/problem';
import type { Desk } from '../../tasks/desk';
import { chooseRow } from '../../tasks/show-row';

interface RowChoicesProps {
  readonly problem: Problem | undefined;
  readonly desk: Desk;
}

function contents({ components }: RowDetails): string {
  return components
    .map(({ label, written }) => `${label} ${written || say('blank // a cell')}`)
    .join(', ');
}

export function RowChoices({ problem, desk }: RowChoicesProps) {
  if (problem?.code !== 'row-ambiguous') return null;
  return (
    <>
      {problem.rows.map((row) => (
        <Button key={row.key.row} onPress={() => chooseRow(desk, row)}>
          {say('Row {row}: {cells}', { row: String(row.key.row), cells: contents(row) })}
        </Button>
      ))}
    </>
  );
}
