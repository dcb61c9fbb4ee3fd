import { CalendarDays, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useEnumWord } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PanelForm } from '../../components/panel-form.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { AreaField, TextField } from '../../components/text-field.tsx';
import { ContentPlans, SaveContentPlan } from '../../graphql/generated/documents.ts';
import type { ContentChannel } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/plans';
import type { Plan } from './calendar.tsx';
import { ContentTabs } from './tabs.tsx';
import { channels } from './words.ts';

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
              columns={useColumns()}
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

function useColumns(): Column<Plan>[] {
  const { t } = useTranslation();
  const word = useEnumWord();
  return [
    { key: 'name', header: t('content.plans.name'), cell: (row) => row.name, card: 'title' },
    {
      key: 'period',
      header: t('content.plans.period'),
      cell: (row) => (
        <span className="tnum whitespace-nowrap">
          {row.startsOn} – {row.endsOn}
        </span>
      ),
      card: 'line',
    },
    {
      key: 'channels',
      header: t('content.plans.channels'),
      cell: (row) => row.channels.map((one) => word('contentChannel', one)).join(', ') || NOTHING,
      card: 'line',
    },
    { key: 'goal', header: t('content.plans.goal'), cell: (row) => row.goal ?? NOTHING },
    { key: 'owner', header: t('content.owner'), cell: (row) => row.owner?.name ?? NOTHING },
    {
      key: 'archived',
      header: '',
      cell: (row) => (row.archived ? t('content.plans.archived') : ''),
      card: 'side',
    },
  ];
}

interface PanelProps {
  readonly plan: Plan | undefined;
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

function PlanPanel({ plan, formKey, problem, onClose }: PanelProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  return (
    <PanelForm
      title={plan?.name ?? t('content.newPlan')}
      hidden={{ key: formKey, id: plan?.id, version: plan?.version }}
      problem={problem}
      onClose={onClose}
    >
      <TextField label={t('content.plans.name')} name="name" required maxLength={200} defaultValue={plan?.name} />
      <TextField label={t('content.plans.from')} name="startsOn" type="date" required defaultValue={plan?.startsOn} />
      <TextField label={t('content.plans.until')} name="endsOn" type="date" required defaultValue={plan?.endsOn} />
      <AreaField label={t('content.plans.goal')} name="goal" maxLength={1000} defaultValue={plan?.goal ?? ''} />
      <fieldset className="flex flex-col gap-1">
        <legend className="pb-1 font-medium">{t('content.plans.channels')}</legend>
        {channels.map((one) => (
          <label key={one} className="flex min-h-6 items-center gap-2">
            <input type="checkbox" name="channels" value={one} defaultChecked={plan?.channels.includes(one)} />
            {word('contentChannel', one)}
          </label>
        ))}
      </fieldset>
      {plan && (
        <label className="flex min-h-6 items-center gap-2">
          <input type="checkbox" name="archived" defaultChecked={plan.archived} />
          {t('content.plans.archive')}
        </label>
      )}
    </PanelForm>
  );
}
