import { Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import type { WebhookEndpointPartsFragment } from '../../graphql/generated/types.ts';
import type { WebhookData } from './webhooks.tsx';

type Delivery = WebhookData['webhookDeliveries']['nodes'][number];

interface Props {
  readonly deliveries: WebhookData['webhookDeliveries'];
  readonly endpoints: readonly WebhookEndpointPartsFragment[];
  readonly mayWrite: boolean;
}

/** Every message, with each try and what was answered. */
export function DeliveryLog({ deliveries, endpoints, mayWrite }: Props) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const { nodes, pageInfo, totalCount } = deliveries;
  const columns = useColumns(endpoints, mayWrite);
  const states = (['PENDING', 'DELIVERED', 'FAILED'] as const).map(
    (state) => [state, word('webhookState', state)] as const,
  );
  const filters = (
    <div className="flex flex-wrap gap-2">
      <FilterSelect
        label={t('webhooks.endpoint')}
        name="endpoint"
        all={t('webhooks.allEndpoints')}
        options={endpoints.map(({ id, url }) => [id, new URL(url).host] as const)}
      />
      <FilterSelect label={t('list.status')} name="state" all={t('webhooks.allStates')} options={states} />
    </div>
  );
  return (
    <Card title={t('webhooks.log')} aside={filters} flush>
      {nodes.length === 0 ? (
        <EmptyState icon={Send} title={t('webhooks.logEmpty')} text={t('webhooks.logEmptyText')} />
      ) : (
        <>
          <div className="overflow-x-auto">
            <LedgerTable label={t('webhooks.log')} columns={columns} rows={nodes} id={(row) => row.id} />
          </div>
          <Pager size={20} page={{ nodes, totalCount, pageInfo }} />
        </>
      )}
    </Card>
  );
}

function useColumns(endpoints: Props['endpoints'], mayWrite: boolean): Column<Delivery>[] {
  const { t } = useTranslation();
  const urls = new Map(endpoints.map(({ id, url }) => [id, url]));
  return [
    { key: 'type', header: t('webhooks.type'), card: 'title', wrap: true, cell: (row) => <Message delivery={row} /> },
    {
      key: 'state',
      header: t('list.status'),
      card: 'side',
      cell: (row) => <EnumBadge name="webhookState" value={row.state} />,
    },
    { key: 'endpoint', header: t('webhooks.endpoint'), cell: (row) => urls.get(row.endpointId) ?? NOTHING },
    { key: 'tries', header: t('webhooks.tries'), right: true, cell: (row) => row.attempts },
    {
      key: 'answer',
      header: t('webhooks.answer'),
      card: 'line',
      cell: (row) => row.lastError ?? row.lastStatus ?? NOTHING,
    },
    { key: 'at', header: t('webhooks.at'), card: 'line', cell: (row) => <When at={row.createdAt} /> },
    {
      key: 'again',
      header: t('list.actions'),
      quiet: true,
      right: true,
      card: 'line',
      hidden: !mayWrite,
      cell: (row) => row.state !== 'PENDING' && <Again id={row.id} />,
    },
  ];
}

function Message({ delivery }: { readonly delivery: Delivery }) {
  const { t } = useTranslation();
  const { eventType, state, body, tries, nextAttemptAt } = delivery;
  return (
    <div className="py-1">
      <p className="font-medium break-all">{eventType}</p>
      <details className="text-meta">
        <summary className="cursor-pointer text-muted hover:text-ink">
          {t('webhooks.show', { type: eventType })}
        </summary>
        <ol className="mt-2 flex flex-col gap-1">
          {tries.map((one) => (
            <li key={one.number}>
              {t('webhooks.try', { number: one.number })}: <When at={one.at} /> · {one.durationMs} ms ·{' '}
              {one.error ?? one.status}
              {one.response !== '' && <span className="text-muted"> · {one.response.slice(0, 200)}</span>}
            </li>
          ))}
        </ol>
        {state === 'PENDING' && (
          <p className="text-muted">
            {t('webhooks.next')} <When at={nextAttemptAt} />
          </p>
        )}
        <p className="mt-2 text-muted">{t('webhooks.message')}</p>
        <pre className="max-h-40 overflow-auto rounded-control bg-sunken p-2 whitespace-pre-wrap" tabIndex={0}>
          {body}
        </pre>
      </details>
    </div>
  );
}

function Again({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="intent" value="redeliver" />
      <input type="hidden" name="id" value={id} />
      <Button type="submit">{t('webhooks.redeliver')}</Button>
    </Form>
  );
}
