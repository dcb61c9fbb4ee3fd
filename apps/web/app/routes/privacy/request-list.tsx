import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { Badge } from '../../components/badge.tsx';
import { Button, buttonClass } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { When } from '../../components/printed.tsx';
import type { PrivacyRequestsQuery } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';

type Request = NonNullable<PrivacyRequestsQuery['privacyRequests']>[number];

const tones = { PENDING: 'neutral', RUNNING: 'info', DONE: 'ok', FAILED: 'bad' } as const;

interface Props {
  readonly requests: readonly Request[];
}

/** What was exported and erased, with every service's report. */
export function RequestList({ requests }: Props) {
  const { t } = useTranslation();
  return (
    <Card title={t('privacy.requests')}>
      {requests.length === 0 && <p className="text-muted">{t('privacy.none')}</p>}
      <ul className="flex flex-col divide-y divide-line">
        {requests.map((request) => (
          <RequestLine key={request.id} request={request} />
        ))}
      </ul>
    </Card>
  );
}

function RequestLine({ request }: { readonly request: Request }) {
  const { t } = useTranslation();
  const { id, kind, state, createdAt, requestedBy, error, path, person } = request;
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-2">
            {t(`privacy.kind.${kind}`)}
            {person != null && <span className="text-muted">{person.name}</span>}
            <Badge tone={tones[state]}>{t(`privacy.state.${state}`)}</Badge>
          </p>
          <p className="text-meta text-muted">
            <When at={createdAt} /> · {t('privacy.by', { name: requestedBy.name ?? '–' })}
          </p>
        </div>
        {path != null && (
          <a href={`/privacy/exports/${id}`} download className={buttonClass('secondary')}>
            <Download size={16} aria-hidden />
            {t('privacy.download')}
          </a>
        )}
        {state === 'FAILED' && (
          <Form method="post">
            <input type="hidden" name="way" value="retry" />
            <input type="hidden" name="requestId" value={id} />
            <Button type="submit">{t('privacy.retry')}</Button>
          </Form>
        )}
      </div>
      {error != null && <p className="text-meta text-bad">{error}</p>}
      {kind === 'PERSON_ERASURE' && !request.accountIncluded && (
        <p className="text-meta text-muted">{t('privacy.accountStays')}</p>
      )}
      <Report services={request.services} />
    </li>
  );
}

function Report({ services }: { readonly services: Request['services'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <details className="text-meta">
      <summary className="cursor-pointer text-muted">{t('privacy.report')}</summary>
      <ul className="mt-2 flex flex-col gap-2">
        {services.map(({ service, state, tables, messagesLeft, error }) => {
          const rows = tables.reduce((sum, each) => sum + each.rows, 0);
          const names = tables.map(({ table, rows: count }) => `${table} ${format.number(count)}`).join(', ');
          return (
            <li key={service}>
              <p className="flex flex-wrap items-center gap-2">
                <span className="font-medium">{service}</span>
                <Badge tone={tones[state]}>{t(`privacy.state.${state}`)}</Badge>
                {rows === 0 ? t('privacy.nothing') : t('privacy.rows', { count: rows, rows: format.number(rows) })}
              </p>
              {names !== '' && <p className="break-words text-muted">{names}</p>}
              {messagesLeft > 0 && <p className="text-muted">{t('privacy.messagesLeft', { count: messagesLeft })}</p>}
              {error != null && <p className="text-bad">{error}</p>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
