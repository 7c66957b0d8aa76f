// The names that the built add-on shows: asked of it, in the local host.
import fs from 'node:fs';
import { DIST, PLACES, PRODUCT } from '../../cli/add-on';
import { createHost, type Host } from '../../host/node';

export interface ShownNames {
  /** The lines of the menu below Extensions. */
  readonly menuItems: readonly string[];
  /** The same in each language that the build has words for. */
  readonly translated: readonly {
    readonly language: string;
    readonly menuItems: readonly string[];
  }[];
  readonly sidebarTitle: string;
}

interface Item {
  readonly kind: string;
  readonly label?: string;
  readonly items?: readonly Item[];
}

const labelsOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap(({ label, items: inner = [] }) => [label ?? [], labelsOf(inner)].flat());

function opened(userLocale: string): Host {
  const host = createHost({ ...PLACES, name: PRODUCT, userLocale });
  host.open();
  return host;
}

const menuOf = ({ calls }: Host): readonly string[] =>
  calls.flatMap((call) => (call.kind === 'menu' ? labelsOf(call.menu.items) : []));

export function shownNames(): ShownNames {
  const languages = fs
    .readdirSync(DIST)
    .flatMap((file) => /^Words-([a-z]+)\.html$/.exec(file)?.[1] ?? []);
  const english = opened('en');
  english.run('openSidebar');
  const [sidebarTitle = ''] = english.calls.flatMap((call) =>
    call.kind === 'sidebar' ? call.page.title : [],
  );
  const translated = languages.map((language) => ({
    language,
    menuItems: menuOf(opened(language)),
  }));
  return { menuItems: menuOf(english), translated, sidebarTitle };
}
