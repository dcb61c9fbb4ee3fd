import { useTranslation } from 'react-i18next';
import { useFetcher } from 'react-router';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import type { Arm } from './content-editor.tsx';
import type { action } from './test-mail.ts';

/** Sends a variant as it stands, saved or not, to one address. */
export function TestMailButton({ arm, to }: { readonly arm: Arm; readonly to: string }) {
  const { t } = useTranslation();
  const { submit, data, state } = useFetcher<typeof action>();
  const { subject, preheader, html, text } = arm;
  const send = (): void => {
    const message = { subject, preheader: preheader ?? '', html: html ?? '', text, to, key: crypto.randomUUID() };
    void submit(message, { method: 'post', action: '/marketing/campaigns/test-mail' });
  };
  const ready = to.includes('@') && subject.trim() !== '' && text.trim() !== '';
  return (
    <div className="flex flex-col items-start gap-2">
      <Button onClick={send} disabled={!ready || state !== 'idle'}>
        {t('campaigns.testSend')}
      </Button>
      {data?.problem && <ProblemNotice problem={data.problem} />}
      <p role="status" className="text-meta text-muted">
        {data?.sent != null && state === 'idle' && t('campaigns.testSent', { to: data.sent })}
      </p>
    </div>
  );
}
