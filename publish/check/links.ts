// Links: files that are named are there, and the publisher's pages are where Google wants them.
import path from 'node:path';
import { LEGAL_PAGES } from '../legal/legal-pages';
import type { PublisherValue } from '../publisher';
import { type Finding, unless } from './finding';
import { FILES, type Material } from './material';

const PAGES = [
  ...[FILES.guide, FILES.consent, FILES.privacy, FILES.terms, FILES.support],
  ...[FILES.security, FILES.conduct],
];
const LINK = /\]\((?!https?:|mailto:|#)([^)#]+)/g;

const fileFindings = (material: Material): readonly Finding[] =>
  PAGES.flatMap((page) =>
    Array.from((material.text(page) ?? '').matchAll(LINK), ([, link = '']) => link).flatMap(
      (link) =>
        unless(
          material.exists(path.join(path.dirname(page), link)),
          page,
          `It links ${link}, which isn't there.`,
        ),
    ),
  );

const ADDRESSES: readonly PublisherValue[] = [
  ...([
    'website',
    'homepage',
    'privacyPolicy',
    'terms',
    'support',
    'repository',
    'issues',
  ] as const),
];

function addressFindings({ publisher }: Material): readonly Finding[] {
  const where = FILES.publisher;
  const addressOf = (name: PublisherValue): string => String(publisher[name] ?? '');
  const twice = ADDRESSES.filter((name) => name !== 'website').filter((name, index, all) =>
    all.some((other, at) => at < index && addressOf(other) === addressOf(name)),
  );
  return [
    ...ADDRESSES.flatMap((name) =>
      unless(
        /^https:\/\/[^\s/]+\.[^\s/]+/.test(addressOf(name)),
        where,
        `${name} has to be an address that begins with https://.`,
      ),
    ),
    ...twice.flatMap((name) =>
      unless(false, where, `${name} is the address of another page. Give it a page of its own.`),
    ),
    ...unless(
      addressOf('homepage').endsWith('/'),
      where,
      'End homepage with a slash: the site is a folder.',
    ),
    ...LEGAL_PAGES.flatMap(({ value, address }) =>
      unless(
        addressOf(value) === `${addressOf('homepage')}${address}`,
        where,
        `${value} has to be ${address} under homepage, where \`npm run site\` puts it: Google wants the ` +
          'policy on the domain of the home page.',
      ),
    ),
  ];
}

/** package.json can't read another file: its fields repeat three of the values. */
function packageFindings({ publisher, packageFields }: Material): readonly Finding[] {
  const { homepage, bugs, repository } = packageFields;
  return (
    [
      ['homepage', homepage, publisher.homepage],
      ['bugs.url', bugs?.url, publisher.issues],
      ['repository.url', repository?.url, publisher.repository],
    ] as const
  ).flatMap(([field, found, due]) =>
    unless(found === due, FILES.package, `Set ${field} to ${due}, as ${FILES.publisher} has it.`),
  );
}

export const linkFindings = (material: Material): readonly Finding[] => [
  ...fileFindings(material),
  ...addressFindings(material),
  ...packageFindings(material),
];
