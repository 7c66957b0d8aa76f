// The months by name.
import { monthNamed } from '../../../src/core/cells/month-name';

it.each<[number, string]>([
  [1, 'january jan januar janvier janv enero ene janeiro gennaio gen januari'],
  [2, 'february feb februar fevrier fevr fev febrero fevereiro febbraio februari'],
  [3, 'march mar marz maerz mars marzo marco maart mrt'],
  [4, 'april apr avril avr abril abr aprile'],
  [5, 'may mai mayo maio maggio mag mei'],
  [6, 'june jun juni juin junio junho giugno giu'],
  [7, 'july jul juli juillet juil julio julho luglio lug'],
  [8, 'august aug aout agosto ago augustus'],
  [9, 'september sep sept septembre septiembre setembro set settembre sett'],
  [10, 'october oct oktober okt octobre octubre outubro out ottobre ott'],
  [11, 'november nov novembre noviembre novembro'],
  [12, 'december dec dezember dez decembre diciembre dic dezembro dicembre'],
])('month %p is known as %s', (month, names) => {
  for (const name of names.split(' ')) expect([name, monthNamed(name)]).toEqual([name, month]);
});

it.each(['', 'ja', 'jui', 'foo', 'marchy', 'monday'])('%p is no month', (name) => {
  expect(monthNamed(name)).toBe(0);
});
