import { useTranslation } from 'react-i18next';
import { data, useSearchParams } from 'react-router';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import {
  Customer,
  CrmTasks,
  CustomerConsents,
  CustomerNotes,
  CustomerOrders,
  CustomerTimeline,
  RecordFiles as FilesOf,
} from '../../graphql/generated/documents.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/customer';
import { Consents, Notes, Orders, Overview, Tasks, Told } from './customer-tabs.tsx';
import { EditLink } from './edit-link.tsx';
import { MergedInto } from './merged-into.tsx';
import { PersonPanel } from './person-panel.tsx';
import { RecordFiles } from './record-files.tsx';
import { addFile, addNote, addTask, finishTask, removeFile, savePerson } from './save.server.ts';

const TABS = [
  ['overview', 'crm.person.read'],
  ['timeline', 'crm.person.read'],
  ['notes', 'crm.person.read'],
  ['tasks', 'crm.task.read'],
  ['consents', 'crm.consent.read'],
  ['orders', 'crm.order.read'],
  ['files', 'crm.attachment.read'],
] as const;

export async function loader({ request, params: { id }, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.person.read');
  const tab = new URL(request.url).searchParams.get('tab') ?? 'overview';
  const [{ person }, timeline, notes, tasks, consents, orders, files] = await Promise.all([
    gql(context, Customer, { id }),
    tab === 'timeline' ? gql(context, CustomerTimeline, { id, first: 50 }) : undefined,
    tab === 'notes' ? gql(context, CustomerNotes, { id }) : undefined,
    tab === 'tasks' ? gql(context, CrmTasks, { first: 50, personId: id }) : undefined,
    tab === 'consents' ? gql(context, CustomerConsents, { id }) : undefined,
    tab === 'orders' ? gql(context, CustomerOrders, { id, first: 50 }) : undefined,
    tab === 'files' ? gql(context, FilesOf, { subject: 'PERSON' as const, id }) : undefined,
  ]);
  if (person == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { person, tab, timeline, notes, tasks, consents, orders, files, key: crypto.randomUUID() };
}

export async function action({ request, params: { id }, context }: Route.ActionArgs) {
  const form = await request.formData();
  const intent = textOf(form, 'intent');
  if (intent === 'note') return addNote(context, form, id);
  if (intent === 'task') return addTask(context, form, `/customers/${id}?tab=tasks`, id);
  if (intent === 'addFile') return addFile(context, form, id);
  if (intent === 'removeFile') return removeFile(context, form, id);
  if (intent === 'done') return finishTask(context, form, `/customers/${id}?tab=tasks`);
  return savePerson(context, form);
}

export default function CustomerScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const viewer = useViewer();
  const { person, tab, timeline, notes, tasks, consents, orders, files, key } = loaderData;
  const mayWrite = viewer.can('crm.person.write') && person.mergedIntoId == null;
  const editing = params.has('edit') && mayWrite;
  const tabs = TABS.filter(([, permission]) => viewer.can(permission)).map(([name]) => ({
    ...{ to: `?tab=${name}`, label: t(`customers.tab.${name}`), current: tab === name },
  }));
  const edit = mayWrite && <EditLink />;
  return (
    <div className="flex min-h-0 flex-1">
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
        <PageHeader
          title={person.displayName}
          lead={person.number}
          parent={{ to: '/customers', label: t('areas.name.customers') }}
          actions={edit}
        />
        <LinkTabs label={person.displayName} tabs={tabs} />
        <div className="flex flex-col gap-4 px-(--gutter) py-4">
          {actionData?.problem !== undefined && !editing && <ProblemNotice problem={actionData.problem} />}
          <MergedInto id={person.mergedIntoId} />
          {tab === 'overview' && <Overview person={person} />}
          {timeline && <Told entries={timeline.crmTimeline?.nodes ?? []} />}
          {notes && (
            <Notes key={key} notes={notes.crmNotes ?? []} formKey={key} mayWrite={viewer.can('crm.note.write')} />
          )}
          {tasks && (
            <Tasks
              key={key}
              tasks={tasks.crmTasks?.nodes ?? []}
              formKey={key}
              mayWrite={viewer.can('crm.task.write')}
            />
          )}
          {consents && <Consents consents={consents.crmConsents ?? []} />}
          {files && (
            <RecordFiles files={files.crmFiles ?? []} formKey={key} mayWrite={viewer.can('crm.attachment.write')} />
          )}
          {orders && <Orders orders={orders.crmOrders?.nodes ?? []} />}
        </div>
      </main>
      {editing && (
        <PersonPanel
          key={person.version}
          person={person}
          formKey={key}
          problem={actionData?.problem}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}
