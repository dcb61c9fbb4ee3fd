import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { When } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { TelemetryData } from './telemetry.tsx';

type Series = NonNullable<TelemetryData['series']>;
type Point = Series['points'][number];

/** A metric over time: the shape as a line, the figures below. Points without measurements are gaps. */
export function SeriesCard({ series }: { readonly series: Series }) {
  const { t } = useTranslation();
  const { decimal, number } = useFormat();
  const bucket = series.bucket === 'HOUR' ? t('telemetry.hour') : t('telemetry.dayBucket');
  const title = t('telemetry.series', { name: series.name, bucket });
  const columns: Column<Point>[] = [
    { key: 'at', header: t('telemetry.day'), cell: (row) => <When at={row.at} />, card: 'title' },
    {
      key: 'average',
      header: t('telemetry.average'),
      right: true,
      cell: (row) => decimal(row.average, 3),
      card: 'side',
    },
    { key: 'minimum', header: t('telemetry.minimum'), right: true, cell: (row) => decimal(row.minimum, 3) },
    { key: 'maximum', header: t('telemetry.maximum'), right: true, cell: (row) => decimal(row.maximum, 3) },
    { key: 'count', header: t('telemetry.measured'), right: true, cell: (row) => number(row.count) },
  ];
  return (
    <Card title={title} flush>
      <Bars points={series.points} />
      <div className="max-h-72 overflow-auto" tabIndex={0} role="region" aria-label={title}>
        <LedgerTable label={title} columns={columns} rows={series.points} id={(row) => row.at} />
      </div>
    </Card>
  );
}

/** Bars from zero; what they say in figures stands in the table below. */
function Bars({ points }: { readonly points: readonly Point[] }) {
  const most = Math.max(...points.map((point) => Number(point.average)), 0);
  if (most <= 0) return null;
  return (
    <div aria-hidden className="flex h-24 items-end gap-px border-b border-line px-4 pt-4">
      {points.map((point) => (
        <span
          key={point.at}
          title={point.average}
          className="min-w-px flex-1 rounded-t-sm bg-accent"
          style={{ height: `${Math.max(1, (Number(point.average) / most) * 100)}%` }}
        />
      ))}
    </div>
  );
}
