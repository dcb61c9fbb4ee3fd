import { Radio } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Select } from '../../components/select.tsx';
import { MetricSeries, Telemetry } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/telemetry';
import { MetricTable } from './metric-table.tsx';
import { SeriesCard } from './series-card.tsx';
import { DayTable, TopTable } from './summary-tables.tsx';

const PERIODS = [1, 7, 30, 90] as const;
const DAY_MS = 86_400_000;

export async function loader({ context, request }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.metric.read');
  const params = new URL(request.url).searchParams;
  const days = PERIODS.find((each) => String(each) === params.get('days')) ?? 7;
  const to = new Date();
  const period = { from: new Date(to.getTime() - days * DAY_MS).toISOString(), to: to.toISOString() };
  const name = params.get('metric');
  const bucket = days <= 7 ? ('HOUR' as const) : ('DAY' as const);
  const [found, series] = await Promise.all([
    gql(context, Telemetry, period),
    name === null ? undefined : gql(context, MetricSeries, { name, bucket, ...period }),
  ]);
  return { ...found, days, series: series && { name: name ?? '', bucket, points: series.opsMetricSeries } };
}

export type TelemetryData = Awaited<ReturnType<typeof loader>>;

export default function TelemetryScreen({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { go } = useListUrl();
  const { telemetrySummary: summary, opsMetricNames: metrics, days, series } = loaderData;
  const period = (
    <Select aria-label={t('telemetry.period')} value={days} onChange={(event) => go({ days: event.target.value })}>
      {PERIODS.map((each) => (
        <option key={each} value={each}>
          {t(`telemetry.days.d${each}`)}
        </option>
      ))}
    </Select>
  );
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('areas.name.telemetry')} lead={t('telemetry.lead')} actions={period} />
      <div className="flex flex-col gap-4 px-(--gutter) pb-6">
        {summary.top.length === 0 ? (
          <Card>
            <EmptyState icon={Radio} title={t('telemetry.empty')} text={t('telemetry.emptyText')} />
          </Card>
        ) : (
          <div className="grid gap-4 xl:grid-cols-[2fr_1fr]">
            <TopTable top={summary.top} />
            <DayTable days={summary.days} />
          </div>
        )}
        <MetricTable metrics={metrics} />
        {series !== undefined && <SeriesCard series={series} />}
      </div>
    </main>
  );
}
