import { useEffect, type RefObject } from 'react';
import { shortcutsOn, typing } from './shortcuts.ts';

/** J and K walk through the rows, X selects the one in focus; Enter is the link's own. */
export function useRowKeys(body: RefObject<HTMLTableSectionElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if (!['j', 'k', 'x'].includes(key) || typing(event) || !shortcutsOn() || body.current === null) return;
      const links = [...body.current.querySelectorAll<HTMLElement>('[data-row-link]')];
      const at = links.findIndex((link) => link.closest('tr')?.contains(document.activeElement) === true);
      if (key === 'x') links[at]?.closest('tr')?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
      else links[key === 'j' ? Math.min(at + 1, links.length - 1) : Math.max(at - 1, 0)]?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [body]);
}
