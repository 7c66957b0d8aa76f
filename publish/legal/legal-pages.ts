// The pages that a listing has to link: privacy policy, terms and support, with the publisher's values.
import fs from 'node:fs';
import path from 'node:path';
import { filledIn, readPublisher } from '../publisher';

export interface LegalPage {
  /** Its name on the site. */
  readonly address: string;
  /** What a link to it says. */
  readonly words: string;
  readonly file: string;
  /** The value of publisher.json that has to be its address. */
  readonly value: 'privacyPolicy' | 'terms' | 'support';
}

export const LEGAL_PAGES: readonly LegalPage[] = [
  {
    address: 'privacy-policy.html',
    words: 'Privacy policy',
    file: 'publish/legal/privacy-policy.md',
    value: 'privacyPolicy',
  },
  { address: 'terms.html', words: 'Terms', file: 'publish/legal/terms.md', value: 'terms' },
  { address: 'support.html', words: 'Support', file: 'publish/legal/support.md', value: 'support' },
];

/** The page's Markdown, filled in. */
export function legalText(root: string, { file }: LegalPage): string {
  return filledIn(fs.readFileSync(path.join(root, file), 'utf8'), readPublisher(root));
}
