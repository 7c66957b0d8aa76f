// The names that the built add-on shows: asked of it, in the local host.
import { PLACES, PRODUCT } from '../../cli/add-on';
import { createHost } from '../../host/node';

export interface ShownNames {
  /** The lines of the menu below Extensions. */
  readonly menuItems: readonly string[];
  readonly sidebarTitle: string;
}

interface Item {
  readonly kind: string;
  readonly label?: string;
  readonly items?: readonly Item[];
}

const labelsOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap(({ label, items: inner = [] }) => [label ?? [], labelsOf(inner)].flat());

export function shownNames(): ShownNames {
  const host = createHost({ ...PLACES, name: PRODUCT });
  host.open();
  host.run('openSidebar');
  const menuItems = host.calls.flatMap((call) =>
    call.kind === 'menu' ? labelsOf(call.menu.items) : [],
  );
  const [sidebarTitle = ''] = host.calls.flatMap((call) =>
    call.kind === 'sidebar' ? call.page.title : [],
  );
  return { menuItems, sidebarTitle };
}
