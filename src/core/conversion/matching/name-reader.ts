// What the names and addresses of both tabs say, each by its number.
import type { Cell } from '../../cells/cell';
import { nameKey, spelledOutKey } from '../../cells/company-name';
import { domainKey } from '../../cells/domain';
import { type NumberedTexts, numberedTexts } from './numbered-texts';
import { recently } from './recently';

/** A name by numbers. */
export interface ReadName {
  /** The number of its `nameKey`: 0 where it names nobody. */
  readonly name: number;
  /** The number of its `spelledOutKey`. */
  readonly spelledOut: number;
  /** The domain of a name that is an address and nothing else: accounts are called `acme.com`. */
  readonly called: number;
}

export interface NameReader {
  /** The keys of all names, and of those with their umlauts spelled out. */
  readonly names: NumberedTexts;
  /** The domains of all names and addresses. */
  readonly hosts: NumberedTexts;
  readonly name: (cell: Cell | undefined) => ReadName;
  /** The number of the domain of a website or an address; 0 where the cell holds none. */
  readonly host: (cell: Cell | undefined) => number;
}

/** No domain is longer, with something around it; a pattern would search a long cell too often. */
const LONGEST_ADDRESS = 300;
const WHOLE_ADDRESS = /^\S+\.\S+$/;

/** The domain of a cell that is an address and nothing else; '' for any other. */
export const domainOfName = (name: Cell | undefined): string =>
  typeof name === 'string' && name.length <= LONGEST_ADDRESS && WHOLE_ADDRESS.test(name.trim())
    ? domainKey(name)
    : '';

/** Make one for all rows of both tabs. */
export function nameReader(): NameReader {
  const [names, hosts] = [numberedTexts(), numberedTexts()];
  return {
    names,
    hosts,
    name: recently((cell) => ({
      name: names.numberOf(nameKey(cell)),
      spelledOut: names.numberOf(spelledOutKey(cell)),
      called: hosts.numberOf(domainOfName(cell)),
    })),
    host: recently((cell) => hosts.numberOf(domainKey(cell))),
  };
}
