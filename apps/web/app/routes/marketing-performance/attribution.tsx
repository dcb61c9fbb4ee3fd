import { Route as RouteIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Money } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SpanLinks } from '../../components/span-links.tsx';
import { AttributionOfPeriod, SetAttributionRule } from '../../graphql/generated/documents.ts';
import type { AttributionOfPeriodQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { periodOf } from '../../lib/periods.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/attribution';
import { AttributionRule, MODELS } from './attribution-rule.tsx';
import { CreditsTable } from './credits-table.tsx';
import { Switch } from './switch.tsx';
import { PerformanceTabs } from './tabs.tsx';

const GROUPS = ['CAMPAIGN', 'CHANNEL'] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'crm.performance.read');
  const params = new URL(request.url).searchParams;
  const span = periodOf(params, viewer.brand?.timeZone ?? 'UTC');
  const model = MODELS.find((one) => one === params.get('model')) ?? 'LAST';
  const by = GROUPS.find((one) => one === params.get('by')) ?? 'CAMPAIGN';
  const found = await gql(context, AttributionOfPeriod, { from: span.from, until: span.until, model, by });
  return { span, model, by, rule: found.attributionRule, result: found.attributionResults };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const input = { lookbackDays: Number(textOf(form, 'days')), expectedVersion: Number(textOf(form, 'version')) };
  const { problem } = await act(context, SetAttributionRule, { input }, (answer) => answer.setAttributionRule);
  return problem ? refused(problem) : leave(context, '/marketing/performance/attribution', { key: 'catalogueSaved' });
}

export default function Attribution({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { span, model, by, rule, result } = loaderData;
  const mayWrite = useViewer().can('crm.performance.write');
  const rows = result?.rows ?? [];
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('areas.name.performance')} lead={t('performance.attributionLead')} />
      <PerformanceTabs />
      <div className="flex flex-col gap-4 px-(--gutter) py-4">
        <SpanLinks span={span} beside={false} />
        <div className="flex flex-wrap gap-x-6 gap-y-2">
          <Switch name="model" current={model} label={t('performance.modelName')} choices={MODELS} words="model" />
          <Switch name="by" current={by} label={t('performance.by')} choices={GROUPS} words="creditBy" />
        </div>
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_360px]">
          <div className="flex min-w-0 flex-col gap-4">
            {rows.length === 0 || result == null ? (
              <Card flush>
                <EmptyState icon={RouteIcon} title={t('performance.noOrders')} text={t('performance.noOrdersText')} />
              </Card>
            ) : (
              <>
                <Answer result={result} />
                <CreditsTable rows={rows} by={by} />
              </>
            )}
          </div>
          {rule != null && <AttributionRule rule={rule} model={model} mayWrite={mayWrite} />}
        </div>
      </div>
    </main>
  );
}

type Result = NonNullable<AttributionOfPeriodQuery['attributionResults']>;

/** The answer first: how much all of it is; the same in every model. */
function Answer({ result }: { readonly result: Result }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <p className="flex flex-wrap items-baseline gap-x-3">
      <span className="tnum text-[22px]">
        {result.totals.map((one) => (
          <span key={one.currency} className="mr-3">
            <Money value={one} />
          </span>
        ))}
      </span>
      <span className="text-muted" suppressHydrationWarning>
        {t('performance.allOrders', { count: result.orders, n: format.number(result.orders) })}
      </span>
    </p>
  );
}
