// The candidates that were loaded, one button each, with the arrow keys between them.
import { say } from '../../../src/core/language/say';
import { componentWord } from '../../../src/core/qualification/component-word';
import type { WorklistItem } from '../../../src/rpc';
import { Icon } from '../../parts/icon';
import { type ManyRows, manyId } from '../../state/many-rows';
import { toggleRow } from '../../tasks/change-rows';
import type { Desk } from '../../tasks/desk';
import { openRow } from '../../tasks/show-row';
import { dayText } from '../../text/day-text';

interface CandidateListProps {
  readonly items: readonly WorklistItem[];
  /** The candidate that the row screen shows, by its place; the first where there is none. */
  readonly current: number;
  /** Whether rows are being chosen, and which are. */
  readonly many: ManyRows;
  readonly desk: Desk;
}

function Lack({ word, late = false }: { readonly word: string; readonly late?: boolean }) {
  return (
    <span class={late ? 'lack late' : 'lack'}>
      <Icon name={late ? 'alert' : 'blank'} />
      {word}
    </span>
  );
}

/** How far each key goes in the list; Home and End go as far as there is. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function onKeyDown(event: KeyboardEvent & { readonly currentTarget: Element }): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const all = Array.from(
    event.currentTarget.querySelectorAll<HTMLElement>('button.candidate, .candidate input'),
  );
  const at = all.findIndex((candidate) => candidate.matches(':focus'));
  all[Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
}

function CandidateText({ item }: { readonly item: WorklistItem }) {
  const { account, partner, score, missing, stale, overdue, due, waiting } = item;
  return (
    <>
      <span class="candidate-name">
        <b>{account}</b>
        <span>
          <span class="unseen">{say('score // the number')} </span>
          {score}
        </span>
      </span>
      <span class="soft">
        {due && !overdue ? say('{partner}, due {day}', { partner, day: dayText(due) }) : partner}
      </span>
      <span class="lacks">
        {missing.map((component) => (
          <Lack key={component} word={componentWord(component)} />
        ))}
        {stale && <Lack word={say('stale')} late />}
        {overdue && <Lack word={say('overdue')} late />}
        {waiting === 'waiting' && <Lack word={say('asked // the partner')} />}
        {waiting === 'chase' && <Lack word={say('chase now')} late />}
      </span>
    </>
  );
}

export function CandidateList({ items, current, many, desk }: CandidateListProps) {
  const { chosen } = many;
  return (
    <ol
      class="candidates"
      aria-label={say('Candidates, nearest to qualifying first. The arrow keys move along.')}
      onKeyDown={onKeyDown}
    >
      {items.map((item, at) => {
        const { key, account } = item;
        const tabIndex = at === Math.max(0, current) ? 0 : -1;
        return (
          <li key={`${key.row} ${account}`}>
            {chosen ? (
              <label class="candidate">
                <CandidateText item={item} />
                <input
                  type="checkbox"
                  tabIndex={tabIndex}
                  checked={chosen[manyId(key)] !== undefined}
                  onChange={() => toggleRow(desk, key)}
                />
              </label>
            ) : (
              <button
                type="button"
                class="candidate"
                tabIndex={tabIndex}
                aria-current={at === current}
                onClick={() => void openRow(desk, key)}
              >
                <CandidateText item={item} />
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
