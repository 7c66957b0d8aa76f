// Menu: items that name a function of the add-on, separators and sub-menus.

import type { Menu, MenuItem } from '../../bridge';
import { MODES, SCOPES } from '../service/access';
import { Exception } from '../service/exception';
import { chain, local } from '../service/method';
import { defineService, type Service } from '../service/service';
import { service, TEXT } from '../service/signature';
import { bridge } from '../service/world';

type GoogleMenu = GoogleAppsScript.Base.Menu;

interface Draft {
  readonly title: string;
  readonly place: Menu['place'];
  items: readonly MenuItem[];
}

const MENU: Service<Draft, GoogleMenu> = defineService(
  { name: 'Menu', scopes: SCOPES.none, reading: MODES.menus, writing: MODES.menus },
  {
    addItem: chain([[TEXT, TEXT]], (draft: Draft, label: string, functionName: string) => {
      draft.items = [...draft.items, { kind: 'item', label, functionName }];
    }),
    addSeparator: chain([[]], (draft: Draft) => {
      draft.items = [...draft.items, { kind: 'separator' }];
    }),
    addSubMenu: chain([[service('Menu')]], (draft: Draft, menu: GoogleMenu) => {
      const { title, items } = MENU.state(menu);
      draft.items = [...draft.items, { kind: 'submenu', label: title, items }];
    }),
    addToUi: {
      ...local([[]], ({ title, place, items }: Draft) => {
        if (items.length === 0) throw new Exception('The menu has no items.');
        bridge().screen?.addMenu({ title, place, items });
      }),
      kind: 'ui' as const,
    },
  },
);

export function newMenu(title: string, place: Menu['place']): GoogleMenu {
  return MENU.of({ title, place, items: [] });
}
