import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Timeline } from '../../components/timeline.tsx';
import type { loader } from './causes.ts';

/** The way from the first cause to an entry; nothing for one that a person caused directly. */
export function CauseTrail({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { load, data } = useFetcher<typeof loader>({ key: `causes-${id}` });
  useEffect(() => void load(`/activity/${id}/causes`), [load, id]);
  const trail = data?.causes ?? [];
  if (trail.length < 2) return null;
  return (
    <section>
      <h3 className="mb-2 font-medium">{t('activity.trail')}</h3>
      <Timeline entries={trail} records />
    </section>
  );
}
