import { Truck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { When } from '../../components/printed.tsx';
import { StockTransfers } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/transfers';
import { PAGE, StockList } from './stock-list.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.stock.read');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  return gql(context, StockTransfers, { first: PAGE, after });
}

export default function Transfers({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  return (
    <StockList
      title={t('stock.tab.transfers')}
      rows={loaderData.stockTransfers}
      id={(row) => row.id}
      href={(row) => `/stock/transfers/${row.id}`}
      empty={{ icon: Truck, title: t('stock.noTransfers'), text: t('stock.noTransfersText') }}
      columns={[
        { key: 'way', header: t('stock.transfer'), cell: (row) => `${row.from.name} → ${row.to.name}`, card: 'title' },
        {
          key: 'state',
          header: t('stock.state'),
          cell: (row) => <EnumBadge name="transferState" value={row.state} />,
          card: 'side',
        },
        {
          key: 'lines',
          header: t('stock.lines'),
          cell: (row) => row.lines.map((line) => `${line.sku} × ${line.quantity}`).join(', '),
          card: 'line',
          wrap: true,
        },
        { key: 'when', header: t('stock.when'), cell: (row) => <When at={row.sentAt ?? row.createdAt} /> },
      ]}
    />
  );
}
