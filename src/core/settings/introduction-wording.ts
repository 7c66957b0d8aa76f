// The wording of an introduction request, with its placeholders.

/** What stands in braces in the wording, and is filled in from the row. */
export const PLACEHOLDERS = ['contact', 'account', 'partner', 'me', 'reason'] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

const BRACED = /\{([^{}]*)\}/g;

const isPlaceholder = (name: string): name is Placeholder =>
  PLACEHOLDERS.some((known) => known === name);

export const PLACEHOLDERS_ALLOWED = PLACEHOLDERS.map((name) => `{${name}}`).join(', ');

/** Some 115 words with the names filled in, and one question that yes or no answers. */
export const DEFAULT_WORDING = `Hi {contact},

We would like to talk to {account}, and I believe that you at {partner} know the people there far better than we do. I am asking because {reason}.

Would you introduce me to the person you speak with most at {account}?

A short note with both of us copied in is all it takes, and I will take it from there. I am glad to send two or three lines about us that you can forward as they stand, so that it costs you a minute at most. Whichever way it goes, I will tell you what came of it. If now is a bad moment, a plain no helps just as much.

Thank you,
{me}`;

/** What stands in braces and is no placeholder, as written: `{acount}`. */
export function unknownPlaceholders(wording: string): readonly string[] {
  const braced = wording.match(BRACED) ?? [];
  return braced.filter((text) => !isPlaceholder(text.slice(1, -1)));
}

/** The wording with its placeholders filled in; text that was filled in isn't searched again. */
export function fillWording(
  wording: string,
  values: Readonly<Record<Placeholder, string>>,
): string {
  return wording.replace(BRACED, (braced, name: string) =>
    isPlaceholder(name) ? values[name] : braced,
  );
}
