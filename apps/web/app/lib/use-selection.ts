import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Selection } from '../components/ledger-table.tsx';

/** Chosen rows; they stay chosen from page to page and are let go by Esc. */
export function useSelection(): Selection & { readonly clear: () => void } {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = useCallback((changed: readonly string[], on: boolean) => {
    setIds((now) => {
      const next = new Set(now);
      for (const id of changed) {
        if (on) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  }, []);
  const clear = useCallback(() => setIds(new Set()), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && document.querySelector('aside.panel, [role=dialog], [role=menu]') === null) clear();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [clear]);
  return useMemo(() => ({ ids, toggle, clear }), [ids, toggle, clear]);
}
