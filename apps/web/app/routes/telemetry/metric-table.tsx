import { Gauge } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { When } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { TelemetryData } from './telemetry.tsx';

type Metric = TelemetryData['opsMetricNames'][number];

/** The metrics of the period; each leads to its series. */
export function MetricTable({ metrics }: { readonly metrics: readonly Metric[] }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const [params] = useSearchParams();
  const to = (metric: string): string => {
    const next = new URLSearchParams(params);
    next.set('metric', metric);
    return `?${next}`;
  };
  const columns: Column<Metric>[] = [
    {
      key: 'name',
      header: t('telemetry.metric'),
      cell: (row) => (
        <Link to={to(row.name)} preventScrollReset className="font-medium text-accent hover:underline">
          {row.name}
        </Link>
      ),
      card: 'title',
    },
    { key: 'count', header: t('telemetry.measured'), right: true, cell: (row) => number(row.count), card: 'side' },
    { key: 'latest', header: t('telemetry.latest'), cell: (row) => <When at={row.latestAt} />, card: 'line' },
  ];
  return (
    <Card title={t('telemetry.metrics')} flush>
      {metrics.length === 0 ? (
        <EmptyState icon={Gauge} title={t('telemetry.metricsEmpty')} text={t('telemetry.metricsEmptyText')} />
      ) : (
        <LedgerTable label={t('telemetry.metrics')} columns={columns} rows={metrics} id={(row) => row.name} />
      )}
    </Card>
  );
}
