// Whether saving a row's form makes it an EQL, told before it is saved.
import { say } from '../../src/core/language/say';
import type { RowDetails } from '../../src/rpc';
import { fieldView, type RowDraft } from './draft';

const OTHERS = ['overlap', 'warmth', 'fit'] as const;

/**
 * What saving would do: nothing to the status, make it an EQL, or perhaps. It does where the motion is
 * all that lacks, one of those to choose from is typed, somebody owns it or nobody has to, and it isn't
 * due before today; with other words, or with the warmth typed as well, only the server can tell.
 */
export function becomesEql(
  row: RowDetails,
  draft: RowDraft | undefined,
  today: string,
): 'no' | 'perhaps' | 'yes' {
  if (draft === undefined || row.status === 'EQL') return 'no';
  const isClear = (name: string): boolean =>
    row.components.some(({ component, state }) => component === name && state === 'clear');
  const view = (name: string) => {
    const cell = row.form.find(({ field }) => field === name);
    return cell && { cell, ...fieldView(cell, draft) };
  };
  const [motion, owner, due] = [view('motion'), view('owner'), view('due')];
  if (!motion || motion.value.trim() === '') return 'no';
  if (![motion, owner, due].some((field) => field?.typed)) return 'no';
  const lacking = OTHERS.filter((name) => !isClear(name));
  const isWarmthTyped = ['warmth', 'lastTouch', 'willing'].some((name) => view(name)?.typed);
  if (lacking.some((name) => name !== 'warmth') || (lacking.length > 0 && !isWarmthTyped)) {
    return 'no';
  }
  if (owner?.cell.header != null && owner.value.trim() === '') return 'no';
  const isKnown = motion.cell.dropdown === 'none' && motion.cell.choices.includes(motion.value);
  const isCertain = motion.typed && isKnown && !isWarmthTyped;
  return isCertain && (!due?.value || due.value >= today) ? 'yes' : 'perhaps';
}

/** What is said beside the buttons; '' where nothing is. */
export function eqlText(becomes: ReturnType<typeof becomesEql>): string {
  if (becomes === 'no') return '';
  return becomes === 'yes'
    ? say('Saving this makes it an EQL.')
    : say('Saving this may make it an EQL.');
}
