// The sample's first tab: what this is, what to try, what each tab holds.
import { PRODUCT_NAME } from '../../product-name';
import type { Day, Table } from '../cells/cell';
import { formatDay } from '../day-text';
import { say } from '../language/say';
import { CASES, type SampleName, type Stratum } from './cases';

/** What the like-for-like lines of the summary say. */
const FINDINGS: Readonly<Record<SampleName, () => string>> = {
  simpson: () =>
    say(
      'Read the like-for-like lines before you tell anybody: within the same fit tier nothing of the ' +
        'gap is left. The EQLs are mostly tier A, and tier A converts well whoever it comes from.',
    ),
  'gap-holds': () =>
    say('The like-for-like lines say that the gap holds within the same fit tier.'),
};

type Counted = Exclude<keyof Stratum, 'tier'>;

/** The share that converted, over all tiers: `27%`. */
function rate(name: SampleName, converted: Counted, leads: Counted): string {
  const sum = (counted: Counted): number =>
    CASES[name].reduce((total, stratum) => total + stratum[counted], 0);
  return say('{percent}%', { percent: Math.round((sum(converted) / sum(leads)) * 100) });
}

/** One column of text, headings and paragraphs, an empty row between the parts. */
export function guideTable(name: SampleName, asOf: Day): Table {
  const eqlRate = rate(name, 'eqlsConverted', 'eqls');
  const mqlRate = rate(name, 'mqlsConverted', 'mqls');
  return [
    say('A sample workbook for {product}', { product: PRODUCT_NAME }),
    say(
      'The companies, partners and people are invented, so change whatever you like. Everything is judged as of {day}.',
      { day: formatDay(asOf) },
    ),
    '',
    say('Three things to try'),
    say(
      '1. Go to the overlap tab and choose Score this sheet from the add-on’s menu. Five columns ' +
        'appear on the right: status, score, what is missing, the next step, and since when.',
    ),
    say(
      '2. Click on a row with amber cells and open the sidebar. It says why the row is only a ' +
        'candidate, and what the cheapest next step is. Fill in the warmth and the motion, and score again.',
    ),
    say(
      '3. Build the summary. EQLs convert about twice as often as MQLs: {eqlRate} against {mqlRate}. {finding}',
      { eqlRate, mqlRate, finding: FINDINGS[name]() },
    ),
    '',
    say('What each tab holds'),
    say(
      'The overlap tab: what six partners know about our accounts, one row per account and partner. ' +
        'As in any real list, cells are blank, stale, overdue, or hold what nobody can read.',
    ),
    say(
      'The leads tab: 700 leads from the CRM, with their lead type, the date they qualified and the ' +
        'date they converted.',
    ),
    say('EQL Settings and EQL Summary: the add-on’s own tabs. They appear when you need them.'),
  ].map((line) => [line]);
}
