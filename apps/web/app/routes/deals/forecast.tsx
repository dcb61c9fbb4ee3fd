import { ChartLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { type Column, LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Money } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { DealForecast } from '../../graphql/generated/documents.ts';
import type { DealForecastQuery } from '../../graphql/generated/types.ts';
import { decimalSum } from '../../lib/decimal-sum.ts';
import { gql } from '../../lib/gql.server.ts';
import { useFormat } from '../../lib/use-format.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/forecast';
import { DealTabs } from './tabs.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.deal.read');
  return gql(context, DealForecast, { pipelineId: new URL(request.url).searchParams.get('pipeline') });
}

export default function Forecast({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const rows = (loaderData.dealForecast ?? []).map(identified);
  const columns = useColumns();
  const pipelines = (loaderData.pipelines ?? []).map(({ id, name }) => [id, name] as const);
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('growth.deals.forecast')} lead={t('growth.deals.forecastLead')} />
      <DealTabs />
      {pipelines.length > 1 && (
        <Toolbar>
          <FilterSelect
            label={t('records.deal.pipeline')}
            name="pipeline"
            all={t('records.deal.allPipelines')}
            options={pipelines}
          />
        </Toolbar>
      )}
      <Answer rows={rows} />
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

/** The sum of all months by currency, as a sentence. */
function Answer({ rows }: { readonly rows: readonly Forecasted[] }) {
  const { t } = useTranslation();
  const { money } = useFormat();
  const currencies = [...new Set(rows.map(({ total }) => total.currency))];
  const sum = (currency: string, of: 'total' | 'weighted'): string => {
    const own = rows.filter((row) => row.total.currency === currency);
    return money({ decimal: decimalSum(own.map((row) => row[of].decimal)), currency });
  };
  return currencies.map((currency) => (
    <p key={currency} className="tnum px-(--gutter) py-3 text-section" suppressHydrationWarning>
      {t('records.deal.forecastSays', { weighted: sum(currency, 'weighted'), total: sum(currency, 'total') })}
    </p>
  ));
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
