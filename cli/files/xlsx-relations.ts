// Which part of an XLSX package refers to which: targets as full paths, however they are written.

import type { Parts } from '../../host/files/xlsx-parts';
import { parseXml } from '../../host/files/xml-tree';
import { withoutTagPrefix } from './xlsx-namespaces';
import { pathIn } from './xlsx-package';

export interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `officeDocument`. */
  readonly kind: string;
  /** The full path of a part, or an address outside the package as it is written. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** The relations of a part; of the package itself where the path is ''. */
export function relationsOf(parts: Parts, path: string): readonly Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const own = pathIn(parts, `${folder}_rels/${path.slice(folder.length)}.rels`);
  if (own === undefined) return [];
  const relations = parseXml(withoutTagPrefix(parts[own] ?? ''));
  return relations.querySelectorAll('Relationship').map((relation) => {
    const of = (name: string): string => relation.getAttribute(name) ?? '';
    const isOutside = of('TargetMode') === 'External';
    return {
      id: of('Id'),
      kind: of('Type').replace(/^.*\//, ''),
      target: isOutside ? of('Target') : partPath(parts, folder, of('Target')),
      isOutside,
    };
  });
}

/**
 * `/xl/styles.xml`, `styles.xml`, `./styles.xml` and `../xl/styles.xml` are all `xl/styles.xml` when
 * said in the folder `xl/`; so is `xl/styles.xml`, which some writers say there by mistake.
 */
function partPath(parts: Parts, folder: string, target: string): string {
  const written = target.replace(/\\/g, '/').replace(/#.*$/, '');
  const inFolder = steps(written.startsWith('/') ? written : folder + written);
  const tries = [inFolder, decoded(inFolder), steps(written), decoded(steps(written))];
  for (const path of tries) {
    const found = pathIn(parts, path);
    if (found !== undefined) return found;
  }
  return inFolder;
}

function steps(path: string): string {
  const taken: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') taken.pop();
    else if (step !== '' && step !== '.') taken.push(step);
  }
  return taken.join('/');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
