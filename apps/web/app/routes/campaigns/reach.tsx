import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { useFormat } from '../../lib/use-format.ts';
import type { loader } from './audience.ts';
import { useReasonWord } from './reason-words.ts';

/** Whom a segment would reach, counted as it is chosen. */
export function Reach({ segmentId, purpose }: { readonly segmentId: string; readonly purpose: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useReasonWord();
  const { load, data, state } = useFetcher<typeof loader>();
  const asks = segmentId !== '' && purpose.trim() !== '';
  useEffect(() => {
    if (!asks) return;
    const query = new URLSearchParams({ segment: segmentId, purpose: purpose.trim() });
    const timer = setTimeout(() => void load(`/marketing/campaigns/audience?${query.toString()}`), 300);
    return () => clearTimeout(timer);
  }, [asks, segmentId, purpose, load]);
  const audience = asks && data && 'audience' in data ? data.audience : null;
  const failed = asks && data && 'failed' in data ? data.failed : null;
  if (audience == null)
    return (
      <p role="status" className="text-muted">
        {failed ?? (asks ? t('campaigns.counting') : t('campaigns.chooseFirst'))}
      </p>
    );
  const { members, judged, sendable, refused } = audience;
  return (
    <div role="status" aria-busy={state !== 'idle'} className="flex flex-col gap-1">
      <p className="font-medium">
        {t('campaigns.reach', { sendable: format.number(sendable), members: format.number(members) })}{' '}
        {judged < members && t('campaigns.sampled', { count: judged })}
      </p>
      {refused.map(({ reason, count }) => (
        <p key={reason} className="tnum text-meta text-muted">
          {word(reason)}: {format.number(count)}
        </p>
      ))}
    </div>
  );
}
