/** Menus made of details close on Escape and on a click elsewhere, and give the focus back. */
export function closeMenus(): void {
  const open = () => document.querySelectorAll<HTMLDetailsElement>('.menu[open]');

  addEventListener('click', (event) => {
    for (const menu of open()) if (!menu.contains(event.target as Node)) menu.open = false;
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of open()) {
      menu.open = false;
      if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
    }
  });
}
