// A number as a language writes it.
import { wordsInForce } from './in-force';

const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** `20000` -> `20,000`, in German `20.000`; `0.5` -> `0,5` there. It rounds nothing. */
export function numberText(value: number): string {
  const { group, decimal } = wordsInForce();
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(THOUSANDS, group);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}
