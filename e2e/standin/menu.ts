import type { MenuItemConstructorOptions } from 'electron';

type MenuItem = Omit<MenuItemConstructorOptions, 'submenu' | 'click'> & {
  readonly submenu?: Menu;
  click(): void;
};

let applicationMenu: Menu | null = null;

/** A menu that is not drawn; its items can be read and clicked. */
export class Menu {
  readonly items: MenuItem[];

  constructor(items: MenuItem[]) {
    this.items = items;
  }

  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): Menu {
    return new Menu(template.map(itemOf));
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}

function itemOf({ submenu, click, ...plain }: MenuItemConstructorOptions): MenuItem {
  return {
    type: submenu ? 'submenu' : 'normal',
    ...plain,
    ...(Array.isArray(submenu) ? { submenu: Menu.buildFromTemplate(submenu) } : {}),
    click: () => (click as (() => void) | undefined)?.(),
  };
}
