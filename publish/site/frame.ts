// What stands around every page of the site: the head with its policy, the bar, the foot. No page has a
// script, and all addresses are relative, so that the site can lie in any folder of any server.

import { escaped } from './markdown';

export interface Page {
  /** The file's name. */
  readonly address: string;
  readonly title: string;
  /** For search engines and shared links. */
  readonly description: string;
  /** What the page's `main` holds. */
  readonly html: string;
  /** How wide it is set: text in a column, documentation with its list, or all there is. */
  readonly layout: 'home' | 'role' | 'docs' | 'try';
}

export interface Link {
  readonly address: string;
  readonly words: string;
}

export interface Site {
  readonly name: string;
  readonly version: string;
  readonly bar: readonly Link[];
  readonly foot: readonly Link[];
}

/** The pages run nothing and ask nobody; the preview, in its frame, has a policy of its own. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function links(list: readonly Link[], here: string): string {
  return list
    .map(({ address, words }) => {
      const current = address === here ? ' aria-current="page"' : '';
      return `<a href="${address}"${current}>${escaped(words)}</a>`;
    })
    .join('\n');
}

export function framed(page: Page, { name, version, bar, foot }: Site): string {
  const title = page.layout === 'home' ? page.title : `${page.title} · ${name}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escaped(page.description)}">
<title>${escaped(title)}</title>
<link rel="icon" href="images/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="style.css">
</head>
<body class="${page.layout}">
<a class="skip" href="#content">Skip to the content</a>
<header class="bar">
<a class="mark" href="index.html"><img src="images/icon.svg" alt="" width="28" height="28">${escaped(name)}</a>
<nav aria-label="Pages">
${links(bar, page.address)}
</nav>
</header>
<main id="content">
${page.html}
</main>
<footer class="foot">
<p>${escaped(name)} ${version}, MIT licence. This site sets no cookie, runs no counter and asks no other server.</p>
<nav aria-label="About">
${links(foot, page.address)}
</nav>
</footer>
</body>
</html>
`;
}
