// The wording of an introduction request, with its placeholders.
import { say } from '../language/say';

/** What stands in braces in the wording, and is filled in from the row. */
export const PLACEHOLDERS = ['contact', 'account', 'partner', 'me', 'reason'] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/** The note that the partner forwards knows no reasons and no contact: it is read by the account. */
export const NOTE_PLACEHOLDERS = [
  'account',
  'partner',
  'me',
] as const satisfies readonly Placeholder[];

const BRACED = /\{([^{}]*)\}/g;

const isPlaceholder = (name: string): name is Placeholder =>
  PLACEHOLDERS.some((known) => known === name);

/** What may stand in braces, as a list: `{account}, {partner}, {me}`. */
export const allowedBraces = (names: readonly Placeholder[]): string =>
  names.map((name) => `{${name}}`).join(', ');

/** What is filled in from the row stays in braces. */
const BRACES = {
  contact: '{contact}',
  account: '{account}',
  partner: '{partner}',
  me: '{me}',
  reason: '{reason}',
} as const;

/** Some 100 words with the names filled in, and one question that yes or no answers. */
export const shippedWording = (): string =>
  say(
    `Hi {contact},

We would like to talk to {account}, and I believe that you at {partner} know the people there far better than we do. I am asking because {reason}.

Would you ask whoever you know best there whether they are open to an introduction?

Please copy nobody in before both sides agree. There is a short note about us that you can forward as it stands. Once they agree, I take it from there, and I will tell you what came of it. If now is a bad moment, a plain no helps just as much.

Thank you,
{me}`,
    BRACES,
  );

/** Some 60 words to the account, without anything that we judge. */
export const shippedNote = (): string =>
  say(
    `We work alongside {partner}, and would like to hear how {account} goes about its work today, and to show in twenty minutes what we do and whether it is of any use to you. Nothing is expected beyond that. If you are open to it, a short yes is enough, and only then do we get in touch.

{me}`,
    BRACES,
  );

/** What stands in braces and is no placeholder, as written: `{acount}`. */
export function unknownPlaceholders(
  wording: string,
  known: readonly string[] = PLACEHOLDERS,
): readonly string[] {
  const braced = wording.match(BRACED) ?? [];
  return braced.filter((text) => known.indexOf(text.slice(1, -1)) < 0);
}

/** The wording with its placeholders filled in; text that was filled in isn't searched again. */
export function fillWording(
  wording: string,
  values: Readonly<Partial<Record<Placeholder, string>>>,
): string {
  return wording.replace(BRACED, (braced, name: string) =>
    isPlaceholder(name) ? (values[name] ?? braced) : braced,
  );
}
