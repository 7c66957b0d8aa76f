// Headers that people keep in stakeholder maps, trackers and templates: the field each one names, or
// none, and why. None of them is used for more than it says.
import type { Field } from '../../../src/core/columns/fields';
import { recogniseColumns } from '../../../src/core/columns/recognise';

type Reading = 'used' | 'proposed' | 'none';

/** The header, its field, whether it is used at once, and why. */
const TERMS: readonly (readonly [string, Field | '', Reading, string])[] = [
  ['Influence (0-5)', '', 'none', 'a person’s weight, not the relationship’s'],
  ['Risk (0-5)', '', 'none', 'no field'],
  ['RelationshipEdges', '', 'none', 'a graph'],
  ['LastContact', 'lastTouch', 'used', 'says so'],
  ['NextStep', 'nextStep', 'used', 'says so'],
  ['Role in Process', '', 'none', 'a person’s role'],
  ['Sentiment (+ / 0 / -)', '', 'none', 'towards us, not the partner’s relationship'],
  ['Influence (H/M/L)', '', 'none', 'as above'],
  ['Owner on our side', 'owner', 'used', 'says whose'],
  ['Last touch', 'lastTouch', 'used', 'says so'],
  ['Role in deal', '', 'none', 'a person’s role'],
  ['Who owns the relationship', '', 'none', 'ours or the partner’s, nobody says'],
  ['Relationship', 'warmth', 'used', 'by its values, else a question'],
  ['Confidence', '', 'none', 'in what, nobody says'],
  ['Partner Manager Email', 'partnerContactEmail', 'used', 'says so'],
  ['Origin Story', '', 'none', 'no field'],
  ['Current Status', 'motionStatus', 'proposed', 'of the account or of the motion'],
  ['Strategy', '', 'none', 'no motion by itself'],
  ['Opportunity', '', 'none', 'a deal’s name'],
  ['Strength', 'warmth', 'proposed', 'of what, nobody says'],
  ['Path quality', '', 'none', 'no field'],
  ['Last contact', 'lastTouch', 'used', 'says so'],
  ['Connection type', '', 'none', 'no overlap'],
  ['Serves target', '', 'none', 'no overlap'],
  ['Contact at target', '', 'none', 'not the partner’s contact'],
  ['Next action', 'nextStep', 'used', 'says so'],
  ['Next Scheduled Contact', 'due', 'proposed', 'a meeting, or when to act'],
  ['Referrals Given', '', 'none', 'a count'],
  ['Connection Cadence', '', 'none', 'no field'],
  ['Recommended intro path', '', 'none', 'an advice, no motion that somebody makes'],
  ['Through Whom', '', 'none', 'a person or a partner'],
  ['Target Person', '', 'none', 'not the partner’s contact'],
  ['Why this intro', '', 'none', 'a reason'],
  ['Next Action Date', 'due', 'used', 'says so'],
  ['Follow-Up Date', 'due', 'used', 'says so'],
  ['Relationship Type', 'overlap', 'used', 'by its values, else a question'],
  ['Intro', 'introductionStatus', 'proposed', 'a status, a date or a person'],
  ['Last Contact Date', 'lastTouch', 'used', 'says so'],
  ['Referral ID', '', 'none', 'a referral’s'],
  ['Customer Name', 'account', 'used', 'the account in other systems’ words'],
  ['Referral program', '', 'none', 'no field'],
  ['AcceptedDateTime', '', 'none', 'when a referral was accepted'],
  ['InvolvementType', 'motion', 'proposed', 'AWS’s word for who acts'],
  ['NextSteps', 'nextStep', 'used', 'says so'],
  ['Sourced By', '', 'none', 'a person or a partner'],
  ['Influenced By', '', 'none', 'as above'],
  ['Assigned contact', '', 'none', 'ours or the partner’s, nobody says'],
  ['Sourcing Partner', 'partner', 'proposed', 'who brought a deal needn’t share the account'],
  ['Partner champion', 'partnerContact', 'proposed', 'at the partner or at the account'],
  ['connector_relationship', 'warmth', 'proposed', 'of the connector, who may be no partner'],
  ['connector_name', 'partnerContact', 'proposed', 'as above'],
  ['relationship_strength', 'warmth', 'used', 'says so'],
  ['Relationship Score', 'warmth', 'used', 'says so'],
  ['Contact Warmth', 'warmth', 'proposed', 'of our contacts, in some tools'],
  ['ICP Fit (1–5)', 'fit', 'used', 'says so'],
  ['Tier (1 / 2 / 3)', 'fit', 'used', 'as a rule'],
  ['Next Steps', 'nextStep', 'used', 'says so'],
  ['Partner ID', '', 'none', 'the partner’s own'],
  ['Lead ID', '', 'none', 'a lead is no account'],
  ['Opportunity ID', '', 'none', 'a deal is no account'],
  ['Record ID', 'accountId', 'proposed', 'of whatever record the list is of'],
  ['Account ID', 'accountId', 'used', 'says so'],
  ['Rating', '', 'none', 'the lead’s'],
  ['Est. Close Date', '', 'none', 'a forecast'],
  ['(Do Not Modify) Row Checksum', '', 'none', 'the system’s own'],
];

it.each(TERMS)('%s: %s (%s), %s', (header, field, reading) => {
  const { columns, proposals } = recogniseColumns([header], 'overlap');
  const used = Object.keys(columns);
  const proposed = proposals.map((proposal) => proposal.field);
  expect({ used, proposed }).toEqual({
    used: reading === 'used' ? [field] : [],
    proposed: reading === 'proposed' ? [field] : [],
  });
});
