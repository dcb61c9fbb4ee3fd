import { ShoppingCart } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { DaySpanChip } from '../../components/day-span-chip.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { FinanceOrders } from '../../graphql/generated/documents.ts';
import type { FinanceOrdersQuery, FinanceOrderStatus, FinanceOrderWhere } from '../../graphql/generated/types.ts';
import { daySpanOf, happenedOn } from '../../lib/day-span.ts';
import { isZero } from '../../lib/is-zero.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';
import { buyerName } from './buyer-name.ts';

const PAGE = 50;
const statuses = [
  'RECORDED',
  'MATCHED',
  'PARTLY_RETURNED',
  'RETURNED',
  'CANCELLED',
] as const satisfies readonly FinanceOrderStatus[];

/** What is not one state but several, as the dashboard counts. */
const groups = {
  KEPT: { NOT: { status: { eq: 'CANCELLED' } } },
  BACK: { status: { oneOf: ['PARTLY_RETURNED', 'RETURNED'] } },
} as const satisfies Record<string, FinanceOrderWhere>;

type Row = NonNullable<FinanceOrdersQuery['financeOrders']>['nodes'][number];

export async function loader({ request, context }: Route.LoaderArgs) {
  const { brand } = await requirePermission(context, 'finance.order.read');
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('status');
  const status = statuses.find((one) => one === asked);
  const group = Object.entries(groups).find(([name]) => name === asked)?.[1];
  const days = daySpanOf(searchParams);
  const where = {
    ...(status === undefined ? group : { status: { eq: status } }),
    ...(days && { placedAt: happenedOn(days, brand?.timeZone ?? 'UTC') }),
  };
  return gql(context, FinanceOrders, { first: PAGE, after: cursorOf(searchParams) ?? null, where });
}

export default function OrderList({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const mayImport = useViewer().can('finance.order.write');
  const { nodes, pageInfo, totalCount } = loaderData.financeOrders;
  const columns = useColumns();
  const footer = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader
        title={t('areas.name.orders')}
        lead={t('invoicing.ordersLead')}
        actions={
          mayImport && (
            <ButtonLink to="/orders/files" look="secondary">
              {t('orderFiles.toOrderFiles')}
            </ButtonLink>
          )
        }
      />
      <div className="flex flex-wrap gap-2 px-(--gutter) pb-3">
        <FilterSelect
          label={t('list.status')}
          name="status"
          all={t('invoicing.allStatuses')}
          options={[
            ...(['KEPT', 'BACK'] as const).map((name) => [name, t(`invoicing.orderGroup.${name}`)] as const),
            ...statuses.map((status) => [status, word('financeOrderStatus', status)] as const),
          ]}
        />
        <DaySpanChip />
      </div>
      <TableFrame label={t('areas.name.orders')} footer={footer}>
        {nodes.length === 0 ? (
          <EmptyState icon={ShoppingCart} title={t('invoicing.noOrders')} text={t('invoicing.noOrdersText')} />
        ) : (
          <LedgerTable
            label={t('areas.name.orders')}
            columns={columns}
            rows={nodes}
            id={(row) => row.id}
            name={(row) => row.number}
            href={(row) => `/orders/${row.id}`}
          />
        )}
      </TableFrame>
    </main>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  return [
    { key: 'number', header: t('invoicing.number'), cell: (row) => row.number, card: 'title' },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="financeOrderStatus" value={row.status} />,
      card: 'side',
    },
    { key: 'buyer', header: t('invoicing.buyer'), cell: (row) => buyerName(row.buyer) ?? NOTHING, card: 'line' },
    { key: 'source', header: t('invoicing.source'), cell: (row) => row.source },
    { key: 'country', header: t('invoicing.country'), cell: (row) => row.country ?? NOTHING },
    { key: 'campaign', header: t('invoicing.campaign'), cell: (row) => row.campaignCode ?? NOTHING },
    { key: 'placed', header: t('invoicing.placed'), right: true, cell: (row) => <When at={row.placedAt} /> },
    {
      key: 'returned',
      header: t('invoicing.returned'),
      right: true,
      cell: (row) => (isZero(row.returned) ? NOTHING : <Money value={row.returned} />),
    },
    {
      key: 'gross',
      header: t('invoicing.gross'),
      right: true,
      cell: (row) => <Money value={row.gross} />,
      card: 'line',
    },
  ];
}
