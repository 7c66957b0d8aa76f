// Company names that should meet, and names that shouldn't.
import * as fc from 'fast-check';
import { isLegalForm, spelledOutKey } from '../../../src/core/cells/company-name';
import { nameKey } from '../../../src/core/cells/domain';

describe('two spellings of one company have one key', () => {
  it.each([
    ['Acme', 'ACME, Inc.'],
    ['Acme', ' acme   Incorporated'],
    ['Acme', 'Acme GmbH & Co. KG'],
    ['Acme', 'Acme S.A. de C.V.'],
    ['Acme', 'Acme S. A.'],
    ['Acme', 'Acme Sp. z o.o.'],
    ['Acme', 'Acme A/S'],
    ['Acme', 'ACME Pty Ltd'],
    ['Acme', 'Acme L.L.C.'],
    ['Acme', 'The Acme Company'],
    ['Acme', 'Acme Corp (Inc)'],
    ['Acme', 'Acme B.V.'],
    ['Acme', 'Ácmé'],
    ['Volvo', 'AB Volvo'],
    ['Volvo', 'Volvo AB'],
    ['Coca-Cola', 'Coca Cola Co.'],
    ['HubSpot', 'Hub Spot, Inc.'],
    ["McDonald's", 'McDonald’s Corporation'],
    ['Marks and Spencer', 'Marks & Spencer plc'],
    ['Tiffany', 'Tiffany & Co.'],
    ['Straße', 'Strasse AG'],
    ['Ørsted', 'Orsted A/S'],
    ['トヨタ', 'トヨタ株式会社'],
    ['腾讯', '腾讯有限公司'],
    ['トヨタ', 'トヨタ(株)'],
    ['トヨタ', 'トヨタ（株）'],
    ['トヨタ', '㈱トヨタ'],
    ['Acme', 'Acme株式会社Inc.'],
    ['Gazprom', 'OAO Gazprom'],
    ['Romashka', 'OOO Romashka'],
    ['Sberbank', 'PJSC Sberbank'],
    ['Astra', 'PT Astra'],
    ['Lukoil', 'ZAO Lukoil'],
    ['Tatneft', 'PAO Tatneft'],
    ['Acme', 'Acme GmbH und Co. KG'],
    ['Acme', 'Acme Ltda e SA'],
    ['Acme', 'Acme SA et Co'],
    ['Acme', 'Acme SA y Co'],
    ['ABC Systems', 'A.B.C. Systems'],
    ['McDonalds', "McDonald's Corp."],
    ['Aeon', 'Æon'],
    ['Oeuvre', 'Œuvre SA'],
    ['Lodz', 'Łódź'],
    ['Dakovo', 'Đakovo'],
    ['Gardar', 'Garðar hf.'],
    ['Thor', 'Þór'],
    ['Diyarbakir', 'Diyarbakır'],
    ['TheLimited', 'The Limited'], // a name made only of such words is joined as any other
    ['Alder Supply', 'Alder Supply Co.'],
    ['Alder Supply', 'Alder Supply, Co'],
    ['Alder Supply', 'ALDER SUPPLY CO'],
    ['Heineken', 'Heineken NV'],
    ['Alder', 'SARL Alder'],
    ['Alder', 'Alder SARL'],
    ['Ромашка', 'ООО «Ромашка»'],
    ['Ромашка', 'Ромашка, ООО'],
    ['アルダー', '株式会社アルダー'],
    ['アルダー', '（株）アルダー'],
    ['アルダー', '㈱アルダー'],
    ['バーチ', 'バーチ㈱'],
    ['삼성전자', '(주)삼성전자'],
    ['삼성전자', '삼성전자 주식회사'],
    ['อัลเดอร์', 'บริษัท อัลเดอร์ จำกัด (มหาชน)'],
    ['Alder', 'Công ty TNHH Alder'],
    ['Alder', 'Alder S. de R.L. de C.V.'],
    ['Alder', 'Alder UG (haftungsbeschränkt)'],
    ['אלדר', 'אלדר בע״מ'],
    ['Alder', 'Alder Limited Liability Company'],
    ['Alder', 'Al\u200bder In\u200bc'], // nobody sees what was pasted along
    ['Alder', '\u200fAlder'],
    ['Limited', 'Limited株式会社'],
    ['株式会社有限公司', '株式会社 有限公司'],
  ])('%s = %s', (one, other) => {
    expect(nameKey(other)).toBe(nameKey(one));
    expect(nameKey(one)).not.toBe('');
  });
});

