import { useTranslation } from 'react-i18next';
import { data } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { FinancePayoutPage } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/detail';
import { PayoutEntries } from './payout-entries.tsx';
import { PayoutItems } from './payout-items.tsx';
import { PayoutSteps } from './payout-steps.tsx';
import { stepPayout } from './payouts.server.ts';
import { readReport } from './report.server.ts';
import { ReportCard } from './report-card.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'finance.payout.read');
  const { financePayout } = await gql(context, FinancePayoutPage, { id: params.id });
  if (financePayout == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { payout: financePayout, key: crypto.randomUUID() };
}

export async function action({ params, request, context }: Route.ActionArgs) {
  const form = await request.formData();
  if (form.get('intent') === 'report') return readReport(context, params.id, form);
  return stepPayout(context, params.id, form);
}

export type PayoutPage = Route.ComponentProps['loaderData']['payout'];

export default function Payout({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { payout, key } = loaderData;
  const reports = useViewer().can('finance.payout.write') && (payout.status === 'SENT' || payout.status === 'SETTLED');
  const report = actionData !== undefined && 'report' in actionData ? actionData.report : undefined;
  const facts = [
    [t('payouts.total'), <Money key="total" value={payout.total} />],
    [t('payouts.executionOn'), <When key="day" at={payout.executionOn} day />],
    [t('payouts.author'), payout.author.name ?? t('payouts.system')],
    ...(payout.approvedBy == null ? [] : [[t('payouts.approvedBy'), payout.approvedBy.name ?? NOTHING] as const]),
    ...(payout.sentBy == null ? [] : [[t('payouts.sentBy'), payout.sentBy.name ?? NOTHING] as const]),
    ...(payout.endedAt == null ? [] : [[t('payouts.ended'), <When key="ended" at={payout.endedAt} />] as const]),
    ...(payout.endReason === '' ? [] : [[t('payouts.note'), payout.endReason] as const]),
  ] as const;
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader
        parent={{ to: '/finance/payouts', label: t('payouts.title') }}
        title={payout.number}
        status={<EnumBadge name="payoutStatus" value={payout.status} />}
        {...(payout.status === 'DRAFT' ? { lead: t('payouts.waits') } : {})}
      />
      <div className="flex max-w-7xl flex-col gap-4 px-(--gutter) pb-8">
        {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
        <Card>
          <FactList facts={facts} />
        </Card>
        <PayoutSteps payout={payout} />
        {(reports || report != null) && <ReportCard token={key} report={report} />}
        <PayoutItems payout={payout} />
        <PayoutEntries payout={payout} />
      </div>
    </main>
  );
}
