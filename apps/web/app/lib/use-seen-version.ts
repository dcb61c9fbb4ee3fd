import { useEffect, useRef, useState } from 'react';
import { useActionData, useFetchers, useNavigation } from 'react-router';
import { carries, isAbout, isMadeOn, type Versioned, wasRefused } from './own-save.ts';

/**
 * The version of a record that a form was filled from. The page may be loaded anew while somebody types: the newest version
 * would then write over another person's change unseen. So it stays, until this person's own change of it went through or
 * another record is meant.
 */
export function useSeenVersion(record: Versioned | null | undefined): Versioned {
  const now = { id: record?.id, version: record?.version };
  return useKept(now, now.id, isMadeOn);
}

/** A key for what is filled from a record: another one after the own save (of this intent), none for somebody else's. */
export function useSeenKey(record: Versioned | null | undefined, intent?: string): string {
  const now = { id: record?.id, version: record?.version };
  const { id = '', version } = useKept(now, now.id, (sent, seen) => isAbout(sent, seen, intent));
  return `${id} ${version ?? ''}`;
}

/** The key of a form that makes something new: a form that was loaded anew keeps its own until it was sent. */
export const useFormKey = (key: string): string => useKept(key, '', carries);

/** What was there when the form was opened, until something of the person's own went through and was loaded. */
function useKept<T>(now: T, of: string | undefined, isOwn: (sent: FormData, seen: T) => boolean): T {
  const [kept, keep] = useState({ of, value: now, count: 0 });
  const count = useOwn((sent) => isOwn(sent, kept.value));
  if (kept.of === of && kept.count === count) return kept.value;
  keep({ of, value: now, count });
  return now;
}

/** How many changes of the person's own went through, each counted when what it changed was loaded. */
function useOwn(isOwn: (sent: FormData) => boolean): number {
  const { formData } = useNavigation();
  const fetchers = useFetchers();
  const answer = useActionData<unknown>();
  const [count, setCount] = useState(0);
  const going = useRef<'page' | 'aside' | null>(null);
  const byPage = formData !== undefined && isOwn(formData);
  // What was fetched aside has its answer while it loads, and what was refused loads nothing.
  const aside = fetchers.some(
    (one) => one.state === 'loading' && one.formData !== undefined && isOwn(one.formData) && !wasRefused(one.data),
  );
  useEffect(() => {
    if (byPage || aside) {
      going.current = byPage ? 'page' : 'aside';
      return;
    }
    const done = going.current === 'aside' || (going.current === 'page' && !wasRefused(answer));
    going.current = null;
    if (done) setCount((before) => before + 1);
  }, [byPage, aside, answer]);
  return count;
}
