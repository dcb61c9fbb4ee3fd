import { Store } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Code } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Channels } from '../../graphql/generated/documents.ts';
import type { ChannelPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/channels';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.channel.read');
  return gql(context, Channels, {});
}

export default function ChannelList({ loaderData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation();
  const countries = new Intl.DisplayNames([i18n.language], { type: 'region' });
  const columns: Column<ChannelPartsFragment>[] = [
    {
      key: 'name',
      header: t('channels.name'),
      cell: (row) => <span className="font-medium">{row.name}</span>,
      card: 'title',
    },
    {
      key: 'state',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="channelState" value={row.active ? 'ACTIVE' : 'CLOSED'} />,
      card: 'side',
    },
    { key: 'code', header: t('channels.code'), cell: (row) => <Code>{row.code}</Code>, card: 'line' },
    { key: 'kind', header: t('channels.kind'), cell: (row) => t(`enums.channelKind.${row.kind}`) },
    { key: 'display', header: t('channels.display'), cell: (row) => t(`channels.${row.priceDisplay}`), card: 'line' },
    { key: 'currency', header: t('channels.currency'), cell: (row) => row.currency },
    { key: 'country', header: t('channels.country'), cell: (row) => countries.of(row.country) ?? row.country },
  ];
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.channels')} lead={t('channels.lead')} />
      <TableFrame label={t('areas.name.channels')}>
        {loaderData.channels.length === 0 ? (
          <EmptyState icon={Store} title={t('channels.empty')} text={t('channels.emptyText')} />
        ) : (
          <LedgerTable
            label={t('areas.name.channels')}
            columns={columns}
            rows={loaderData.channels}
            id={(row) => row.id}
          />
        )}
      </TableFrame>
    </main>
  );
}
