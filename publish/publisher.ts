// The publisher's own values, which stand in publisher.json and nowhere else.
import fs from 'node:fs';
import path from 'node:path';

/** What each value is, for whoever fills it in. */
export const PUBLISHER_VALUES = {
  company: 'the name of the company or person that publishes',
  address: 'its postal address, which the listing shows',
  law: 'the country whose law the terms name',
  supportEmail: 'the address that users write to',
  developerEmail: 'the address that Google writes to',
  website: "the publisher's own site",
  homepage: "the add-on's home page",
  privacyPolicy: 'the page of the privacy policy',
  terms: 'the page of the terms of service',
  support: 'the support page',
  repository: 'where the source is',
  issues: 'where faults are reported',
} as const;

export type PublisherValue = keyof typeof PUBLISHER_VALUES;
export type Publisher = Readonly<Record<PublisherValue, string>>;

export const PUBLISHER_FILE = 'publish/publisher.json';

export const publisherValues = Object.keys(PUBLISHER_VALUES) as readonly PublisherValue[];

export function readPublisher(root: string): Publisher {
  return JSON.parse(fs.readFileSync(path.join(root, PUBLISHER_FILE), 'utf8')) as Publisher;
}

/** A value nobody has filled in yet: in square brackets, or of a domain that can't exist (RFC 2606). */
export const isPlaceholder = (value: string): boolean => /^\[.*\]$|\.example\b/.test(value);

/** The names in braces that a text asks for. */
export const namesIn = (text: string): readonly string[] =>
  Array.from(text.matchAll(/\{(\w+)\}/g), ([, name = '']) => name);

/** A text with the publisher's values where their names stand in braces. */
export const filledIn = (text: string, publisher: Publisher): string =>
  text.replace(/\{(\w+)\}/g, (braces, name) =>
    name in publisher ? publisher[name as PublisherValue] : braces,
  );
