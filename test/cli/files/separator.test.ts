import { type Separator, separatorOf } from '../../../cli/files/separator';

describe('telling the separator', () => {
  const check = (title: string, text: string, separator: Separator): void =>
    test(title, () => expect(separatorOf(text)).toBe(separator));

  check('commas', 'Account,Partner\nAcme,Beta\n', ',');
  check('semicolons', 'Account;Partner\nAcme;Beta\n', ';');
  check('tabs', 'Account\tPartner\nAcme\tBeta\n', '\t');
  check('one column has none: commas it is', 'Account\nAcme\n', ',');
  check(
    'semicolons, where every row also has a decimal comma',
    'A;Fit;X\na;0,85;1\nb;0,7;2\n',
    ';',
  );
  check(
    'commas, where a cell lists several ids',
    'Account,Ids\nAcme,1;2;3\nBeta,4\nGamma,5;6\n',
    ',',
  );
  check('commas inside quotes say nothing', '"a,b,c,d";x\n"e,f,g,h";y\n', ';');
  check(
    'titles above and a footer below',
    'Overlap report\n\nAccount\tPartner\nA\tB\nC\tD\nTotal\n',
    '\t',
  );
  check('pipes', 'Account|Partner\nAcme|Beta\n', '|');
  check('commas, where cells list things with pipes', 'Account,Ids\nAcme,1|2\nBeta,3|4\n', ',');
  check('tabs, where every name has a comma', 'Account\tPartner\nAcme, Inc.\tBeta, Ltd.\n', '\t');
  check('semicolons, where every header has commas', 'Name, legal;City, state\nAcme;Paris\n', ';');
  check('pipes, where notes are full of commas', 'A|Note\nAcme|a, b, c\nBeta|d, e\n', '|');
  check('semicolons, where a mark is never closed', 'A;B;C\n"x;y;z\nu;v;w\n1;2;3\n', ';');
});
