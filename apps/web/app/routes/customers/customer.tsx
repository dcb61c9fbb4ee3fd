import { useTranslation } from 'react-i18next';
import { data, useSearchParams, type RouterContextProvider } from 'react-router';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import {
  Customer,
  CrmTasks,
  CustomerConsents,
  CustomerRelations,
  RecordDeals as DealsOf,
  RecordFiles as FilesOf,
  RecordNotes,
  RecordOrders,
  RecordTimeline,
} from '../../graphql/generated/documents.ts';
import type {
  CrmTasksQuery,
  CustomerConsentsQuery,
  RecordDealsQuery,
  RecordFilesQuery,
  RecordNotesQuery,
  RecordOrdersQuery,
  RecordTimelineQuery,
  RelationPartsFragment,
} from '../../graphql/generated/types.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { useListUrl } from '../../lib/list-url.ts';
import { useFormKey, useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { RecordDeals } from '../records/deals.tsx';
import { RecordFiles } from '../records/files.tsx';
import { Notes } from '../records/notes.tsx';
import { Orders } from '../records/orders.tsx';
import { actOnRecord } from '../records/record.server.ts';
import { Relations } from '../records/relations.tsx';
import { Tasks } from '../records/tasks.tsx';
import { Told } from '../records/told.tsx';
import type { Route } from './+types/customer';
import { actOnConsent, consentIntents } from './consents.server.ts';
import { Consents } from './consents.tsx';
import { EditLink } from './edit-link.tsx';
import { MergedInto } from './merged-into.tsx';
import { Overview } from './overview.tsx';
import { PersonPanel } from './person-panel.tsx';
import { savePerson } from './save.server.ts';

const TABS = [
  ['overview', 'crm.person.read'],
  ['relations', 'crm.company.read'],
  ['deals', 'crm.deal.read'],
  ['orders', 'crm.order.read'],
  ['timeline', 'crm.person.read'],
  ['notes', 'crm.person.read'],
  ['tasks', 'crm.task.read'],
  ['consents', 'crm.consent.read'],
  ['files', 'crm.attachment.read'],
] as const;

interface Content {
  readonly relations?: readonly RelationPartsFragment[];
  readonly deals?: RecordDealsQuery['deals'];
  readonly orders?: RecordOrdersQuery['crmOrders'];
  readonly timeline?: RecordTimelineQuery['crmTimeline'];
  readonly notes?: RecordNotesQuery['crmNotes'];
  readonly tasks?: CrmTasksQuery['crmTasks'];
  readonly consents?: CustomerConsentsQuery;
  readonly files?: RecordFilesQuery['crmFiles'];
}

/** What the chosen tab shows; the others are not asked for. */
async function contentOf(context: Readonly<RouterContextProvider>, id: string, tab: string): Promise<Content> {
  const about = { personId: id, first: 50 };
  if (tab === 'relations')
    return { relations: (await gql(context, CustomerRelations, { id })).person?.relations ?? [] };
  if (tab === 'deals') return { deals: (await gql(context, DealsOf, { where: { personId: { eq: id } } })).deals };
  if (tab === 'orders') return { orders: (await gql(context, RecordOrders, about)).crmOrders };
  if (tab === 'timeline') return { timeline: (await gql(context, RecordTimeline, about)).crmTimeline };
  if (tab === 'notes') return { notes: (await gql(context, RecordNotes, { personId: id })).crmNotes };
  if (tab === 'tasks') return { tasks: (await gql(context, CrmTasks, about)).crmTasks };
  if (tab === 'consents') return { consents: await gql(context, CustomerConsents, { id }) };
  if (tab === 'files') return { files: (await gql(context, FilesOf, { subject: 'PERSON', id })).crmFiles };
  return {};
}

export async function loader({ request, params: { id }, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.person.read');
  const tab = new URL(request.url).searchParams.get('tab') ?? 'overview';
  const [{ person, crmCustomFields }, content] = await Promise.all([
    gql(context, Customer, { id }),
    contentOf(context, id, tab),
  ]);
  if (person == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { person, fields: crmCustomFields ?? [], tab, content, key: crypto.randomUUID() };
}

export async function action({ request, params: { id }, context }: Route.ActionArgs) {
  const form = await request.formData();
  const intent = textOf(form, 'intent');
  if (intent === 'save') return savePerson(context, form);
  if (consentIntents.includes(intent)) return actOnConsent(context, form, id);
  return actOnRecord(context, form, { kind: 'PERSON', id, at: `/customers/${id}` });
}

export default function CustomerScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const viewer = useViewer();
  const { person, fields, tab } = loaderData;
  const key = useFormKey(loaderData.key);
  const seen = useSeenKey(person);
  const mayWrite = viewer.can('crm.person.write') && person.mergedIntoId == null;
  const editing = params.has('edit') && mayWrite;
  const tabs = TABS.filter(([, permission]) => viewer.can(permission)).map(([name]) => ({
    ...{ to: `?tab=${name}`, label: t(`records.tab.${name}`), current: tab === name },
  }));
  return (
    <div className="flex min-h-0 flex-1">
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
        <PageHeader
          title={person.displayName}
          lead={person.number}
          parent={{ to: '/customers', label: t('areas.name.customers') }}
          actions={mayWrite && <EditLink />}
        />
        <LinkTabs label={person.displayName} tabs={tabs} />
        <div className="flex flex-col gap-4 px-(--gutter) py-4">
          {actionData?.problem !== undefined && !editing && <ProblemNotice problem={actionData.problem} />}
          <MergedInto id={person.mergedIntoId} />
          {tab === 'overview' ? (
            <Overview person={person} fields={fields} />
          ) : (
            <CustomerTab key={key} shown={loaderData} />
          )}
        </div>
      </main>
      {editing && (
        <PersonPanel
          key={seen}
          person={person}
          fields={fields}
          formKey={key}
          problem={actionData?.problem}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}

function CustomerTab({ shown }: { readonly shown: Route.ComponentProps['loaderData'] }) {
  const { can } = useViewer();
  const { person, tab, content, key: formKey } = shown;
  const { relations, deals, orders, timeline, notes, tasks, consents, files } = content;
  if (tab === 'relations')
    return <Relations of="PERSON" relations={relations ?? []} formKey={formKey} mayWrite={can('crm.company.write')} />;
  if (tab === 'deals') return <RecordDeals deals={deals?.nodes ?? []} about={`personId=${person.id}`} />;
  if (tab === 'orders') return <Orders orders={orders?.nodes ?? []} />;
  if (tab === 'timeline') return <Told entries={timeline?.nodes ?? []} />;
  if (tab === 'notes') return <Notes notes={notes ?? []} formKey={formKey} />;
  if (tab === 'tasks') return <Tasks tasks={tasks?.nodes ?? []} formKey={formKey} mayWrite={can('crm.task.write')} />;
  if (tab === 'consents')
    return (
      <Consents
        consents={consents?.crmConsents ?? []}
        history={consents?.crmConsentHistory ?? []}
        formKey={formKey}
        reachable={person.emails.length > 0}
      />
    );
  return <RecordFiles files={files ?? []} formKey={formKey} mayWrite={can('crm.attachment.write')} />;
}