describe('two companies have two keys', () => {
  it.each([
    ['Acme', 'Acme Group'], // a group isn't its parts
    ['Acme', 'Acme Labs'],
    ['City of Aurora', 'City of Aurora, CO'], // a state is no legal form
    ['City of Aurora', 'City of Aurora CO'],
    ['City of Aurora', 'CITY OF AURORA CO'],
    ['City of Aurora', 'City of Aurora (CO)'],
    ['Port of Newton', 'Port of Newton, KS'],
    ['Reno Supply', 'Reno Supply, NV'],
    ['Alder Supply', 'Alder Supply, CO'],
    ['Alder', 'Alder, DE'],
    ['Mueller', 'Muller'], // both meet Müller, and not each other
    ['Co', 'The Limited'], // names made only of legal forms keep them
    ['Limited', 'Company'],
    ['有限公司', '株式会社'],
    ['Acme', 'Acme Y'], // a joining word joins nothing without a legal form behind it
    ['1&1', '11'],
    ['हिंदी', 'हद'], // vowel signs are letters
    ['C++', 'C'],
    ['がく', 'かく'],
  ])('%s is not %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
    expect(nameKey(one)).not.toBe('');
    expect(nameKey(other)).not.toBe('');
  });
});

describe('what names nothing matches nothing', () => {
  it.each([
    [''],
    [' '],
    ['-'],
    ['n/a'],
    ['tbd'],
    ['?'],
    ['#N/A'],
    ['...'],
    [true],
    [new Date(0)],
    ['[[Unknown]]'],
    ['Unknown company'],
    ['UNKNOWN ACCOUNT'],
    ['Not provided'],
    ['[not provided]'],
    ['No company'],
    ['none'],
    ['Self-employed'],
    ['Test company'],
    ['unbekannte Firma'],
    ['неизвестно'],
  ])('%p has no key', (cell) => {
    expect(nameKey(cell)).toBe('');
  });

  it.each([
    ['Unknown Worlds'],
    ['None Such Foods'],
    ['Notion'],
    ['No Limits Travel'],
    ['Test Valley Foods'],
    ['Nada Moo'],
    ['Self Storage'],
  ])('%p is a company all the same', (name) => {
    expect(nameKey(name)).not.toBe('');
  });

  it('reads a name that a sheet took for a number', () => {
    expect(nameKey(360)).toBe('360');
  });
});

it.each([
  ['Müller Logistik', 'muellerlogistik'],
  ['Mu\u0308ller Logistik', 'muellerlogistik'],
  ['ØRSTED A/S', 'oersted'],
  ['Åse', 'aase'],
  ['Mueller Logistik', ''], // there is nothing to spell out
  ['Café', ''],
  [360, ''],
])('%p spelled out is %p', (name, expected) => {
  expect(spelledOutKey(name)).toBe(expected);
});

it('adding a legal form never empties nor changes a key', () => {
  const forms = fc.constantFrom('Inc.', 'LLC', 'GmbH', 'Ltd', 'SA', 'B.V.', 'AG', 'Oy', 'plc');
  const words = fc.constantFrom('Acme', 'Limited', 'Blue', 'Société', 'Co', 'A', 'Nordic', 'The');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), forms, (name, form) => {
      const plain = nameKey(name.join(' '));
      expect(plain).not.toBe('');
      const proper = nameKey([...name, 'Works'].join(' '));
      expect(nameKey([...name, 'Works', form].join(' '))).toBe(proper);
    }),
  );
});

it.each([
  ['Inc.', true],
  ['LLC', true],
  ['S.A.', true],
  ['GmbH', true],
  ['Acme', false],
  ['Acme Inc', false],
  ['Inc. LLC', false], // two words are no legal form
  ['', false],
  ['.', false],
])('%p is a legal form: %p', (word, expected) => {
  expect(isLegalForm(word)).toBe(expected);
});
