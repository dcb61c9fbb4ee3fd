import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Money, When } from '../../components/printed.tsx';
import type { RecordOrdersQuery } from '../../graphql/generated/types.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { Nothing } from './nothing.tsx';

type Order = NonNullable<RecordOrdersQuery['crmOrders']>['nodes'][number];

export function Orders({ orders }: { readonly orders: readonly Order[] }) {
  const { t } = useTranslation();
  if (orders.length === 0) return <Nothing />;
  const columns: Column<Order>[] = [
    { key: 'number', header: t('customers.order.number'), cell: OrderNumber, card: 'title' },
    { key: 'source', header: t('customers.order.source'), cell: (row) => row.source },
    { key: 'placed', header: t('customers.order.placed'), cell: (row) => <When at={row.placedAt} />, card: 'line' },
    {
      key: 'gross',
      header: t('customers.order.gross'),
      right: true,
      cell: (row) => <Money value={row.gross} />,
      card: 'side',
    },
    {
      key: 'returned',
      header: t('customers.order.returned'),
      right: true,
      cell: (row) => <Money value={row.returned} />,
    },
  ];
  return <LedgerTable label={t('customers.tab.orders')} columns={columns} rows={orders} id={(row) => row.id} />;
}

/** Finance has the books: whoever may see them goes there. */
function OrderNumber({ id, number }: Order) {
  const { can } = useViewer();
  if (!can('finance.order.read')) return number;
  return (
    <Link className="link" to={`/orders/${id}`}>
      {number}
    </Link>
  );
}
