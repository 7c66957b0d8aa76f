// An add-on's menus in the engine's menu bar: its own below Extensions, others beside it.

import type { Menu, MenuItem } from '../bridge';
import type { Engine } from '../engine/engine';

type Registry = Engine['registries']['topbarMenuRegistry'];
type RootItem = Parameters<Registry['add']>[1];
type ChildItem = Exclude<NonNullable<RootItem['children']>[number], (...args: never[]) => unknown>;

/** Right of the engine's last menu (Data, 60), as in Sheets. */
const EXTENSIONS_SEQUENCE = 70;
const OWN_MENUS_SEQUENCE = 80;
const EXTENSIONS = 'extensions';

export class MenuBar {
  private readonly extensions: Menu[] = [];
  private readonly own: Menu[] = [];

  constructor(
    private readonly registry: Registry,
    /** What the line below Extensions is called: the add-on's name in the store. */
    private readonly addOnName: string,
    private readonly run: (functionName: string) => void,
  ) {
    this.registry.add(EXTENSIONS, {
      name: 'Extensions',
      sequence: EXTENSIONS_SEQUENCE,
      children: [() => this.extensions.map((menu, index) => this.branch(menu, index))],
    });
  }

  /** A menu of the same title is replaced, as when `onOpen` runs again. */
  add(added: Menu): void {
    const menu = { ...added, title: added.title || this.addOnName };
    const menus = menu.place === 'extensions' ? this.extensions : this.own;
    const known = menus.findIndex((other) => other.title === menu.title);
    if (known >= 0) menus[known] = menu;
    else menus.push(menu);
    if (menu.place === 'bar') this.addToBar(menu);
  }

  private addToBar(menu: Menu): void {
    const index = this.own.findIndex((other) => other.title === menu.title);
    const root = { ...this.branch(menu, index), sequence: OWN_MENUS_SEQUENCE + index };
    this.registry.replace(`own-menu-${index}`, root);
  }

  private branch(menu: { title: string; items: readonly MenuItem[] }, sequence: number): ChildItem {
    return { id: menu.title, name: menu.title, sequence, children: this.lines(menu.items) };
  }

  private lines(items: readonly MenuItem[]): ChildItem[] {
    return items.flatMap((item, index) => {
      const separator = items[index + 1]?.kind === 'separator';
      return item.kind === 'separator' ? [] : [{ ...this.line(item, index), separator }];
    });
  }

  private line(item: Exclude<MenuItem, { kind: 'separator' }>, sequence: number): ChildItem {
    if (item.kind === 'submenu') return this.branch({ ...item, title: item.label }, sequence);
    const execute = () => this.run(item.functionName);
    return { id: item.functionName, name: item.label, sequence, execute };
  }
}
