import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import type { CampaignPartsFragment } from '../../graphql/generated/types.ts';
import type { action } from './preview.ts';

interface Props {
  readonly arm: CampaignPartsFragment['arms'][number];
  readonly code: string;
  readonly personId: string;
}

/** What a reader would see, a moment after each word. The frame runs no scripts, opens nothing and sends nothing. */
export function MessagePreview({ arm, code, personId }: Props) {
  const { t } = useTranslation();
  const { submit, data } = useFetcher<typeof action>();
  const { subject, preheader, html, text } = arm;
  useEffect(() => {
    const message = { subject, preheader: preheader ?? '', html: html ?? '', text, personId, code };
    const timer = setTimeout(
      () => void submit(message, { method: 'post', action: '/marketing/campaigns/preview' }),
      400,
    );
    return () => clearTimeout(timer);
  }, [subject, preheader, html, text, personId, code, submit]);
  const preview = data && 'preview' in data ? data.preview : null;
  const failed = data && 'failed' in data ? data.failed : null;
  return (
    <section aria-label={t('campaigns.previewOf', { key: arm.key.toUpperCase() })} className="flex flex-col gap-2">
      <h3 className="text-meta font-medium text-muted">{t('campaigns.preview')}</h3>
      {failed != null && <p className="text-bad">{failed}</p>}
      <p className="font-medium break-words">{preview?.subject || '—'}</p>
      {preview?.html ? (
        <>
          <iframe
            title={t('campaigns.previewOf', { key: arm.key.toUpperCase() })}
            sandbox=""
            srcDoc={preview.html}
            className="h-80 w-full rounded-control border border-line bg-white"
          />
          <p className="text-meta text-muted">{t('campaigns.previewNote')}</p>
        </>
      ) : (
        <pre
          className="max-h-80 overflow-y-auto rounded-control bg-sunken p-3 font-sans whitespace-pre-wrap break-words"
          tabIndex={0}
        >
          {preview?.text ?? ''}
        </pre>
      )}
    </section>
  );
}
