import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

/** Asks again every so often as long as something is under way and somebody looks. */
export function useRefreshWhile(active: boolean, everyMs: number): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!active) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && void revalidate(), everyMs);
    return () => clearInterval(timer);
  }, [active, everyMs, revalidate]);
}
