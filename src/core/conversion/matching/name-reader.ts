// What the names and addresses of both tabs say, each that differs read once.
import type { Cell } from '../../cells/cell';
import { nameWords, spelledOutKey } from '../../cells/company-name';
import { domainKey } from '../../cells/domain';
import { remembering } from '../../cells/remembering';
import { plainText } from '../../cells/text';
import type { NameWords } from './unrelated-names';

export interface ReadName {
  readonly words: NameWords;
  /** `nameKey` of the name: '' where it names nobody. */
  readonly key: string;
  /** `spelledOutKey` of the name. */
  readonly spelledOut: string;
  /** As it is shown. */
  readonly shown: string;
  /** The domain of a name that is an address and nothing else: accounts are called `acme.com`. */
  readonly domain: string;
}

/** What a row says about whom it means; domains are '' where there are none. */
export interface ReadRow {
  readonly name: ReadName;
  readonly website: string;
  readonly email: string;
}

export interface NameReader {
  readonly name: (cell: Cell | undefined) => ReadName;
  /** The domain of a website or an address; '' where the cell holds none. */
  readonly domain: (cell: Cell | undefined) => string;
  readonly row: (row: {
    readonly name?: Cell | undefined;
    readonly website?: Cell | undefined;
    readonly email?: Cell | undefined;
  }) => ReadRow;
}

/** No domain is longer, with something around it; a pattern would search a long cell too often. */
const LONGEST_ADDRESS = 300;
const WHOLE_ADDRESS = /^\S+\.\S+$/;

/** The domain of a cell that is an address and nothing else; '' for any other. */
export const domainOfName = (name: Cell | undefined): string =>
  typeof name === 'string' && name.length <= LONGEST_ADDRESS && WHOLE_ADDRESS.test(name.trim())
    ? domainKey(name)
    : '';

const readName = (cell: Cell): ReadName => {
  const words = nameWords(cell);
  return {
    words,
    key: words.join(''),
    spelledOut: spelledOutKey(cell),
    shown: plainText(cell),
    domain: domainOfName(cell),
  };
};

/** Make one for all rows of both tabs. */
export function nameReader(): NameReader {
  const name = remembering<ReadName>(readName);
  const domain = remembering<string>(domainKey);
  return {
    name,
    domain,
    row: (row) => ({
      name: name(row.name),
      website: row.website === undefined ? '' : domain(row.website),
      email: row.email === undefined ? '' : domain(row.email),
    }),
  };
}
