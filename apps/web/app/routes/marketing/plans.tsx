import { CalendarDays, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { ContentPlans, SaveContentPlan } from '../../graphql/generated/documents.ts';
import type { ContentChannel } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/plans';
import { usePlanColumns } from './plan-columns.tsx';
import { PlanPanel } from './plan-panel.tsx';
import { ContentTabs } from './tabs.tsx';

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.content.read');
  const archived = new URL(request.url).searchParams.has('archived');
  const { contentPlans } = await gql(context, ContentPlans, { archived });
  return { plans: contentPlans ?? [], archived, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const id = textOf(form, 'id');
  const input = {
    ...{ idempotencyKey: textOf(form, 'key'), name: textOf(form, 'name'), goal: textOf(form, 'goal') || null },
    ...{ startsOn: textOf(form, 'startsOn'), endsOn: textOf(form, 'endsOn'), archived: form.has('archived') },
    channels: form.getAll('channels').map(String) as ContentChannel[],
    ...(id !== '' && { id, expectedVersion: Number(form.get('version')) }),
  };
  const { problem } = await act(context, SaveContentPlan, { input }, (answer) => answer.saveContentPlan);
  if (problem !== undefined) return refused(problem);
  return leave(context, '/marketing/plans', { key: 'catalogueSaved' });
}

export default function PlansScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('crm.content.write');
  const { plans, archived, key } = loaderData;
  const peek = params.get('peek');
  const plan = plans.find(({ id }) => id === peek);
  const add = mayWrite && (
    <ButtonLink to="?peek=new" look="primary">
      <Plus size={16} aria-hidden />
      {t('content.newPlan')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('content.tab.plans')} lead={t('content.plans.lead')} actions={add} />
        <ContentTabs current="plans" />
        <div className="px-(--gutter) py-3">
          <ButtonLink to={archived ? '?' : '?archived=1'} look="quiet">
            {t(archived ? 'content.plans.hideArchived' : 'content.plans.showArchived')}
          </ButtonLink>
        </div>
        <TableFrame label={t('content.tab.plans')}>
          {plans.length === 0 ? (
            <EmptyState icon={CalendarDays} title={t('content.noPlan')} text={t('content.noPlanText')} action={add} />
          ) : (
            <LedgerTable
              label={t('content.tab.plans')}
              columns={usePlanColumns()}
              rows={plans}
              id={(row) => row.id}
              href={(row) => (mayWrite ? `?peek=${row.id}` : `/marketing/calendar?plan=${row.id}&day=${row.startsOn}`)}
            />
          )}
        </TableFrame>
      </main>
      {mayWrite && (plan !== undefined || peek === 'new') && (
        <PlanPanel
          key={peek}
          plan={plan}
          formKey={key}
          problem={actionData?.problem}
          onClose={() => go({ peek: null })}
        />
      )}
    </div>
  );
}
