import { Banknote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { FinancePayments } from '../../graphql/generated/documents.ts';
import type { FinancePaymentsQuery } from '../../graphql/generated/types.ts';
import { isZero } from '../../lib/is-zero.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/payments';

const PAGE = 50;
type Row = NonNullable<FinancePaymentsQuery['financePayments']>['nodes'][number];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.payment.read');
  const after = cursorOf(new URL(request.url).searchParams) ?? null;
  return gql(context, FinancePayments, { first: PAGE, after, where: {} });
}

export default function Payments({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { nodes, pageInfo, totalCount } = loaderData.financePayments;
  const columns = useColumns();
  const footer = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.payments')} lead={t('invoicing.paymentsLead')} />
      <TableFrame label={t('areas.name.payments')} footer={footer}>
        {nodes.length === 0 ? (
          <EmptyState icon={Banknote} title={t('invoicing.noPayments')} text={t('invoicing.noPaymentsText')} />
        ) : (
          <LedgerTable
            label={t('areas.name.payments')}
            columns={columns}
            rows={nodes}
            id={(row) => row.id}
            name={(row) => row.reference || row.id}
          />
        )}
      </TableFrame>
    </main>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  return [
    { key: 'reference', header: t('invoicing.reference'), cell: (row) => row.reference || NOTHING, card: 'title' },
    {
      key: 'direction',
      header: t('invoicing.direction'),
      cell: (row) => <EnumBadge name="financePaymentDirection" value={row.direction} />,
      card: 'side',
    },
    { key: 'method', header: t('invoicing.method'), cell: (row) => row.method, card: 'line' },
    { key: 'booked', header: t('invoicing.booked'), right: true, cell: (row) => <When at={row.bookedOn} day /> },
    {
      key: 'account',
      header: t('invoicing.onAccount'),
      right: true,
      cell: (row) => (isZero(row.onAccount) ? NOTHING : <Money value={row.onAccount} />),
    },
    {
      key: 'amount',
      header: t('invoicing.amount'),
      right: true,
      cell: (row) => <Money value={row.amount} />,
      card: 'line',
    },
  ];
}
