import { useFetcher } from 'react-router';

/** Sets preferences: the screen follows at once, the cookie keeps them. Another language needs other words, hence a reload. */
export function useSetPreference(): (change: Readonly<Record<string, string>>) => void {
  const fetcher = useFetcher({ key: 'preferences' });
  return (change) => {
    const root = document.documentElement;
    for (const [key, value] of Object.entries(change)) if (key !== 'lang') root.dataset[key] = value;
    void fetcher.submit(change, { method: 'post', action: '/preferences' }).then(() => {
      if ('lang' in change) window.location.reload();
    });
  };
}
