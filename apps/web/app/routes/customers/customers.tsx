import { Plus, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { DaySpanChip } from '../../components/day-span-chip.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { Customers, PersonFields } from '../../graphql/generated/documents.ts';
import type { CustomerPartsFragment } from '../../graphql/generated/types.ts';
import { daySpanOf, happenedOn } from '../../lib/day-span.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/customers';
import { ExportButton } from '../customer-files/export-button.tsx';
import { ImportButton } from '../customer-files/import-button.tsx';
import { PersonPanel } from './person-panel.tsx';
import { savePerson } from './save.server.ts';

const PAGE = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  const { brand } = await requirePermission(context, 'crm.person.read');
  const params = new URL(request.url).searchParams;
  const days = daySpanOf(params);
  const { people } = await gql(context, Customers, {
    first: PAGE,
    after: cursorOf(params) ?? null,
    search: params.get('q'),
    tag: params.get('tag'),
    where: days ? { createdAt: happenedOn(days, brand?.timeZone ?? 'UTC') } : null,
  });
  const { crmCustomFields } = await gql(context, PersonFields, {});
  return { people, fields: crmCustomFields ?? [], key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  return savePerson(context, await request.formData());
}

export default function CustomersScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('crm.person.write');
  const add = mayWrite && (
    <ButtonLink to="?new=1" look="primary">
      <Plus size={16} aria-hidden />
      {t('customers.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader
          title={t('areas.name.customers')}
          lead={t('customers.lead')}
          actions={
            <>
              <ExportButton file="customers.csv" />
              <ImportButton kind="PEOPLE" />
              {add}
            </>
          }
        />
        <Toolbar>
          <SearchBox label={t('customers.search')} />
          <DaySpanChip />
        </Toolbar>
        <CustomerTable people={loaderData.people} add={add} />
      </main>
      {params.has('new') && mayWrite && (
        <PersonPanel
          person={undefined}
          fields={loaderData.fields}
          formKey={loaderData.key}
          problem={actionData?.problem}
          onClose={() => go({ new: null })}
        />
      )}
    </div>
  );
}

interface TableProps {
  readonly people: Route.ComponentProps['loaderData']['people'];
  readonly add: React.ReactNode;
}

function CustomerTable({ people, add }: TableProps) {
  const { t } = useTranslation();
  const columns = useColumns();
  const { nodes = [], pageInfo, totalCount } = people ?? {};
  return (
    <TableFrame label={t('areas.name.customers')} footer={<Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />}>
      {nodes.length === 0 ? (
        <EmptyState icon={Users} title={t('customers.empty')} text={t('customers.emptyText')} action={add} />
      ) : (
        <LedgerTable
          label={t('areas.name.customers')}
          columns={columns}
          rows={nodes}
          id={(row) => row.id}
          href={(row) => `/customers/${row.id}`}
        />
      )}
    </TableFrame>
  );
}

function useColumns(): Column<CustomerPartsFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', header: t('customers.name'), cell: (row) => row.displayName, card: 'title' },
    {
      key: 'number',
      header: t('customers.number'),
      cell: (row) => <span className="tnum">{row.number}</span>,
      card: 'side',
    },
    { key: 'email', header: t('customers.emails'), cell: (row) => row.emails[0]?.address ?? NOTHING, card: 'line' },
    { key: 'phone', header: t('customers.phones'), cell: (row) => row.phones[0]?.number ?? NOTHING },
    { key: 'country', header: t('customers.country'), cell: (row) => row.country ?? NOTHING },
    { key: 'tags', header: t('customers.tags'), cell: (row) => row.tags.join(', ') || NOTHING },
  ];
}
