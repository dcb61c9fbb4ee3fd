import { useEffect } from 'react';

/** Single keys are off inside fields and wherever a person switched them off (WCAG 2.1.4). */
export function typing(event: KeyboardEvent): boolean {
  if (event.metaKey || event.ctrlKey || event.altKey || event.isComposing) return true;
  const target = event.target as HTMLElement | null;
  const field = target?.closest(
    'input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=menu], [role=dialog]',
  );
  return field != null;
}

export const shortcutsOn = (): boolean => document.documentElement.dataset['keys'] !== 'off';

/** `G` then a letter goes to an area. */
export function useGoKeys(areas: Readonly<Record<string, string>>, go: (to: string) => void): void {
  useEffect(() => {
    let since = 0;
    const onKey = (event: KeyboardEvent): void => {
      if (typing(event) || !shortcutsOn()) return;
      const key = event.key.toLowerCase();
      const to = areas[key];
      if (Date.now() - since < 1000 && to !== undefined) {
        event.preventDefault();
        event.stopImmediatePropagation();
        go(to);
      }
      since = key === 'g' ? Date.now() : 0;
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [areas, go]);
}

/** Opens the palette, the search of the page, or the list of shortcuts. */
export function useShellKeys(open: { readonly palette: () => void; readonly cheats: () => void }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        open.palette();
        return;
      }
      if (typing(event) || !shortcutsOn()) return;
      const search = document.querySelector<HTMLElement>('[data-search]');
      if (event.key === '/') (search ?? { focus: open.palette }).focus();
      else if (event.key === '?') open.cheats();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
}
