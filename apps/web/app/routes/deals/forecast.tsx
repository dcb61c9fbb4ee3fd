import { ChartLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { type Column, LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Money } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { DealForecast } from '../../graphql/generated/documents.ts';
import type { DealForecastQuery } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/forecast';
import { DealTabs } from './tabs.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.deal.read');
  return gql(context, DealForecast, {});
}

export default function Forecast({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const rows = (loaderData.dealForecast ?? []).map(identified);
  const columns = useColumns();
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('growth.deals.forecast')} lead={t('growth.deals.forecastLead')} />
      <DealTabs />
      <TableFrame label={t('growth.deals.forecast')}>
        {rows.length === 0 ? (
          <EmptyState icon={ChartLine} title={t('growth.deals.noForecast')} text={t('growth.deals.noForecastText')} />
        ) : (
          <LedgerTable label={t('growth.deals.forecast')} rows={rows} id={(row) => row.id} columns={columns} />
        )}
      </TableFrame>
    </main>
  );
}

type Forecasted = NonNullable<DealForecastQuery['dealForecast']>[number];

const identified = (row: Forecasted) => ({ ...row, id: `${row.month ?? ''} ${row.total.currency}` });

function useColumns(): Column<Forecasted>[] {
  const { t, i18n } = useTranslation();
  const month = (at: string | null | undefined): string =>
    at
      ? new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
          new Date(`${at}-01T00:00:00Z`),
        )
      : t('growth.deals.noDay');
  return [
    { key: 'month', header: t('growth.deals.month'), cell: (row) => month(row.month), card: 'title' },
    {
      key: 'open',
      header: t('growth.deals.open'),
      right: true,
      cell: (row) => <span className="tnum">{row.count}</span>,
      card: 'line',
    },
    {
      key: 'total',
      header: t('growth.deals.total'),
      right: true,
      cell: (row) => <Money value={row.total} />,
      card: 'line',
    },
    {
      key: 'weighted',
      header: t('growth.deals.weighted'),
      right: true,
      cell: (row) => <Money value={row.weighted} />,
      card: 'line',
    },
    {
      key: 'won',
      header: t('growth.deals.won'),
      right: true,
      cell: (row) => <Money value={row.won} />,
      card: 'line',
    },
  ];
}
