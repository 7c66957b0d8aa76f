// Partners to call, and a filled call sheet as it is shown before its answers are written.
import type { AnswersPreview, CallPartner, RowsUndo } from '../../../src/rpc';

export const CALL_PARTNERS: readonly CallPartner[] = [
  { partner: 'Northwind', candidates: 21 },
  { partner: 'Southwind', candidates: 1 },
];

export const ANSWERS: AnswersPreview = {
  sheetId: 7,
  tab: 'Call sheet: Northwind',
  listTab: 'Overlaps',
  partner: 'Northwind',
  said: '1 row changes, 1 row is newer in the list, 1 row is refused, 1 row brings nothing new.',
  adds: 'Adds to Overlaps: “Confirmed by”, “Confirmed on”.',
  seals: ['seal'],
  rows: [
    {
      at: 8,
      account: 'Acme',
      verdict: 'changes',
      why: '',
      changes: [
        { label: 'Relationship', before: 'Cold', after: 'Warm', kept: false },
        { label: 'Who we know there', before: '', after: 'Maria Lopez', kept: false },
      ],
    },
    {
      at: 9,
      account: 'Birch & Sons',
      verdict: 'conflict',
      why: 'The list’s last touch, 15 May 2026, is later.',
      changes: [{ label: 'Relationship', before: 'Cold', after: 'Hot', kept: true }],
    },
    {
      at: 10,
      account: '<img src=x>',
      verdict: 'refused',
      why: 'The list has no account “<img src=x>” now.',
      changes: [],
    },
    { at: 11, account: 'Cedar', verdict: 'nothing-new', why: 'No answer yet.', changes: [] },
  ],
};

export const ANSWERS_WRITTEN = 'Imported the answers of Northwind: 1 row of Overlaps changed.';

export const ANSWERS_UNDO: RowsUndo = { says: 'Answers of 1 row', rows: [] };
