// What is under way around a row: at other partners, and at its own.
import { requestsAround } from '../../../src/core/introduction/requests-around';
import type { OverlapRow } from '../../../src/core/qualification/overlap-row';
import { AS_OF, daysBefore, termsWith } from '../qualification/samples';

const ROW: OverlapRow = { account: 'Acme Inc.', domain: 'acme.example', partner: 'Globex' };
const asked = (row: OverlapRow): OverlapRow => ({ introductionRequested: daysBefore(2), ...row });
const around = (...others: OverlapRow[]) => requestsAround(ROW, [ROW, ...others], termsWith());

it.each<[string, OverlapRow]>([
  ['the same name, differently written', asked({ account: 'ACME', partner: 'Initech' })],
  [
    'the same website',
    asked({ account: 'Acme EMEA', domain: 'www.acme.example', partner: 'Initech' }),
  ],
  [
    'agreed to, and not made yet',
    asked({ account: 'Acme', partner: 'Initech', introductionAgreed: daysBefore(1) }),
  ],
  [
    'asked by its status alone',
    { account: 'Acme', partner: 'Initech', introductionStatus: 'Requested' },
  ],
])('another partner’s row counts for the account: %s', (_, other) => {
  const { elsewhere, openAtPartner } = around(other);
  expect(elsewhere.map(({ partner }) => partner)).toEqual(['Initech']);
  expect(openAtPartner).toBe(0);
});

it.each<[string, OverlapRow]>([
  ['another account', asked({ account: 'Birch', partner: 'Initech' })],
  ['nobody was asked', { account: 'Acme', partner: 'Initech', introductionRequested: '' }],
  ['made already', asked({ account: 'Acme', partner: 'Initech', introductionMade: daysBefore(1) })],
  ['declined', asked({ account: 'Acme', partner: 'Initech', introductionDeclined: daysBefore(1) })],
  ['expired', { account: 'Acme', partner: 'Initech', introductionRequested: daysBefore(15) }],
  [
    'a website that many share',
    asked({ account: 'Birch', domain: 'linkedin.com', partner: 'Initech' }),
  ],
])('another row doesn’t: %s', (_, other) => {
  expect(around(other).elsewhere).toEqual([]);
});

it('the partner carries its requests without an answer about other accounts', () => {
  const { openAtPartner, elsewhere } = around(
    asked({ account: 'Birch', partner: 'globex Inc.' }),
    asked({ account: 'Cedar', partner: 'Globex' }),
    asked({ account: 'Dune', partner: 'Globex', introductionAgreed: daysBefore(1) }),
    { account: 'Elm', partner: 'Globex', introductionRequested: daysBefore(15) },
    asked({ account: 'Fir', partner: 'Initech' }),
  );
  expect(openAtPartner).toBe(2);
  expect(elsewhere).toEqual([]);
});

it('a row is no obstacle to itself, and rows without names are no account', () => {
  const own = asked(ROW);
  expect(requestsAround(own, [own], termsWith()).openAtPartner).toBe(0);
  const nameless = asked({ account: '', domain: '', partner: 'Globex' });
  const other = asked({ account: '', domain: '', partner: 'Initech' });
  expect(requestsAround(nameless, [nameless, other], termsWith({}, AS_OF)).elsewhere).toEqual([]);
});
