// The wording of an introduction request.
import {
  allowedBraces,
  fillWording,
  NOTE_PLACEHOLDERS,
  PLACEHOLDERS,
  shippedNote,
  shippedWording,
  unknownPlaceholders,
} from '../../../src/core/settings/introduction-wording';

const VALUES = {
  contact: 'Dana',
  account: 'Acme',
  partner: 'Globex',
  me: 'Sam',
  reason: 'they fit our profile and you have known them for years',
};

describe('the wording that the add-on comes with', () => {
  const filled = fillWording(shippedWording(), VALUES);

  it('uses every placeholder and no other', () => {
    expect(unknownPlaceholders(shippedWording())).toEqual([]);
    for (const name of PLACEHOLDERS) expect(shippedWording()).toContain(`{${name}}`);
  });

  it('makes a request of 90 to 140 words with one question', () => {
    const words = filled.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(100); // room for shorter names
    expect(words).toBeLessThanOrEqual(130); // and for longer ones
    expect(filled.match(/\?/g)).toHaveLength(1);
    expect(filled).not.toMatch(/[{}]/);
  });
});

describe('the note that the add-on comes with', () => {
  it('uses every placeholder of a note and no other, and has 40 to 80 words', () => {
    expect(unknownPlaceholders(shippedNote(), NOTE_PLACEHOLDERS)).toEqual([]);
    for (const name of NOTE_PLACEHOLDERS) expect(shippedNote()).toContain(`{${name}}`);
    const words = fillWording(shippedNote(), VALUES).split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(40);
    expect(words).toBeLessThanOrEqual(65); // room for longer names
  });

  it('knows no reason and no contact, which are between us and the partner', () => {
    expect(unknownPlaceholders('{account} {reason} {contact}', NOTE_PLACEHOLDERS)).toEqual([
      '{reason}',
      '{contact}',
    ]);
    expect(allowedBraces(NOTE_PLACEHOLDERS)).toBe('{account}, {partner}, {me}');
    expect(fillWording('{account} {me}', { account: 'Acme' })).toBe('Acme {me}');
  });
});

it.each([
  ['Hi {contact}', 'Hi Dana'],
  ['{account} {account}', 'Acme Acme'],
  ['{acount} {me}', '{acount} Sam'],
  ['no braces', 'no braces'],
])('%p is filled in as %p', (wording, text) => {
  expect(fillWording(wording, VALUES)).toBe(text);
});

it('takes a name for what it is, though it looks like a placeholder or a pattern', () => {
  expect(fillWording('{account}, {me}', { ...VALUES, account: '{me} $& $1' })).toBe(
    '{me} $& $1, Sam',
  );
});

it.each([
  ['no braces', []],
  ['{contact} {account} {partner} {me} {reason}', []],
  ['{acount}, {me} and {Contact}', ['{acount}', '{Contact}']],
  ['{} and { me }', ['{}', '{ me }']],
])('%p holds what nothing fills in: %p', (wording, unknown) => {
  expect(unknownPlaceholders(wording)).toEqual(unknown);
});

it('says what may stand in braces', () => {
  expect(allowedBraces(PLACEHOLDERS)).toBe('{contact}, {account}, {partner}, {me}, {reason}');
});
