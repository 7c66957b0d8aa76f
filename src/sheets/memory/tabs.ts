// Which tab was chosen, or used last, as the overlap list and as the list of leads.
import type { TabKind } from '../../core/columns/fields';
import { documentStore } from './document-store';

const TAB = 'eql.tab.';

/** The tab's id; undefined where none was chosen. The tab may be gone by now. */
export function rememberedTab(kind: TabKind): number | undefined {
  const id = documentStore()?.getProperty(TAB + kind);
  return id ? Number(id) : undefined;
}

export function rememberTab(kind: TabKind, sheetId: number): void {
  documentStore()?.setProperty(TAB + kind, String(sheetId));
}
