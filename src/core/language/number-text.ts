// A number as a language writes it.
import { wordsInForce } from './in-force';

const THOUSANDS = /\B(?=(\d{3})+$)/g;

const written = (digits: string): string => {
  const { group, decimal } = wordsInForce();
  const [whole = '', fraction] = digits.split('.');
  const grouped = whole.replace(THOUSANDS, group);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
};

/** `20000` -> `20,000`, in German `20.000`; `0.5` -> `0,5` there. It rounds nothing. */
export const numberText = (value: number): string => written(String(value));

/** Rounded to so many places, all of them written: 12 to one is `12.0`, in German `12,0`. */
export const fixedText = (value: number, places: number): string => written(value.toFixed(places));
