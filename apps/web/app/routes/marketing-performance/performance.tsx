import { ChartNoAxesCombined } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { SpanLinks } from '../../components/span-links.tsx';
import { MarketingDays, MarketingPerformance } from '../../graphql/generated/documents.ts';
import type { MarketingPerformanceKey } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { periodOf } from '../../lib/periods.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/performance';
import { DaysChart } from './days-chart.tsx';
import { FiguresTable } from './figures-table.tsx';
import { PerformanceTabs } from './tabs.tsx';
import { Totals } from './totals.tsx';
import { CHANNELS, useChannelWord } from './words.ts';

/** What rows can be told apart by, as the address names it. */
const GROUPS = {
  campaign: ['CAMPAIGN'],
  both: ['CAMPAIGN', 'CHANNEL'],
  channel: ['CHANNEL'],
  day: ['DAY', 'CHANNEL'],
  source: ['SOURCE', 'CHANNEL'],
} as const satisfies Readonly<Record<string, readonly MarketingPerformanceKey[]>>;
type Group = keyof typeof GROUPS;
const groups = Object.keys(GROUPS) as Group[];

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'crm.performance.read');
  const params = new URL(request.url).searchParams;
  const span = periodOf(params, viewer.brand?.timeZone ?? 'UTC');
  const group = groups.find((one) => one === params.get('by')) ?? 'campaign';
  const channel = CHANNELS.find((one) => one === params.get('channel')) ?? null;
  const asked = { from: span.from, until: span.until, channel, source: params.get('source') || null };
  const [figures, days] = await Promise.all([
    gql(context, MarketingPerformance, { ...asked, by: [...GROUPS[group]] }),
    gql(context, MarketingDays, asked),
  ]);
  return { span, group, figures: figures.marketingPerformance, days: days.marketingPerformance?.rows ?? [] };
}

export default function Performance({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { span, group, figures, days } = loaderData;
  const mayWrite = useViewer().can('crm.performance.write');
  const rows = figures?.rows ?? [];
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('areas.name.performance')} lead={t('performance.lead')} />
      <PerformanceTabs />
      <div className="flex flex-col gap-4 px-(--gutter) py-4">
        <SpanLinks span={span} beside={false} />
        <Filters />
        {rows.length === 0 ? (
          <Card flush>
            <EmptyState
              icon={ChartNoAxesCombined}
              title={t('performance.empty')}
              text={t('performance.emptyText')}
              action={mayWrite && <ButtonLink to="/marketing/performance/import">{t('performance.import')}</ButtonLink>}
            />
          </Card>
        ) : (
          <>
            {figures != null && <Totals totals={figures.totals} />}
            <p className="max-w-[80ch] text-meta text-muted">{t('performance.booksNote')}</p>
            <DaysChart rows={days} span={span} />
            {figures?.complete === false && <Notice tone="info" title={t('performance.incomplete')} />}
            <FiguresTable rows={rows} group={group} />
          </>
        )}
      </div>
    </main>
  );
}

function Filters() {
  const { t } = useTranslation();
  const word = useChannelWord();
  return (
    <div className="flex flex-wrap gap-2">
      <FilterSelect
        label={t('performance.by')}
        name="by"
        all={t('performance.group.campaign')}
        options={(['both', 'channel', 'day', 'source'] as const).map((one) => [one, t(`performance.group.${one}`)])}
      />
      <FilterSelect
        label={t('performance.channelName')}
        name="channel"
        all={t('performance.anyChannel')}
        options={CHANNELS.map((one) => [one, word(one)])}
      />
    </div>
  );
}
