// Whatever goes wrong is told in a sentence that a person can act on.
import { Refusal, refusalOf } from '../../src/sheets/refusal';

test.each([
  [
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    'protected',
    /protected/,
  ],
  [
    'The data you entered in cell J1 violates the data validation rules set on this cell.',
    'not-valid',
    /Data validation/,
  ],
  [
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    'not-valid',
    /10 million/,
  ],
  ['Service Spreadsheets failed while accessing document with id 1x.', 'busy', /run it again/],
  ['Service Spreadsheets timed out while accessing document with id 1x.', 'busy', /run it again/],
  ['You do not have permission to call setValues', 'protected', /let you edit/],
  [
    "We're sorry, a server error occurred. Please wait a bit and try again.",
    'busy',
    /run it again/,
  ],
  ['There are too many LockService operations against the same script.', 'busy', /run it again/],
  [
    'Du versuchst, eine geschützte Zelle oder ein geschütztes Objekt zu ändern.',
    'protected',
    /protected/,
  ],
  ['Intentas modificar una celda o un objeto protegidos.', 'protected', /protected/],
  ['Você está tentando editar uma célula ou objeto protegido.', 'protected', /protected/],
  ['Vous essayez de modifier une cellule ou un objet protégé.', 'protected', /protected/],
  ['Stai tentando di modificare una cella o un oggetto protetto.', 'protected', /protected/],
  ['保護されているセルまたはオブジェクトを編集しようとしています。', 'protected', /protected/],
  ['Es ist leider ein Serverfehler aufgetreten. Bitte warte etwas.', 'busy', /run it again/],
  [
    'サーバー エラーが発生しました。しばらくしてからもう一度試してください。',
    'busy',
    /run it again/,
  ],
])('Google’s words “%s”', (words, code, sentence) => {
  const refusal = refusalOf(new Error(words));
  expect(refusal.code).toBe(code);
  expect(refusal.message).toMatch(sentence);
});

test('words that nobody has foreseen are passed on, with a way on', () => {
  const { code, message } = refusalOf(new Error('x is undefined.'));
  expect(code).toBe('unexpected');
  expect(message).toMatch(/^Something unexpected happened: x is undefined\. Reload the page/);
});

test('a refusal of ours stays as it is, and what is no error is told as well', () => {
  const own = new Refusal('busy', 'Somebody else is writing.');
  expect(refusalOf(own)).toBe(own);
  expect(refusalOf('lost').message).toContain('lost');
});
