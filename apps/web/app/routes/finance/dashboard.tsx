import { clsx } from 'clsx';
import { ChartColumn } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Money, NOTHING, Percent } from '../../components/printed.tsx';
import { StepChart } from '../../components/step-chart.tsx';
import { FinanceDashboard, FinanceKpiLines } from '../../graphql/generated/documents.ts';
import type { FinanceDashboardQuery, FinanceKpi } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, patched, useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { useFormat } from '../../lib/use-format.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/dashboard';
import { BookLines } from './book-lines.tsx';
import { SpanForm } from './span-form.tsx';
import { spanOf, yearBack } from './span.ts';

type Kpi = NonNullable<FinanceDashboardQuery['financeKpis']>[number];
const PAGE = 25;
const KEYS: readonly string[] = [
  ...['REVENUE', 'GROSS_MARGIN', 'GROSS_MARGIN_RATE', 'CONTRIBUTION', 'RESULT', 'RECEIVABLES', 'CASH'],
  ...['POINTS_LIABILITY', 'MARKETING_SPEND', 'ORDERS', 'AVERAGE_ORDER', 'REPEAT_RATE', 'CUSTOMER_ACQUISITION_COST'],
];

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'finance.report.read');
  const params = new URL(request.url).searchParams;
  const span = spanOf(params);
  const asked = params.get('kpi') ?? '';
  const key = (KEYS.includes(asked) ? asked : 'REVENUE') as FinanceKpi;
  const board = await gql(context, FinanceDashboard, { ...span, seriesFrom: yearBack(span.until), key });
  const drill = KEYS.includes(asked) && holds(viewer.permissions, 'finance.journal.read');
  const after = cursorOf(params) ?? null;
  const lines = drill
    ? (await gql(context, FinanceKpiLines, { key, ...span, first: PAGE, after })).financeKpiLines
    : null;
  return {
    ...span,
    key,
    kpis: board.financeKpis,
    series: board.financeKpiSeries,
    channels: board.financeKpiChannels,
    lines,
  };
}

export default function Dashboard({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { params } = useListUrl();
  const { from, until, key, kpis, lines } = loaderData;
  const figure = t(`books.kpi.${key}`);
  const nothing = kpis.every(({ amount, number }) => Number(amount?.decimal ?? number ?? 0) === 0);
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('books.dashboard')} lead={t('books.dashboardLead')} />
      <div className="flex flex-col gap-4 px-(--gutter) pb-8">
        <SpanForm from={from} until={until} />
        {nothing && (
          <Card flush>
            <EmptyState
              icon={ChartColumn}
              title={t('books.nothingYet')}
              text={t('books.nothingYetText')}
              action={<ButtonLink to="/finance/journal/new">{t('books.newEntry')}</ButtonLink>}
            />
          </Card>
        )}
        <ul className="grid grid-cols-2 gap-3 md:grid-cols-3 xl:grid-cols-4">
          {kpis.map((kpi) => (
            <li key={kpi.key}>
              <Tile kpi={kpi} current={kpi.key === key} to={patched(params, { kpi: kpi.key, at: null })} />
            </li>
          ))}
        </ul>
        <Course figure={figure} series={loaderData.series} until={until} />
        <Channels channels={loaderData.channels} />
        {lines !== null && <BookLines title={t('books.behind', { figure })} lines={lines} size={PAGE} amount />}
      </div>
    </main>
  );
}

function Tile({ kpi, current, to }: { readonly kpi: Kpi; readonly current: boolean; readonly to: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const print = (amount: Kpi['amount'], number: Kpi['number']): string =>
    amount != null
      ? format.money(amount)
      : number == null
        ? NOTHING
        : kpi.key === 'ORDERS'
          ? format.number(Number(number))
          : format.percent(number);
  return (
    <Link
      to={to}
      preventScrollReset
      aria-current={current ? 'true' : undefined}
      className={clsx(
        'flex h-full flex-col gap-1 rounded-card border bg-surface p-4 no-underline hover:bg-sunken',
        current ? 'border-accent' : 'border-line',
      )}
    >
      <span className="text-meta text-muted">{t(`books.kpi.${kpi.key as 'REVENUE'}`)}</span>
      <span className="tnum text-[18px] leading-7 break-words md:text-[22px] text-ink" suppressHydrationWarning>
        {print(kpi.amount, kpi.number)}
      </span>
      <span className="tnum text-meta text-muted" suppressHydrationWarning>
        {t('books.before', { value: print(kpi.amountBefore, kpi.numberBefore) })}
      </span>
      <span className="text-meta text-muted">{t(`books.kpiText.${kpi.key as 'REVENUE'}`)}</span>
    </Link>
  );
}

interface CourseProps {
  readonly figure: string;
  readonly series: FinanceDashboardQuery['financeKpiSeries'];
  readonly until: string;
}

function Course({ figure, series, until }: CourseProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const points = (series ?? []).map((point) => ({ ...point, at: Date.parse(`${point.key}-01T00:00:00Z`) }));
  const value = (point: (typeof points)[number]): number => Number(point.amount?.decimal ?? point.number ?? 0);
  return (
    <Card title={`${figure} · ${t('books.course')}`}>
      <div className="max-w-3xl overflow-x-auto" role="region" aria-label={figure} tabIndex={0}>
        <StepChart
          label={`${figure}, ${t('books.course')}`}
          series={[
            { key: 'one', name: figure, points: points.map((point) => ({ at: point.at, value: value(point) })) },
          ]}
          until={Date.parse(`${until}T23:59:59Z`)}
          print={(tick) => format.number(Math.round(tick))}
        />
      </div>
      <details className="mt-2">
        <summary className="cursor-pointer text-muted">{t('books.month')}</summary>
        <ul className="mt-2 grid gap-x-6 gap-y-1 sm:grid-cols-2 lg:grid-cols-3">
          {points.map((point) => (
            <li key={point.key} className="flex justify-between gap-4">
              <span className="tnum text-muted">{point.key}</span>
              {point.amount == null ? <Percent value={point.number ?? null} /> : <Money value={point.amount} />}
            </li>
          ))}
        </ul>
      </details>
    </Card>
  );
}

function Channels({ channels }: { readonly channels: FinanceDashboardQuery['financeKpiChannels'] }) {
  const { t } = useTranslation();
  const rows = channels ?? [];
  if (rows.length === 0) return null;
  const most = Math.max(...rows.map(({ amount }) => Math.abs(Number(amount?.decimal ?? 0))), 1);
  return (
    <Card title={t('books.byChannel')}>
      <ul className="flex flex-col gap-2">
        {rows.slice(0, 10).map(({ key, amount }) => (
          <li key={key} className="grid grid-cols-[minmax(0,10rem)_1fr_auto] items-center gap-3">
            <span className="truncate font-mono text-meta">{key === '' ? t('books.noChannel') : key.slice(0, 8)}</span>
            <span className="h-3 rounded-control bg-sunken" aria-hidden>
              <span
                className={clsx('block h-3 rounded-control', Number(amount?.decimal) < 0 ? 'bg-bad' : 'bg-accent')}
                style={{ width: `${(Math.abs(Number(amount?.decimal ?? 0)) / most) * 100}%` }}
              />
            </span>
            <Money value={amount} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
