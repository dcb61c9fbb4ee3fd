import { Building2, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, useSearchParams, type RouterContextProvider } from 'react-router';
import { Button, ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SearchBox } from '../../components/search-box.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { TextField } from '../../components/text-field.tsx';
import { Toolbar } from '../../components/toolbar.tsx';
import { Companies, CreateCompany, UpdateCompany } from '../../graphql/generated/documents.ts';
import type { CompaniesQuery } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import type { Problem } from '../../lib/problem.ts';
import { useFieldError } from '../../lib/use-field-error.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/companies';

const PAGE = 50;
type Company = NonNullable<CompaniesQuery['companies']>['nodes'][number];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.company.read');
  const params = new URL(request.url).searchParams;
  const { companies } = await gql(context, Companies, {
    first: PAGE,
    after: cursorOf(params) ?? null,
    search: params.get('q'),
  });
  return { companies, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const { problem } = await save(context, form);
  return problem === undefined ? leave(context, '/companies', { key: 'catalogueSaved' }) : refused(problem);
}

function save(context: Readonly<RouterContextProvider>, form: FormData) {
  const text = (name: string): string | null => textOf(form, name) || null;
  const facts = { name: textOf(form, 'name'), domain: text('domain'), vatId: text('vatId'), country: text('country') };
  const id = textOf(form, 'id');
  if (id === '')
    return act(
      context,
      CreateCompany,
      { input: { ...facts, idempotencyKey: textOf(form, 'key') } },
      (a) => a.createCompany,
    );
  return act(
    context,
    UpdateCompany,
    { input: { ...facts, id, expectedVersion: Number(form.get('version')) } },
    (a) => a.updateCompany,
  );
}

export default function CompaniesScreen({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('crm.company.write');
  const nodes = loaderData.companies?.nodes ?? [];
  const edited = params.get('edit');
  const columns = useColumns();
  const add = mayWrite && (
    <ButtonLink to="?edit=new" look="primary">
      <Plus size={16} aria-hidden />
      {t('customers.company.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.companies')} lead={t('customers.company.lead')} actions={add} />
        <Toolbar>
          <SearchBox label={t('customers.company.search')} />
        </Toolbar>
        <TableFrame label={t('areas.name.companies')} footer={<Foot companies={loaderData.companies} />}>
          {nodes.length === 0 ? (
            <EmptyState
              icon={Building2}
              title={t('customers.company.empty')}
              text={t('customers.company.emptyText')}
              action={add}
            />
          ) : (
            <LedgerTable
              label={t('areas.name.companies')}
              columns={columns}
              rows={nodes}
              id={(row) => row.id}
              openId={edited}
              href={mayWrite ? (row) => `?edit=${row.id}` : undefined}
            />
          )}
        </TableFrame>
      </main>
      {edited !== null && mayWrite && (
        <CompanyPanel
          key={edited}
          company={nodes.find((one) => one.id === edited)}
          formKey={loaderData.key}
          problem={actionData?.problem}
          onClose={() => go({ edit: null })}
        />
      )}
    </div>
  );
}

function Foot({ companies }: Pick<Route.ComponentProps['loaderData'], 'companies'>) {
  if (companies == null || companies.nodes.length === 0) return null;
  const { nodes, pageInfo, totalCount } = companies;
  return (
    <Pager
      size={PAGE}
      count={nodes.length}
      total={totalCount ?? nodes.length}
      more={pageInfo.hasNextPage}
      end={pageInfo.endCursor}
    />
  );
}

interface PanelProps {
  readonly company: Company | undefined;
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

function CompanyPanel({ company, formKey, problem, onClose }: PanelProps) {
  const { t } = useTranslation();
  const wrong = useFieldError(problem);
  const labels = {
    ...{ name: t('customers.name'), domain: t('customers.company.domain') },
    ...{ vatId: t('customers.company.vatId'), country: t('customers.country') },
  };
  return (
    <SidePanel
      title={company === undefined ? t('customers.company.new') : t('customers.company.edit')}
      onClose={onClose}
    >
      <Form method="post" className="flex flex-col gap-4">
        {problem !== undefined && <ProblemNotice problem={problem} />}
        <input type="hidden" name="id" value={company?.id ?? ''} />
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="version" value={company?.version ?? ''} />
        {(['name', 'domain', 'vatId', 'country'] as const).map((field) => (
          <TextField
            key={field}
            label={labels[field]}
            name={field}
            required={field === 'name'}
            maxLength={field === 'country' ? 2 : 200}
            autoComplete="off"
            defaultValue={company?.[field] ?? ''}
            error={wrong(field)}
          />
        ))}
        <div className="flex gap-2 pt-2">
          <Button type="submit" look="primary">
            {t('ui.save')}
          </Button>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
        </div>
      </Form>
    </SidePanel>
  );
}

function useColumns(): Column<Company>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', header: t('customers.name'), cell: (row) => row.name, card: 'title' },
    {
      key: 'number',
      header: t('customers.number'),
      cell: (row) => <span className="tnum">{row.number}</span>,
      card: 'side',
    },
    { key: 'domain', header: t('customers.company.domain'), cell: (row) => row.domain ?? NOTHING, card: 'line' },
    { key: 'vat', header: t('customers.company.vatId'), cell: (row) => row.vatId ?? NOTHING },
    { key: 'country', header: t('customers.country'), cell: (row) => row.country ?? NOTHING },
  ];
}
