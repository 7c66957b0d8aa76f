// A header as it is compared, shown and remembered.
import {
  headerKey,
  headerKeys,
  labelHeaders,
  repeatedHeaders,
  signatureOf,
} from '../../../src/core/columns/header';

describe('spellings of one header meet in one key', () => {
  it.each([
    ['Partner_Name', 'partnername'],
    ['partner name', 'partnername'],
    ['PARTNER-NAME', 'partnername'],
    ['xbeamprod__Partner_Name__c', 'partnername'], // a managed package's field, as the API names it
    ['Fit__c', 'fit'], // one's own field: "fit" is no namespace
    ['Warmth_Level__c', 'warmthlevel'],
    ['my partner__name', 'mypartnername'], // a namespace stands first
    ['a-b__code', 'abcode'], // a suffix stands last
    ['Größe', 'grosse'],
    ['#', ''],
  ])('%s: %p', (header, key) => {
    expect(headerKey(header)).toBe(key);
  });
});

describe('a header is compared whole, without its brackets, behind its colon, and by its words', () => {
  it.each([
    ['Warmth (1-5)', 'warmth15', 'warmth', '', ['warmth', '1', '5']],
    ['Warmth(1-5)', 'warmth15', 'warmth', '', ['warmth', '1', '5']],
    ['[CRM] Fit {A-D}', 'crmfitad', 'fit', '', ['crm', 'fit', 'a', 'd']],
    ['Fit (our (own) view', 'fitourownview', 'fitourview', '', ['fit', 'our', 'own', 'view']],
    [
      'Opportunity: Stage',
      'opportunitystage',
      'opportunitystage',
      'stage',
      ['opportunity', 'stage'],
    ],
    ['CRM: Opp: Stage', 'crmoppstage', 'crmoppstage', 'stage', ['crm', 'opp', 'stage']],
    ['Lead: ns__Stage__c', 'leadnsstage', 'leadnsstage', 'stage', ['lead', 'ns', 'stage', 'c']],
    [': Stage', 'stage', 'stage', '', ['stage']], // nothing stands before the colon
    ['# Fit / ICP #', 'fiticp', 'fiticp', '', ['fit', 'icp']],
    ['', '', '', '', []],
  ])('%s', (header, whole, unbracketed, unprefixed, words) => {
    expect(headerKeys(header)).toEqual({ whole, unbracketed, unprefixed, words });
  });
});

describe('headers are shown on one line, and a repeated one with its number', () => {
  it('leaves blank headers blank, however many', () => {
    expect(labelHeaders(['', 'Owner', ' ', 'OWNER', 'Account \n Name', ''])).toEqual([
      '',
      'Owner',
      '',
      'OWNER (2)',
      'Account Name',
      '',
    ]);
  });

  it('names the columns of each header that stands more than once, blanks aside', () => {
    expect(repeatedHeaders(['', 'Owner', 'x', '', 'owner', 'Fit'])).toEqual([[1, 4]]);
  });
});

describe('a header row keeps its signature from one version to the next', () => {
  it.each([
    [['foobar'], 'bf9cf968b3c31a31'],
    [[], '811c9dc59dc5811c'],
    [['owner'], 'f5674cd402010eeb'],
  ])('%j: %s', (headers, signature) => {
    expect(signatureOf(headers, 'leads')).toBe(signature);
  });

  it('tells apart headers that read the same when joined', () => {
    expect(signatureOf(['ab', 'c'], 'leads')).not.toBe(signatureOf(['a', 'bc'], 'leads'));
  });

  it('is the same in another order, case and spacing, blank headers aside', () => {
    expect(signatureOf(['Fit', '', ' Größe '], 'leads')).toBe(
      signatureOf(['GROSSE', 'fit'], 'leads'),
    );
  });

  it('passes over headers that the add-on may append to a tab of that kind', () => {
    expect(signatureOf(['foobar', 'EQL_Status'], 'leads')).toBe(signatureOf(['foobar'], 'leads'));
    expect(signatureOf(['foobar', 'Owner'], 'overlap')).toBe(signatureOf(['foobar'], 'overlap'));
    expect(signatureOf(['foobar', 'Owner'], 'leads')).not.toBe(signatureOf(['foobar'], 'leads'));
  });
});
