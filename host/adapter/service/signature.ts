// What a method takes, and Google's words when it is given something else.

import { isMember } from './enumeration';

export interface ArgumentType {
  readonly accepts: (value: unknown) => boolean;
  /** May be left out at the end. */
  readonly optional?: boolean;
}

export type Signature = readonly ArgumentType[];

/** Tells the class of a service object; set by the service machinery. */
export type ServiceNamer = (value: unknown) => string | undefined;

let nameOfService: ServiceNamer = () => undefined;

export function nameServicesWith(namer: ServiceNamer): void {
  nameOfService = namer;
}

export const NUMBER: ArgumentType = { accepts: (value) => typeof value === 'number' };
export const TEXT: ArgumentType = { accepts: (value) => typeof value === 'string' };
export const BOOLEAN: ArgumentType = { accepts: (value) => typeof value === 'boolean' };
export const ANY: ArgumentType = { accepts: () => true };
export const DATE: ArgumentType = { accepts: isDate };
export const OBJECT: ArgumentType = {
  accepts: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};
export const LIST: ArgumentType = { accepts: Array.isArray };
/** Rows of cells: an array whose items are arrays. */
export const TABLE: ArgumentType = {
  accepts: (value) => Array.isArray(value) && value.every((row) => Array.isArray(row)),
};

/** Apps Script takes null and undefined for a text that may be missing. */
export function nullable(type: ArgumentType): ArgumentType {
  return {
    ...type,
    accepts: (value) => value === null || value === undefined || type.accepts(value),
  };
}

export const TEXT_OR_NULL = nullable(TEXT);

export function optional(type: ArgumentType): ArgumentType {
  return { ...type, optional: true };
}

export function listOf(type: ArgumentType): ArgumentType {
  return { accepts: (value) => Array.isArray(value) && value.every((item) => type.accepts(item)) };
}

export function service(name: string): ArgumentType {
  return { accepts: (value) => nameOfService(value)?.split('.').pop() === name };
}

export function member(enumName: string): ArgumentType {
  return { accepts: (value) => isMember(value, enumName) };
}

export function fits(args: readonly unknown[], signature: Signature): boolean {
  if (args.length > signature.length) return false;
  return (
    signature.every((type, index) => index < args.length || type.optional === true) &&
    args.every((value, index) => {
      const type = signature[index];
      if (type === undefined) return false;
      return type.accepts(value) || (value === undefined && type.optional === true);
    })
  );
}

/** `The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.` */
export function mismatch(args: readonly unknown[], method: string): string {
  const spelled = args.map(spell).join(',');
  return `The parameters (${spelled}) don't match the method signature for ${method}.`;
}

function spell(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return `${spellItem(value[0])}[]`;
  return nameOfService(value) ?? '(class)';
}

function spellItem(value: unknown): string {
  const spelled = spell(value);
  return spelled === 'null' || spelled === '(class)' || spelled.endsWith('[]') ? 'Object' : spelled;
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
