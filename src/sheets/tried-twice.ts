// What matters less than the cells' own content: looks, rules and colours, where Google lets them be set.
import { settle } from './settle';

/**
 * Does it, and once more where it fails: a fault of Google's passes; the refusal of a table, whose
 * columns have a type of their own, or of a rule stays. Answers whether it was done. What was written
 * before lands first, and what is done here as well, so that one's failure is never taken for the other's.
 */
export function triedTwice(work: () => void): boolean {
  settle();
  for (let attempt = 1; attempt <= 2; attempt += 1) {
    try {
      work();
      settle();
      return true;
    } catch {
      // In whatever language Google says why.
    }
  }
  return false;
}
