import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, useNavigation } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TextArea, TextInput } from '../../components/text-input.tsx';
import { VersionField } from '../../components/version-field.tsx';
import type { WebhookEndpointPartsFragment } from '../../graphql/generated/types.ts';
import type { Problem } from '../../lib/problem.ts';
import { EndpointActions } from './endpoint-actions.tsx';
import type { WebhookData } from './webhooks.tsx';

interface Props {
  readonly endpoint: WebhookEndpointPartsFragment | undefined;
  readonly types: WebhookData['webhookEventTypes'];
  readonly mayWrite: boolean;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

/** Sets an endpoint up, or shows one with what can be done to it. */
export function EndpointPanel({ endpoint, types, mayWrite, problem, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <SidePanel title={endpoint === undefined ? t('webhooks.new') : t('webhooks.edit')} onClose={onClose}>
      <div className="flex flex-col gap-5">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        {endpoint !== undefined && <Standing endpoint={endpoint} />}
        {mayWrite && <EndpointForm endpoint={endpoint} onClose={onClose} />}
        {mayWrite && endpoint !== undefined && <EndpointActions endpoint={endpoint} />}
        <details className="text-meta">
          <summary className="cursor-pointer text-muted hover:text-ink">
            {t('webhooks.eventsKnown', { count: types.length })}
          </summary>
          <ul className="mt-2 flex flex-col gap-2">
            {types.map(({ type, description }) => (
              <li key={type}>
                <code className="font-mono break-all select-all">{type}</code>
                <p className="text-muted">{description}</p>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </SidePanel>
  );
}

function Standing({ endpoint }: { readonly endpoint: WebhookEndpointPartsFragment }) {
  const { t } = useTranslation();
  const { status, pauseReason, failures, failingSince, lastError, lastSuccessAt, pending, createdAt } = endpoint;
  return (
    <>
      {pauseReason != null && <Notice tone="warn" title={pauseReason} />}
      {failingSince != null && (
        <Notice
          tone="bad"
          title={
            <>
              {t('webhooks.failing', { count: failures })} <When at={failingSince} />
            </>
          }
        >
          {lastError}
        </Notice>
      )}
      <FactList
        facts={[
          [t('list.status'), <EnumBadge key="status" name="webhookStatus" value={status} />],
          [t('webhooks.lastTaken'), <When key="taken" at={lastSuccessAt} />],
          [t('webhooks.pending'), pending],
          [t('webhooks.created'), <When key="created" at={createdAt} />],
        ]}
      />
    </>
  );
}

interface FormProps {
  readonly endpoint: WebhookEndpointPartsFragment | undefined;
  readonly onClose: () => void;
}

function EndpointForm({ endpoint, onClose }: FormProps) {
  const { t } = useTranslation();
  const busy = useNavigation().state !== 'idle';
  const [key] = useState(() => crypto.randomUUID());
  const form = useId();
  return (
    <Form id={form} method="post" className="flex flex-col gap-4">
      <input type="hidden" name="intent" value={endpoint === undefined ? 'create' : 'update'} />
      <input type="hidden" name="id" value={endpoint?.id ?? ''} />
      <VersionField of={endpoint} />
      <input type="hidden" name="key" value={key} suppressHydrationWarning />
      <Field label={t('webhooks.url')} hint={t('webhooks.urlHint')}>
        {(control) => (
          <TextInput {...control} name="url" type="url" required defaultValue={endpoint?.url} placeholder="https://" />
        )}
      </Field>
      <Field label={t('webhooks.description')}>
        {(control) => (
          <TextInput {...control} name="description" maxLength={200} defaultValue={endpoint?.description} />
        )}
      </Field>
      <Field label={t('webhooks.events')} hint={t('webhooks.eventsHint')}>
        {(control) => (
          <TextArea {...control} name="events" required rows={4} defaultValue={endpoint?.eventTypes.join('\n')} />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={busy}>
          {t('ui.save')}
        </Button>
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
      </div>
    </Form>
  );
}
