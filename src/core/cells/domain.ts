// The domain that an account is matched by.
import type { Cell } from './cell';
import { isFreeMail } from './free-mail';
import { decodePunycode } from './punycode';
import { isSharedHost } from './shared-host';
import { normalised } from './text';

export { nameKey, spellingKey } from './company-name';

const SEPARATORS = /[\s;,|<>()[\]"'“”]/;
const SCHEME = /^(?:[a-z][a-z0-9+.-]*:\/\/|\/\/|mailto:)/;
/** Where the host ends: a path, a query or a fragment begins. */
const AFTER_HOST = /[/?#\\].*/;
/** A user's name; from the start, or a long word without one would be searched from each letter on. */
const BEFORE_HOST = /^.*@/;
const PORT = /:\d*$/;
const LABEL = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_-]*[\p{L}\p{M}\p{N}_])?$/u;
const TOP_LEVEL = /^(?:[\p{L}][\p{L}\p{M}]+|xn--[a-z0-9-]+)$/u;
/** Characters of format, which web pages and chat programs paste along: nobody sees them. */
const INVISIBLE = /\p{Cf}+|[\ufe00-\ufe0f]+/gu;
const PUNYCODE = /(^|\.)xn--([a-z0-9-]+)/g;
const ASCII = /^[\x20-\x7e]*$/;
const LONGEST_LABEL = 63;
const LONGEST_DOMAIN = 253;

const isDomain = (host: string): boolean => {
  const labels = host.split('.');
  return (
    labels.length > 1 &&
    host.length <= LONGEST_DOMAIN &&
    labels.every((label) => label.length <= LONGEST_LABEL && LABEL.test(label)) &&
    TOP_LEVEL.test(labels[labels.length - 1] ?? '')
  );
};

const withoutWww = (host: string): string => {
  let rest = host;
  while (/^www\.[^.]+\./.test(rest)) rest = rest.slice('www.'.length);
  return rest;
};

/** By hand, since a pattern would start anew at every stop of a long row of them. */
const withoutFinalStops = (host: string): string => {
  let end = host.length;
  while (host.charAt(end - 1) === '.') end -= 1;
  return host.slice(0, end);
};

/** Internationalised labels as people write them, where they are what they seem. */
const asWritten = (domain: string): string =>
  domain.replace(PUNYCODE, (label, stop: string, encoded: string) => {
    const decoded = decodePunycode(encoded);
    if (decoded === undefined || ASCII.test(decoded)) return label;
    const written = normalised(decoded, 'NFKC').toLowerCase();
    return LABEL.test(written) && !written.startsWith('xn--') ? stop + written : label;
  });

const domainOfWord = (word: string): string => {
  const host = word
    .replace(SCHEME, '')
    .replace(AFTER_HOST, '')
    .replace(BEFORE_HOST, '')
    .replace(PORT, '');
  const domain = withoutWww(withoutFinalStops(host));
  return isDomain(domain) ? asWritten(domain) : '';
};

/**
 * The domain of a website or an email address, or `''` where the cell holds none.
 *
 * Scheme, user, `www.`, port, path, case and invisible characters are dropped; subdomains are kept,
 * and different endings are different domains (`acme.com` isn't `acme.co.uk`). Punycode is the same
 * as Unicode. Of several addresses in one cell the first counts, and the words around it don't.
 *
 *     domainKey('https://www.Acme.com:8080/about?x=1')  // 'acme.com'
 *     domainKey('Jane Doe <jane@shop.acme.co.uk>')      // 'shop.acme.co.uk'
 *     domainKey('xn--mller-kva.de')                     // 'müller.de'
 *     domainKey('Acme Ltd')                             // ''
 */
export function domainKey(cell: Cell): string {
  if (typeof cell !== 'string') return '';
  const text = ASCII.test(cell) ? cell : normalised(cell.replace(INVISIBLE, ''), 'NFKC');
  const lower = text.toLowerCase();
  for (const word of SEPARATORS.test(lower) ? lower.split(SEPARATORS) : [lower]) {
    const domain = word.includes('.') ? domainOfWord(word) : '';
    if (domain !== '') return domain;
  }
  return '';
}

/**
 * Whether two accounts with this domain are the same account: not for free mail and internet
 * providers, for profile pages and site builders, since `linkedin.com/company/acme` loses its path
 * in the domain, and not for made-up addresses.
 */
export function identifiesAccount(domain: string): boolean {
  return domain !== '' && !isFreeMail(domain) && !isSharedHost(domain);
}
