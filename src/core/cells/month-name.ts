// The months by name, in the languages that most exports are written in.

/** English, German, French, Spanish, Portuguese, Italian, Dutch; without accents. */
const MONTHS =
  'january januar janvier enero janeiro gennaio januari|' +
  'february februar fevrier febrero fevereiro febbraio februari|' +
  'march marz maerz mars marzo marco maart mrt|' +
  'april avril abril aprile|' +
  'may mai mayo maio maggio mei|' +
  'june juni juin junio junho giugno|' +
  'july juli juillet julio julho luglio|' +
  'august aout agosto augustus|' +
  'september septembre septiembre setembro settembre|' +
  'october oktober octobre octubre outubro ottobre|' +
  'november novembre noviembre novembro|' +
  'december dezember decembre diciembre dezembro dicembre';
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
