import { ListTodo } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { CrmTasks } from '../../graphql/generated/documents.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, patched, useListUrl } from '../../lib/list-url.ts';
import { useFormKey, useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { TaskForm, TaskTable } from '../records/tasks.tsx';
import { finishTask, saveTask } from '../records/task.server.ts';
import type { Route } from './+types/tasks';

const PAGE = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.task.read');
  const params = new URL(request.url).searchParams;
  const mine = params.has('mine');
  const state = params.has('ended') ? ('DONE' as const) : ('OPEN' as const);
  const { crmTasks } = await gql(context, CrmTasks, { first: PAGE, after: cursorOf(params) ?? null, mine, state });
  return { tasks: crmTasks, mine, ended: params.has('ended'), key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const to = `/tasks${new URL(request.url).searchParams.has('mine') ? '?mine=1' : ''}`;
  return textOf(form, 'intent') === 'task' ? saveTask(context, form, to, {}) : finishTask(context, form, to);
}

export default function TasksScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const mayWrite = useViewer().can('crm.task.write');
  const { mine, ended } = loaderData;
  const key = useFormKey(loaderData.key);
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const { nodes = [], pageInfo, totalCount } = loaderData.tasks ?? {};
  const tabs = [
    { to: '/tasks', label: t('customers.task.all'), current: !mine && !ended },
    { to: '?mine=1', label: t('customers.task.mine'), current: mine },
    { to: '?ended=1', label: t('records.task.state.DONE'), current: ended },
  ];
  const edited = mayWrite ? nodes.find(({ id, state }) => id === params.get('edit') && state === 'OPEN') : undefined;
  const seen = useSeenKey(edited);
  const pager = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.tasks')} lead={t('customers.task.lead')} />
        <LinkTabs label={t('areas.name.tasks')} tabs={tabs} />
        <div className="flex flex-col gap-4 px-(--gutter) py-4">
          {actionData?.problem !== undefined && <ProblemNotice problem={actionData.problem} />}
          {mayWrite && !ended && <TaskForm key={key} formKey={key} />}
        </div>
        <TableFrame label={t('areas.name.tasks')} footer={pager}>
          {nodes.length === 0 ? (
            <EmptyState icon={ListTodo} title={t('customers.task.empty')} text={t('customers.task.emptyText')} />
          ) : (
            <TaskTable
              tasks={nodes}
              mayWrite={mayWrite}
              href={mayWrite && !ended ? ({ id }) => patched(params, { edit: id }) : undefined}
            />
          )}
        </TableFrame>
      </main>
      {edited && (
        <SidePanel title={t('records.task.edit')} onClose={() => go({ edit: null })}>
          <TaskForm key={seen} task={edited} formKey={`${key}-${edited.id}`} />
        </SidePanel>
      )}
    </div>
  );
}
