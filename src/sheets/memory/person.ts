// What is kept for one person alone: the name that was typed once, and half-typed forms.

const NAME = 'eql.me';
const DRAFTS = 'eql.drafts.';
/** As long as Google keeps anything in a cache; half-typed forms outlive no working day. */
const DRAFTS_SECONDS = 21_600;

/** The name that the user typed once, in whatever spreadsheet; '' before. */
export function rememberedName(): string {
  return PropertiesService.getUserProperties().getProperty(NAME) ?? '';
}

export function rememberName(name: string): void {
  PropertiesService.getUserProperties().setProperty(NAME, name);
}

/** The user's half-typed forms in this spreadsheet, or ''. */
export function keptDrafts(spreadsheetId: string): string {
  return CacheService.getUserCache().get(DRAFTS + spreadsheetId) ?? '';
}

export function keepDrafts(spreadsheetId: string, drafts: string): void {
  CacheService.getUserCache().put(DRAFTS + spreadsheetId, drafts, DRAFTS_SECONDS);
}
