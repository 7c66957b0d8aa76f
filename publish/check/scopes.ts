// Scopes: the manifest, the privacy policy and the consent answers name the same, each with its reason.
import { type Finding, unless } from './finding';
import { FILES, type Material } from './material';

const SCOPE = /https:\/\/www\.googleapis\.com\/auth\/[\w.]+/;
/** A reason that Google would take: more than a few words. */
const SHORTEST_REASON = 60;
/** What a manifest of an editor add-on has no use for: each asks for a review or sends data elsewhere. */
const NOT_FOR_US = ['urlFetchWhitelist', 'webapp', 'executionApi', 'addOns', 'chat'];

/** The scopes in the rows of a page's tables, and the cells behind each. */
function explained(page: string): ReadonlyMap<string, string> {
  const rows = page.split('\n').filter((line) => line.startsWith('|'));
  return new Map(
    rows.flatMap((row) => {
      const [, scope = '', ...reasons] = row.split('|').map((cell) => cell.trim());
      const [name] = SCOPE.exec(scope) ?? [];
      return name === undefined ? [] : [[name, reasons.join(' ').trim()] as const];
    }),
  );
}

function pageFindings(material: Material, file: string): readonly Finding[] {
  const reasons = explained(material.text(file) ?? '');
  const { oauthScopes = [] } = material.manifest;
  return [
    ...oauthScopes.flatMap((scope) => [
      ...unless(reasons.has(scope), file, `Explain ${scope}, which the manifest asks for.`),
      ...unless(
        (reasons.get(scope)?.length ?? SHORTEST_REASON) >= SHORTEST_REASON,
        file,
        `Say more of what ${scope} is for.`,
      ),
    ]),
    ...[...reasons.keys()].flatMap((scope) =>
      unless(
        oauthScopes.includes(scope),
        file,
        `Take out ${scope}: the manifest doesn't ask for it.`,
      ),
    ),
  ];
}

export function scopeFindings(material: Material): readonly Finding[] {
  const { manifest, builtManifest } = material;
  const { oauthScopes = [], dependencies = {} } = manifest;
  const where = FILES.manifest;
  return [
    ...unless(
      oauthScopes.length > 0,
      where,
      'List the scopes under oauthScopes: Google guesses more.',
    ),
    ...unless(
      JSON.stringify(manifest) === JSON.stringify(builtManifest),
      FILES.builtManifest,
      'It differs from appsscript.json. Run `npm run build`.',
    ),
    ...unless(
      manifest.exceptionLogging === 'NONE',
      where,
      'Set exceptionLogging to NONE: uncaught errors may quote cells.',
    ),
    ...unless(manifest.runtimeVersion === 'V8', where, 'Set runtimeVersion to V8.'),
    ...unless(
      Object.keys(dependencies).length === 0,
      where,
      'Take out the libraries and services under dependencies: each asks for wider scopes.',
    ),
    ...NOT_FOR_US.flatMap((key) =>
      unless(!(key in manifest), where, `Take out ${key}, which an editor add-on has no use for.`),
    ),
    ...[FILES.privacy, FILES.consent].flatMap((file) => pageFindings(material, file)),
  ];
}
