// The publisher's values: all of them there, of the right kind, and filled in before it gets serious.
import { isPlaceholder, PUBLISHER_VALUES, publisherValues } from '../publisher';
import { type Finding, open, unless, wrong } from './finding';
import { FILES, type Material } from './material';

const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export function publisherFindings({ publisher }: Material): readonly Finding[] {
  const where = FILES.publisher;
  const known: readonly string[] = publisherValues;
  return [
    ...Object.keys(publisher).flatMap((name) =>
      unless(known.includes(name), where, `Take out ${name}, which nothing asks for.`),
    ),
    ...publisherValues.flatMap((name) => {
      const value = publisher[name];
      if (typeof value !== 'string' || value.trim() === '') {
        return [wrong(where, `Write ${name}: ${PUBLISHER_VALUES[name]}.`)];
      }
      if (isPlaceholder(value)) return [open(where, `Fill in ${name}: ${PUBLISHER_VALUES[name]}.`)];
      return unless(
        !name.endsWith('Email') || MAIL.test(value),
        where,
        `${name} is no mail address.`,
      );
    }),
  ];
}
