import { useTranslation } from 'react-i18next';
import { data, useSearchParams, type RouterContextProvider } from 'react-router';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import {
  CompanyFields,
  CompanyPage,
  CompanyPeople,
  CrmTasks,
  RecordDeals as DealsOf,
  RecordFiles as FilesOf,
  RecordNotes,
  RecordOrders,
  RecordTimeline,
} from '../../graphql/generated/documents.ts';
import type {
  CrmTasksQuery,
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
import { holds } from '../../lib/permissions.ts';
import { useFormKey, useSeenKey } from '../../lib/use-seen-version.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { EditLink } from '../customers/edit-link.tsx';
import { RecordDeals } from '../records/deals.tsx';
import { RecordFiles } from '../records/files.tsx';
import { Notes } from '../records/notes.tsx';
import { Orders } from '../records/orders.tsx';
import { actOnRecord } from '../records/record.server.ts';
import { Relations } from '../records/relations.tsx';
import { Tasks } from '../records/tasks.tsx';
import { Told } from '../records/told.tsx';
import type { Route } from './+types/company';
import { saveCompany } from './companies.server.ts';
import { CompanyOverview } from './company-overview.tsx';
import { CompanyPanel } from './company-panel.tsx';

const TABS = [
  ['overview', 'crm.company.read'],
  ['relations', 'crm.company.read'],
  ['deals', 'crm.deal.read'],
  ['orders', 'crm.order.read'],
  ['timeline', 'crm.person.read'],
  ['notes', 'crm.person.read'],
  ['tasks', 'crm.task.read'],
  ['files', 'crm.attachment.read'],
] as const;

type Context = Readonly<RouterContextProvider>;

interface Content {
  readonly people?: readonly RelationPartsFragment[];
  readonly deals?: RecordDealsQuery['deals'];
  readonly orders?: RecordOrdersQuery['crmOrders'];
  readonly timeline?: RecordTimelineQuery['crmTimeline'];
  readonly notes?: RecordNotesQuery['crmNotes'];
  readonly tasks?: CrmTasksQuery['crmTasks'];
  readonly files?: RecordFilesQuery['crmFiles'];
}

/** What the chosen tab shows; the others are not asked for. */
async function contentOf(context: Context, id: string, tab: string): Promise<Content> {
  const about = { companyId: id, first: 50 };
  if (tab === 'relations') return { people: (await gql(context, CompanyPeople, { id })).company?.people ?? [] };
  if (tab === 'deals') return { deals: (await gql(context, DealsOf, { where: { companyId: { eq: id } } })).deals };
  if (tab === 'orders') return { orders: (await gql(context, RecordOrders, about)).crmOrders };
  if (tab === 'timeline') return { timeline: (await gql(context, RecordTimeline, about)).crmTimeline };
  if (tab === 'notes') return { notes: (await gql(context, RecordNotes, { companyId: id })).crmNotes };
  if (tab === 'tasks') return { tasks: (await gql(context, CrmTasks, about)).crmTasks };
  if (tab === 'files') return { files: (await gql(context, FilesOf, { subject: 'COMPANY', id })).crmFiles };
  return {};
}

export async function loader({ request, params: { id }, context }: Route.LoaderArgs) {
  const { permissions } = await requirePermission(context, 'crm.company.read');
  const tab = new URL(request.url).searchParams.get('tab') ?? 'overview';
  const [deals, tasks] = [holds(permissions, 'crm.deal.read'), holds(permissions, 'crm.task.read')];
  const [page, content] = await Promise.all([
    gql(context, CompanyPage, { id, deals, tasks }),
    contentOf(context, id, tab),
  ]);
  const { company } = page;
  if (company == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { ...page, company, tab, content, key: crypto.randomUUID() };
}

export async function action({ request, params: { id }, context }: Route.ActionArgs) {
  const form = await request.formData();
  if (textOf(form, 'intent') !== 'save')
    return actOnRecord(context, form, { kind: 'COMPANY', id, at: `/companies/${id}` });
  const { crmCustomFields } = await gql(context, CompanyFields, {});
  return saveCompany(context, form, crmCustomFields ?? []);
}

export default function CompanyScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const viewer = useViewer();
  const { company, tab } = loaderData;
  const key = useFormKey(loaderData.key);
  const seen = useSeenKey(company);
  const mayWrite = viewer.can('crm.company.write');
  const editing = params.has('edit') && mayWrite;
  const tabs = TABS.filter(([, permission]) => viewer.can(permission)).map(([name]) => ({
    ...{ to: `?tab=${name}`, current: tab === name },
    label: name === 'relations' ? t('records.tab.people') : t(`records.tab.${name}`),
  }));
  return (
    <div className="flex min-h-0 flex-1">
      <main className="min-h-0 min-w-0 flex-1 overflow-y-auto">
        <PageHeader
          title={company.name}
          lead={company.number}
          parent={{ to: '/companies', label: t('areas.name.companies') }}
          actions={mayWrite && <EditLink />}
        />
        <LinkTabs label={company.name} tabs={tabs} />
        <div className="flex flex-col gap-4 px-(--gutter) py-4">
          {actionData?.problem !== undefined && !editing && <ProblemNotice problem={actionData.problem} />}
          {tab === 'overview' ? <CompanyOverview {...loaderData} /> : <CompanyTab key={key} shown={loaderData} />}
        </div>
      </main>
      {editing && (
        <CompanyPanel
          key={seen}
          company={company}
          fields={loaderData.crmCustomFields ?? []}
          formKey={key}
          problem={actionData?.problem}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}

type Shown = Route.ComponentProps['loaderData'];

function CompanyTab({ shown }: { readonly shown: Shown }) {
  const { can } = useViewer();
  const { company, tab, content, key: formKey } = shown;
  const { people, deals, orders, timeline, notes, tasks, files } = content;
  if (tab === 'relations')
    return <Relations of="COMPANY" relations={people ?? []} formKey={formKey} mayWrite={can('crm.company.write')} />;
  if (tab === 'deals') return <RecordDeals deals={deals?.nodes ?? []} about={`companyId=${company.id}`} />;
  if (tab === 'orders') return <Orders orders={orders?.nodes ?? []} />;
  if (tab === 'timeline') return <Told entries={timeline?.nodes ?? []} />;
  if (tab === 'notes') return <Notes notes={notes ?? []} formKey={formKey} />;
  if (tab === 'tasks') return <Tasks tasks={tasks?.nodes ?? []} formKey={formKey} mayWrite={can('crm.task.write')} />;
  return <RecordFiles files={files ?? []} formKey={formKey} mayWrite={can('crm.attachment.write')} />;
}
