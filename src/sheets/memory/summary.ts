// What the last summary said, for a sidebar that opens.
import { parsedJson } from '../parsed-json';
import { documentStore } from './document-store';

const SUMMARY = 'eql.summary';

export interface LastSummary {
  readonly headline: string;
  /** `2026-03-14`. */
  readonly builtOn: string;
}

const isSummary = (read: unknown): read is LastSummary =>
  typeof read === 'object' && read !== null && 'headline' in read && 'builtOn' in read;

export function rememberSummary(summary: LastSummary): void {
  documentStore()?.setProperty(SUMMARY, JSON.stringify(summary));
}

export function lastSummary(): LastSummary | undefined {
  const value = parsedJson(documentStore()?.getProperty(SUMMARY));
  return isSummary(value) ? value : undefined;
}
