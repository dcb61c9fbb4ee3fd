import { Building2, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { Companies, CompanyFields } from '../../graphql/generated/documents.ts';
import type { CompaniesQuery, CompanyWhere } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, patched, sortOf, useListUrl } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission, viewerOf } from '../../lib/viewer.server.ts';
import type { Route } from './+types/companies';
import { ExportButton } from '../customer-files/export-button.tsx';
import { ImportButton } from '../customer-files/import-button.tsx';
import { saveCompany } from './companies.server.ts';
import { CompanyPanel } from './company-panel.tsx';

const PAGE = 50;
const COUNTRIES = ['DE', 'AT', 'CH', 'FR', 'IT', 'HR', 'BA', 'NL', 'PL'];
type Company = NonNullable<CompaniesQuery['companies']>['nodes'][number];

function whereOf(params: URLSearchParams, me: string | undefined): CompanyWhere {
  const country = params.get('country');
  const owner = params.get('owner');
  return {
    ...(country && { country: { eq: country } }),
    ...(owner === 'me' && me !== undefined && { ownerId: { eq: me } }),
    ...(owner === 'nobody' && { ownerId: { isNull: true } }),
  };
}

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.company.read');
  const params = new URL(request.url).searchParams;
  const viewer = await viewerOf(context);
  const sort = sortOf(params, 'name');
  const [found, { crmCustomFields }] = await Promise.all([
    gql(context, Companies, {
      ...{ first: PAGE, after: cursorOf(params) ?? null, search: params.get('q'), tag: params.get('tag') },
      where: whereOf(params, viewer.user?.id),
      orderBy: {
        field: sort.key === 'since' ? ('CREATED_AT' as const) : ('NAME' as const),
        direction: sort.descending ? ('DESC' as const) : ('ASC' as const),
      },
    }),
    gql(context, CompanyFields, {}),
  ]);
  return { ...found, fields: crmCustomFields ?? [], key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const { crmCustomFields } = await gql(context, CompanyFields, {});
  return saveCompany(context, form, crmCustomFields ?? []);
}

export default function CompaniesScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('crm.company.write');
  const add = mayWrite && (
    <ButtonLink to="?new=1" look="primary">
      <Plus size={16} aria-hidden />
      {t('customers.company.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader
          title={t('areas.name.companies')}
          lead={t('customers.company.lead')}
          actions={
            <>
              <ExportButton file="companies.csv" />
              <ImportButton kind="COMPANIES" />
              {add}
            </>
          }
        />
        <Toolbar>
          <SearchBox label={t('customers.company.search')} />
          <Filters tags={loaderData.crmTags ?? []} />
        </Toolbar>
        <TableFrame label={t('areas.name.companies')} footer={<Foot companies={loaderData.companies} />}>
          <List companies={loaderData.companies} add={add} />
        </TableFrame>
      </main>
      {params.has('new') && mayWrite && (
        <CompanyPanel
          company={undefined}
          fields={loaderData.fields}
          formKey={loaderData.key}
          problem={actionData?.problem}
          onClose={() => go({ new: null })}
        />
      )}
    </div>
  );
}

function Filters({ tags }: { readonly tags: readonly string[] }) {
  const { t, i18n } = useTranslation();
  const names = new Intl.DisplayNames(i18n.language, { type: 'region' });
  return (
    <>
      <FilterSelect
        label={t('records.owner')}
        name="owner"
        all={t('records.anyOwner')}
        options={[
          ['me', t('records.mine')],
          ['nobody', t('records.nobodys')],
        ]}
      />
      <FilterSelect
        label={t('customers.country')}
        name="country"
        all={t('records.anyCountry')}
        options={COUNTRIES.map((code) => [code, names.of(code) ?? code] as const)}
      />
      {tags.length > 0 && (
        <FilterSelect
          label={t('customers.tags')}
          name="tag"
          all={t('records.anyTag')}
          options={tags.slice(0, 50).map((tag) => [tag, tag] as const)}
        />
      )}
    </>
  );
}

function List({ companies, add }: { readonly companies: CompaniesQuery['companies']; readonly add: React.ReactNode }) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const columns = useColumns();
  const nodes = companies?.nodes ?? [];
  const filtered = ['q', 'tag', 'owner', 'country'].some((name) => params.has(name));
  if (nodes.length === 0 && filtered)
    return (
      <EmptyState
        icon={Building2}
        title={t('records.company.noMatch')}
        text={<Link to="/companies">{t('records.clearFilters')}</Link>}
      />
    );
  if (nodes.length === 0)
    return (
      <EmptyState
        icon={Building2}
        title={t('customers.company.empty')}
        text={t('customers.company.emptyText')}
        action={add}
      />
    );
  const sort = sortOf(params, 'name');
  return (
    <LedgerTable
      label={t('areas.name.companies')}
      columns={columns}
      rows={nodes}
      id={(row) => row.id}
      href={(row) => `/companies/${row.id}`}
      sort={sort}
      sortTo={(key) => patched(params, { sort: sort.key === key && !sort.descending ? `-${key}` : key, at: null })}
    />
  );
}

function Foot({ companies }: Pick<Route.ComponentProps['loaderData'], 'companies'>) {
  if (companies == null || companies.nodes.length === 0) return null;
  const { nodes, pageInfo, totalCount } = companies;
  return <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
}

function useColumns(): Column<Company>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', header: t('customers.name'), cell: (row) => row.name, card: 'title', sort: 'name' },
    {
      key: 'number',
      header: t('customers.number'),
      cell: (row) => <span className="tnum">{row.number}</span>,
      card: 'side',
    },
    { key: 'domain', header: t('customers.company.domain'), cell: (row) => row.domain ?? NOTHING, card: 'line' },
    { key: 'country', header: t('customers.country'), cell: (row) => row.country ?? NOTHING },
    { key: 'owner', header: t('records.owner'), cell: (row) => row.owner?.name ?? NOTHING, card: 'line' },
    { key: 'tags', header: t('customers.tags'), cell: (row) => row.tags.join(', ') || NOTHING },
    { key: 'since', header: t('customers.since'), cell: (row) => <When at={row.createdAt} day />, sort: 'since' },
  ];
}
