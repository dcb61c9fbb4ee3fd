import { Plus, UserRoundPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Form, useSearchParams } from 'react-router';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { Button, ButtonLink } from '../../components/button.tsx';
import { DaySpanChip } from '../../components/day-span-chip.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { TextField } from '../../components/text-field.tsx';
import { CaptureLead, Leads } from '../../graphql/generated/documents.ts';
import type { LeadPartsFragment, LeadStatus } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { daySpanOf, happenedOn } from '../../lib/day-span.ts';
import { textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import type { Problem } from '../../lib/problem.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';
import { share } from './share.ts';
import { ImportButton } from '../customer-files/import-button.tsx';
import { LeadTabs } from './tabs.tsx';

const PAGE = 50;
const statuses = ['NEW', 'WORKING', 'QUALIFIED', 'CONVERTED', 'DISQUALIFIED'] as const satisfies readonly LeadStatus[];
const DETAILS = ['givenName', 'familyName', 'email', 'phone', 'companyName', 'country'] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'crm.lead.read');
  const { searchParams } = new URL(request.url);
  const status = statuses.find((one) => one === searchParams.get('status'));
  const owner = searchParams.get('owner');
  const days = daySpanOf(searchParams);
  const where = {
    ...(status && { status: { eq: status } }),
    ...(owner === 'mine' && { ownerId: { eq: viewer.user?.id ?? '' } }),
    ...(owner === 'nobody' && { ownerId: { isNull: true } }),
    ...(days && { capturedAt: happenedOn(days, viewer.brand?.timeZone ?? 'UTC') }),
  };
  const orderBy = searchParams.get('order') === 'best' ? { field: 'SCORE' as const, direction: 'DESC' as const } : null;
  const { leads } = await gql(context, Leads, { first: PAGE, after: cursorOf(searchParams) ?? null, where, orderBy });
  return { leads, key: crypto.randomUUID() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData();
  const details = Object.fromEntries(DETAILS.map((name) => [name, textOf(form, name) || null]));
  const input = { ...details, source: textOf(form, 'source') || 'manual', idempotencyKey: textOf(form, 'key') };
  const { done, problem } = await act(context, CaptureLead, { input }, (answer) => answer.captureLead);
  if (problem) return refused(problem);
  return leave(context, `/leads/${done.lead?.id ?? ''}`, { key: 'catalogueSaved' });
}

export default function LeadList({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const { go } = useListUrl();
  const mayWrite = useViewer().can('crm.lead.write');
  const add = mayWrite && (
    <ButtonLink to="?new=1" look="primary">
      <Plus size={16} aria-hidden />
      {t('growth.leads.new')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader
          title={t('areas.name.leads')}
          lead={t('growth.leads.lead')}
          actions={
            <>
              <ImportButton kind="LEADS" />
              {add}
            </>
          }
        />
        <LeadTabs />
        <Filters />
        <LeadTable leads={loaderData.leads} add={add} />
      </main>
      {params.get('new') !== null && mayWrite && (
        <NewLead formKey={loaderData.key} problem={actionData?.problem} onClose={() => go({ new: null })} />
      )}
    </div>
  );
}

interface TableProps {
  readonly leads: Route.ComponentProps['loaderData']['leads'];
  readonly add: React.ReactNode;
}

function LeadTable({ leads, add }: TableProps) {
  const { t } = useTranslation();
  const columns = useColumns();
  const { nodes = [], pageInfo, totalCount } = leads ?? {};
  const footer = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <TableFrame label={t('areas.name.leads')} footer={footer}>
      {nodes.length === 0 ? (
        <EmptyState
          icon={UserRoundPlus}
          title={t('growth.leads.empty')}
          text={t('growth.leads.emptyText')}
          action={add}
        />
      ) : (
        <LedgerTable
          label={t('areas.name.leads')}
          columns={columns}
          rows={nodes}
          id={(row) => row.id}
          href={(row) => `/leads/${row.id}`}
        />
      )}
    </TableFrame>
  );
}

function Filters() {
  const { t } = useTranslation();
  const word = useEnumWord();
  return (
    <div className="flex flex-wrap gap-2 px-(--gutter) py-3">
      <DaySpanChip />
      <FilterSelect
        label={t('list.status')}
        name="status"
        all={t('growth.leads.anyStatus')}
        options={statuses.map((status) => [status, word('leadStatus', status)] as const)}
      />
      <FilterSelect
        label={t('growth.leads.owner')}
        name="owner"
        all={t('growth.leads.anyOwner')}
        options={[
          ['mine', t('growth.leads.mine')],
          ['nobody', t('growth.leads.nobody')],
        ]}
      />
      <FilterSelect
        label={t('growth.leads.order')}
        name="order"
        all={t('growth.leads.newest')}
        options={[['best', t('growth.leads.best')]]}
      />
    </div>
  );
}

interface NewLeadProps {
  readonly formKey: string;
  readonly problem: Problem | undefined;
  readonly onClose: () => void;
}

function NewLead({ formKey, problem, onClose }: NewLeadProps) {
  const { t } = useTranslation();
  return (
    <SidePanel title={t('growth.leads.new')} onClose={onClose}>
      <Form method="post" className="flex flex-col gap-4">
        {problem && <ProblemNotice problem={problem} />}
        <input type="hidden" name="key" value={formKey} />
        <TextField label={t('growth.leads.givenName')} name="givenName" maxLength={120} />
        <TextField label={t('growth.leads.familyName')} name="familyName" maxLength={120} />
        <TextField label={t('growth.leads.email')} name="email" type="email" maxLength={254} />
        <TextField label={t('growth.leads.phone')} name="phone" maxLength={40} />
        <TextField label={t('growth.leads.company')} name="companyName" maxLength={200} />
        <TextField label={t('growth.leads.country')} name="country" maxLength={2} />
        <TextField label={t('growth.leads.source')} name="source" maxLength={60} />
        <Button type="submit" look="primary">
          {t('growth.leads.save')}
        </Button>
      </Form>
    </SidePanel>
  );
}

function useColumns(): Column<LeadPartsFragment>[] {
  const { t, i18n } = useTranslation();
  return [
    { key: 'name', header: t('growth.leads.name'), cell: (row) => row.name, card: 'title' },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="leadStatus" value={row.status} />,
      card: 'side',
    },
    {
      key: 'score',
      header: t('growth.leads.score'),
      right: true,
      cell: (row) => <span className="tnum">{row.score ?? NOTHING}</span>,
      card: 'line',
    },
    {
      key: 'chance',
      header: t('growth.leads.chance'),
      right: true,
      cell: (row) => <span className="tnum">{share(row.chancePpm, i18n.language)}</span>,
    },
    { key: 'owner', header: t('growth.leads.owner'), cell: (row) => row.owner?.name ?? NOTHING, card: 'line' },
    { key: 'source', header: t('growth.leads.source'), cell: (row) => row.source },
    { key: 'came', header: t('growth.leads.came'), right: true, cell: (row) => <When at={row.capturedAt} /> },
  ];
}
