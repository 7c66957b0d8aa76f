// What a header says about the numbers below it.
import { scaleInHeader } from '../../../src/core/qualification/header-scale';

const said = (least: 0 | 1, top: number) => ({ kind: 'said', scale: { least, top } });
const TIERS = { kind: 'said', scale: 'tiers' };
const UNSAID = { kind: 'unsaid' };

it.each([
  ['ICP Fit (1-5)', said(1, 5)],
  ['ICP Fit (1–5)', said(1, 5)],
  ['Relationship Strength [0 to 10]', said(0, 10)],
  ['Warmth 1-10', said(1, 10)],
  ['warmth_score (scale 0-100)', said(0, 100)],
  ['Fit (0-100%)', said(0, 100)],
  ['Score /10', said(0, 10)],
  ['Fit (/5)', said(0, 5)],
  ['Fit (out of 5)', said(0, 5)],
  ['Warmth out of 100', said(0, 100)],
  ['Strength (1-5 stars)', said(1, 5)],
  ['قوة العلاقة (١-٥)', said(1, 5)],
  ['Tier (1/2/3)', TIERS],
  ['Tier (1 / 2 / 3)', TIERS],
  ['ICP tier (1-4)', TIERS],
  ['Tier score (0-100)', said(0, 100)],
  ['ICP Tier', { kind: 'tier' }],
  ['Fit %', { kind: 'percent' }],
  ['Fit in percent', { kind: 'percent' }],
  ['Influence (H/M/L)', { kind: 'letters', signs: false }],
  ['Sentiment (+ / 0 / -)', { kind: 'letters', signs: true }],
  ['Fit (1/2/3)', UNSAID], // which end is the good one?
  ['Fit (1 = best)', UNSAID],
  ['Fit (5-1)', UNSAID],
  ['Warmth (1-5, 5 is cold)', UNSAID],
])('%s', (header, scale) => {
  expect(scaleInHeader(header)).toEqual(scale);
});

it.each([
  '',
  'Fit',
  'Warmth',
  'Fit 2026',
  'Warmth (Q3)',
  'Frontier fit',
  'Fit (ICP)',
  'Level',
])('“%s” says nothing of numbers', (header) => {
  expect(scaleInHeader(header)).toBeUndefined();
});
