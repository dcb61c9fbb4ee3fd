import { useEffect } from 'react';
import { shortcutsOn, typing } from '../../lib/shortcuts.ts';

/** A takes the first suggestion, N goes to the next movement. */
export function useDeskKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = event.key.toLowerCase();
      if ((key !== 'a' && key !== 'n') || typing(event) || !shortcutsOn()) return;
      document.querySelector<HTMLElement>(key === 'a' ? '[data-desk-accept]' : '[data-desk-next]')?.click();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
