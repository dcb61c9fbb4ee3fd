import { ClipboardList, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { LeadForms } from '../../graphql/generated/documents.ts';
import type { LeadFormsQuery } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useFormat } from '../../lib/use-format.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { LeadTabs } from '../leads/tabs.tsx';
import type { Route } from './+types/list';

type Row = NonNullable<LeadFormsQuery['leadForms']>[number];

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.lead.read');
  return gql(context, LeadForms, {});
}

/** The forms that bring leads. */
export default function LeadFormList({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const columns = useColumns();
  const rows = loaderData.leadForms ?? [];
  const add = useViewer().can('crm.lead-form.write') && (
    <ButtonLink to="/leads/forms/new" look="primary">
      <Plus size={16} aria-hidden />
      {t('leadForms.new')}
    </ButtonLink>
  );
  return (
    <main className="flex min-h-0 min-w-0 flex-1 flex-col">
      <PageHeader title={t('leadForms.title')} lead={t('leadForms.lead')} actions={add} />
      <LeadTabs />
      <TableFrame label={t('leadForms.title')}>
        {rows.length === 0 ? (
          <EmptyState icon={ClipboardList} title={t('leadForms.empty')} text={t('leadForms.emptyText')} action={add} />
        ) : (
          <LedgerTable
            label={t('leadForms.title')}
            columns={columns}
            rows={rows}
            id={(row) => row.id}
            href={(row) => `/leads/forms/${row.id}`}
          />
        )}
      </TableFrame>
    </main>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    { key: 'name', header: t('growth.leads.name'), cell: (row) => row.name, card: 'title' },
    {
      key: 'state',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="leadFormState" value={row.open ? 'OPEN' : 'OFF'} />,
      card: 'side',
    },
    { key: 'source', header: t('growth.leads.source'), cell: (row) => row.source, card: 'line' },
    { key: 'who', header: t('leadForms.goesTo'), cell: (row) => row.assignee?.name ?? t('leadForms.next') },
    {
      key: 'submissions',
      header: t('leadForms.submissions'),
      right: true,
      cell: (row) => <span className="tnum">{format.number(row.submissions)}</span>,
      card: 'line',
    },
  ];
}
