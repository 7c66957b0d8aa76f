// Accounts counted from columns of numbers come to what they are when each is counted by itself.
import fc from 'fast-check';
import type { Cell, Table } from '../../../../src/core/cells/cell';
import { countAccounts } from '../../../../src/core/conversion/counting/accounts';
import { countAccount } from '../../../../src/core/conversion/counting/count-account';
import { exclusionsOf } from '../../../../src/core/conversion/counting/exclusions';
import { dayIn } from '../../../../src/core/conversion/counting/found-day';
import { haveDates } from '../../../../src/core/conversion/counting/lead-entries';
import { leadFacts } from '../../../../src/core/conversion/counting/lead-facts';
import { convertedStages } from '../../../../src/core/conversion/counting/outcomes';
import { overlapFacts } from '../../../../src/core/conversion/counting/overlap-facts';
import { stratumReader } from '../../../../src/core/conversion/counting/stratum';
import { matchAccounts } from '../../../../src/core/conversion/matching/account-match';
import { namedRowReader } from '../../../../src/core/conversion/matching/named-row';
import { AS_OF, inputOf } from '../tabs';

const OVERLAP = ['Account', 'Website', 'Partner', 'Overlap', 'Overlap date', 'Fit', 'EQL since'];
const LEADS = ['Company', 'Website', 'Lead type', 'Qualified date', 'SQL date', 'Converted', 'Fit'];

const name = fc.constantFrom('Acme', 'acme inc', 'Bolt', 'Cog', '');
const site = fc.constantFrom('', 'acme.example', 'bolt.example');
const day = fc.constantFrom('', '2026-01-05', '2026-02-09', '2026-06-20', 'week 9', '2027-01-01');
const fit = fc.constantFrom('A', 'B', '');
const overlapRow = fc.tuple(
  name,
  site,
  fc.constantFrom('Northwind', 'Kestrel', 'Rival'),
  fc.constantFrom('Customer', 'no'),
  day,
  fit,
  day,
);
const leadsRow = fc.tuple(
  name,
  site,
  fc.constantFrom('MQL', 'SQL', 'EQL', 'Event', 'event', ''),
  day,
  day,
  fc.constantFrom('', 'yes', '2026-02-01', '2026-03-09', '2027-01-01'),
  fit,
);
const rows = fc.tuple(
  fc.array(overlapRow, { maxLength: 8 }),
  fc.array(leadsRow, { maxLength: 16 }),
);

/** Every account with what it counts as, and why each row is left out, one by one. */
const plainly = (overlapTable: Table, leadsTable: Table): unknown => {
  const input = inputOf(overlapTable, leadsTable, { excludedPartners: ['Rival'] });
  const { overlap, leads, settings, asOf } = input;
  if (!overlap || !leads) throw new Error('both tabs are read');
  const stages = convertedStages(settings);
  const terms = { settings, asOf, stages, exclusions: exclusionsOf(settings) };
  const ofOverlap = overlapFacts(overlap, terms, stratumReader(overlap.recognition, settings));
  const ofLeads = leadFacts(leads, terms, stratumReader(leads.recognition, settings));
  const onOverlap = namedRowReader('overlap', overlap.recognition);
  const onLeads = namedRowReader('leads', leads.recognition);
  const { keys } = matchAccounts([
    ...overlap.rows.map(({ cells, row }) => onOverlap(cells, row.account, row.domain)),
    ...leads.rows.map(({ cells, row }) => onLeads(cells, row.account, row.domain)),
  ]);
  const claims = ofLeads.flatMap((lead) => lead.claims);
  const entryTerms = {
    asOf,
    windowDays: settings.windowDays,
    baseline: 'MQL',
    byTier: true,
    overlapHasDates: ofOverlap.some((row) => row.hasOverlap && dayIn(row.found) !== undefined),
    leadsHaveDates: haveDates(claims),
    baselineHasDates: haveDates(claims, 'MQL'),
  };
  return Array.from(new Set(keys.filter((key) => key !== '')), (key) => {
    const own = {
      overlap: ofOverlap.filter((_, place) => keys[place] === key),
      leads: ofLeads.filter((_, place) => keys[ofOverlap.length + place] === key),
    };
    const { conversion, entries, baselineSince, tabsDisagree, ...rest } = countAccount(
      own,
      entryTerms,
    );
    const left = [
      ...own.overlap.map(({ index }, place) => ['overlap', index, rest.overlapRows[place]]),
      ...own.leads.map(({ index }, place) => ['leads', index, rest.leadsRows[place]]),
    ].filter(([, , reason]) => reason !== 'counted');
    return [key, { conversion, entries, baselineSince, tabsDisagree }, left];
  });
};

const inColumns = (overlapTable: Table, leadsTable: Table): unknown => {
  const settings = { excludedPartners: ['Rival'] };
  const count = countAccounts(inputOf(overlapTable, leadsTable, settings, AS_OF));
  return count.accounts.map(({ account, conversion, entries, baselineSince, tabsDisagree }) => {
    const isOwn = (tab: string, index: number): boolean =>
      (tab === 'overlap' ? account.overlap : account.leads).some((row) => row.index === index);
    const left = count.leftOut
      .filter(({ tab, index }) => isOwn(tab, index))
      .map(({ tab, index, reason }) => [tab, index, reason]);
    return [account.key, { conversion, entries, baselineSince, tabsDisagree }, left];
  });
};

test('whatever the rows say, every account and every row comes to the same', () => {
  fc.assert(
    fc.property(rows, ([overlap, leads]) => {
      // A dated qualification on both tabs, so that all are judged by the window.
      const first: Cell[] = ['Dyne', '', 'Northwind', 'Customer', '2026-01-05', 'A', '2026-01-05'];
      const lead: Cell[] = ['Elm', '', 'MQL', '2026-01-05', '', '2026-02-01', 'A'];
      const tables = [
        [OVERLAP, first, ...overlap],
        [LEADS, lead, ...leads],
      ] as const;
      fc.pre(countAccounts(inputOf(...tables)).windowDays !== undefined);
      expect(inColumns(...tables)).toEqual(plainly(...tables));
    }),
    { numRuns: 40 },
  );
});

test('accounts that are judged alike are one object, however many there are', () => {
  const leads = Array.from({ length: 40 }, (_, place): Cell[] => [
    `Company ${place}`,
    '',
    'MQL',
    '2026-01-05',
    '',
    place % 2 === 0 ? '2026-02-01' : '',
    'A',
  ]);
  const { groups } = countAccounts(inputOf(undefined, [LEADS, ...leads]));
  expect(groups[0]?.accounts).toHaveLength(leads.length);
  expect(new Set(groups[0]?.accounts).size).toBe(2);
});

test('accounts of which each has a stratum of its own stay apart', () => {
  const leads = Array.from({ length: 40 }, (_, place): Cell[] => [
    `Company ${place}`,
    'MQL',
    '2026-01-05',
    `Region ${place}`,
  ]);
  const table = [['Company', 'Lead type', 'Qualified date', 'Region'], ...leads];
  const { groups } = countAccounts(inputOf(undefined, table, { stratifyBy: 'Region' }));
  expect(groups[0]?.accounts.map(({ stratum }) => stratum)).toEqual(leads.map((row) => row[3]));
});
