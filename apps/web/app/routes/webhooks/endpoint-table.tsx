import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { When } from '../../components/printed.tsx';
import type { WebhookEndpointPartsFragment } from '../../graphql/generated/types.ts';

interface Props {
  readonly endpoints: readonly WebhookEndpointPartsFragment[];
  readonly openId: string | null;
}

/** Where the brand's events go. */
export function EndpointTable({ endpoints, openId }: Props) {
  const { t } = useTranslation();
  const columns: Column<WebhookEndpointPartsFragment>[] = [
    {
      key: 'url',
      header: t('webhooks.url'),
      card: 'title',
      cell: (row) => <span className="font-medium break-all">{row.url}</span>,
      wrap: true,
    },
    {
      key: 'status',
      header: t('list.status'),
      card: 'side',
      cell: (row) => <EnumBadge name="webhookStatus" value={row.status} />,
    },
    { key: 'events', header: t('webhooks.events'), card: 'line', cell: (row) => row.eventTypes.join(', '), wrap: true },
    { key: 'taken', header: t('webhooks.lastTaken'), cell: (row) => <When at={row.lastSuccessAt} /> },
    { key: 'pending', header: t('webhooks.pending'), right: true, cell: (row) => row.pending },
  ];
  return (
    <Card title={t('webhooks.endpoints')} flush>
      <div className="overflow-x-auto">
        <LedgerTable
          label={t('webhooks.endpoints')}
          columns={columns}
          rows={endpoints}
          id={(row) => row.id}
          openId={openId}
          href={(row) => `?open=${row.id}`}
        />
      </div>
    </Card>
  );
}
