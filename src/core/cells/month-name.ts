// The months by name, in the languages that most exports are written in.

/** English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Nordic; without accents. */
const MONTHS =
  'january januar janvier enero janeiro gennaio januari stycznia|' +
  'february februar fevrier febrero fevereiro febbraio februari lutego|' +
  'march marz maerz mars marzo marco maart mrt marca marts|' +
  'april avril abril aprile kwietnia|' +
  'may mai mayo maio maggio mei maja maj|' +
  'june juni juin junio junho giugno czerwca|' +
  'july juli juillet julio julho luglio lipca|' +
  'august aout agosto augustus augusti sierpnia|' +
  'september septembre septiembre setembro settembre wrzesnia|' +
  'october oktober octobre octubre outubro ottobre pazdziernika|' +
  'november novembre noviembre novembro listopada|' +
  'december dezember decembre diciembre dezembro dicembre desember grudnia';
const SHORTEST = 3;

/** Each month from 1 to 12 by its names and their beginnings; 0 for what begins two months. */
const monthsByName = (): ReadonlyMap<string, number> => {
  const months = new Map<string, number>();
  MONTHS.split('|').forEach((names, index) => {
    for (const name of names.split(' ')) {
      for (let length = SHORTEST; length <= name.length; length += 1) {
        const start = name.slice(0, length);
        const known = months.get(start) ?? index + 1;
        months.set(start, known === index + 1 ? known : 0);
      }
    }
  });
  return months;
};

/** Made when first asked for: loading the code does no work. */
let known: ReadonlyMap<string, number> | undefined;

/**
 * The month from 1 to 12 that a name in small letters without accents stands for, in full or by its
 * first three letters or more; 0 where it stands for none. `juil` is July; `jui` might be June.
 */
export function monthNamed(name: string): number {
  known = known ?? monthsByName();
  return known.get(name) ?? 0;
}
