// All that is kept with the document, read in one go.
import { once } from '../../core/cells/once';
import { documentStore } from './document-store';

export type KeptTexts = () => Readonly<Record<string, string>>;

/** Read when first asked for. */
export const keptTexts = (): KeptTexts => once(() => documentStore()?.getProperties() ?? {});
