import { Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { PersonPicker, type PickedPerson } from '../../components/person-picker.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { TextField } from '../../components/text-field.tsx';
import { WholeField } from '../../components/whole-field.tsx';
import { LeadRoster, SetLeadAssignee } from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { linesOf, textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/assignment';
import { LeadTabs } from './tabs.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.lead.read');
  return gql(context, LeadRoster, {});
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const capacity = textOf(form, 'capacity');
  const input = {
    userId: textOf(form, 'userId'),
    active: form.get('active') !== null,
    onDuty: form.get('onDuty') !== null,
    capacity: capacity === '' ? null : Number(capacity),
    territories: linesOf(form, 'territories'),
  };
  const { problem } = await act(context, SetLeadAssignee, { input }, (answer) => answer.setLeadAssignee);
  return problem ? refused(problem) : leave(context, '/leads/assignment', { key: 'catalogueSaved' });
}

export default function Assignment({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const mayAssign = useViewer().can('crm.lead.assign');
  const rows = loaderData.leadAssignees ?? [];
  return (
    <main className="min-h-0 flex-1 overflow-y-auto">
      <PageHeader title={t('growth.leads.assignment')} lead={t('growth.roster.lead')} />
      <LeadTabs />
      <div className="flex flex-col gap-4 px-(--gutter) py-4">
        {actionData?.problem && <ProblemNotice problem={actionData.problem} />}
        <Card flush>
          {rows.length === 0 ? (
            <EmptyState icon={Users} title={t('growth.roster.empty')} text={t('growth.roster.emptyText')} />
          ) : (
            <LedgerTable
              label={t('growth.leads.assignment')}
              rows={rows}
              id={(row) => row.id}
              columns={[
                {
                  key: 'user',
                  header: t('growth.roster.user'),
                  cell: (row) => row.user?.name ?? row.userId,
                  card: 'title',
                },
                {
                  key: 'state',
                  header: t('growth.roster.state'),
                  cell: (row) => <EnumBadge name="assigneeState" value={row.unfit ?? 'READY'} />,
                  card: 'side',
                },
                {
                  key: 'open',
                  header: t('growth.roster.open'),
                  right: true,
                  cell: (row) => <span className="tnum">{row.openLeads}</span>,
                  card: 'line',
                },
                {
                  key: 'capacity',
                  header: t('growth.roster.capacity'),
                  right: true,
                  cell: (row) => <span className="tnum">{row.capacity ?? t('growth.roster.noLimit')}</span>,
                },
                {
                  key: 'territories',
                  header: t('growth.roster.territories'),
                  cell: (row) => row.territories.join(', ') || t('growth.roster.everywhere'),
                },
              ]}
            />
          )}
        </Card>
        {mayAssign && <AssigneeForm />}
      </div>
    </main>
  );
}

function AssigneeForm() {
  const { t } = useTranslation();
  const [person, pick] = useState<PickedPerson>();
  return (
    <Card title={t('growth.roster.add')} className="max-w-[640px]">
      <Form method="post" className="flex flex-col gap-4">
        <PersonPicker label={t('growth.roster.user')} name="userId" person={person} onPick={pick} />
        <WholeField label={t('growth.roster.capacity')} name="capacity" min={0} />
        <TextField
          label={t('growth.roster.territories')}
          hint={t('growth.roster.territoriesHint')}
          name="territories"
        />
        <label className="flex items-center gap-2">
          <input type="checkbox" name="active" defaultChecked className="size-4 accent-(--accent)" />
          {t('growth.roster.active')}
        </label>
        <label className="flex items-center gap-2">
          <input type="checkbox" name="onDuty" defaultChecked className="size-4 accent-(--accent)" />
          {t('growth.roster.onDuty')}
        </label>
        <Button type="submit" look="primary" disabled={person === undefined} className="self-start">
          {t('growth.leads.save')}
        </Button>
      </Form>
    </Card>
  );
}
