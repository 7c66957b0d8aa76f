// The tab of ours that is being added: a run that is cut off may leave it without its mark.
import { parsedJson } from '../parsed-json';
import { documentStore } from './document-store';

const MAKING = 'eql.making';

export interface TabInTheMaking {
  readonly kind: string;
  readonly name: string;
  /** The ids of the tabs that were there before. */
  readonly existing: readonly number[];
}

const isTab = (value: unknown): value is TabInTheMaking =>
  typeof value === 'object' && value !== null && 'kind' in value && 'existing' in value;

export function rememberTabInTheMaking(tab: TabInTheMaking): void {
  documentStore()?.setProperty(MAKING, JSON.stringify(tab));
}

export function tabInTheMaking(): TabInTheMaking | undefined {
  const read = parsedJson(documentStore()?.getProperty(MAKING));
  return isTab(read) ? read : undefined;
}

export function forgetTabInTheMaking(): void {
  documentStore()?.deleteProperty(MAKING);
}
