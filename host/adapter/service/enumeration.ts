// Google's enums: objects that print their name, compared by identity; a string isn't one.

export interface EnumMember {
  readonly enumName: string;
  toString(): string;
  name(): string;
  ordinal(): number;
  compareTo(other: EnumMember): number;
}

export type Enumeration<N extends string> = { readonly [name in N]: EnumMember };

class Member implements EnumMember {
  constructor(
    readonly enumName: string,
    private readonly label: string,
    private readonly index: number,
  ) {
    Object.defineProperty(this, 'enumName', { enumerable: false });
  }

  toString(): string {
    return this.label;
  }

  name(): string {
    return this.label;
  }

  ordinal(): number {
    return this.index;
  }

  compareTo(other: EnumMember): number {
    return this.index - other.ordinal();
  }

  toJSON(): string {
    return this.label;
  }
}

export function enumeration<N extends string>(
  enumName: string,
  names: readonly N[],
): Enumeration<N> {
  const members = names.map((name, index) => [name, new Member(enumName, name, index)]);
  return Object.freeze(Object.fromEntries(members)) as Enumeration<N>;
}

export function isMember(value: unknown, enumName: string): value is EnumMember {
  return value instanceof Member && value.enumName === enumName;
}
