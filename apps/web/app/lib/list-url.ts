import { useCallback } from 'react';
import { useSearchParams, type ShouldRevalidateFunctionArgs } from 'react-router';

export type Patch = Readonly<Record<string, string | null>>;

/** The same query with some parameters set or, by null, taken out. A list's whole state lives in its address. */
export function patched(params: URLSearchParams, patch: Patch): string {
  const next = new URLSearchParams(params);
  for (const [key, value] of Object.entries(patch)) {
    if (value === null || value === '') next.delete(key);
    else next.set(key, value);
  }
  const text = next.toString();
  return text === '' ? '?' : `?${text}`;
}

/** Filters begin at the first page again and close the side panel. */
export const filtered = (params: URLSearchParams, patch: Patch): string =>
  patched(params, { at: null, peek: null, ...patch });

export function useListUrl(): { params: URLSearchParams; go: (patch: Patch, replace?: boolean) => void } {
  const [params, setParams] = useSearchParams();
  const go = useCallback(
    (patch: Patch, replace = false) =>
      setParams((now) => new URLSearchParams(patched(now, patch)), { replace, preventScrollReset: true }),
    [setParams],
  );
  return { params, go };
}

/** Keyset pages only know "after this row": the address keeps the cursors of the way here, so that there is a way back. */
export const trailOf = (params: URLSearchParams): string[] => params.get('at')?.split('~').filter(Boolean) ?? [];

export const cursorOf = (params: URLSearchParams): string | undefined => trailOf(params).at(-1);

export interface Sort {
  readonly key: string;
  readonly descending: boolean;
}

export function sortOf(params: URLSearchParams, fallback: string): Sort {
  const given = params.get('sort') ?? fallback;
  return { key: given.replace(/^-/, ''), descending: given.startsWith('-') };
}

const onScreenOnly = ['peek', 'cols', 'density'];

/** For `shouldRevalidate`: what only changes the view asks nothing new of the server. */
export function keepList({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  if (formMethod !== undefined || currentUrl.pathname !== nextUrl.pathname) return defaultShouldRevalidate;
  const rest = (url: URL): string =>
    new URLSearchParams([...url.searchParams].filter(([key]) => !onScreenOnly.includes(key))).toString();
  return currentUrl.search === nextUrl.search ? defaultShouldRevalidate : rest(currentUrl) !== rest(nextUrl);
}
