import { Stamp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { LinkTabs } from '../../components/link-tabs.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Approvals } from '../../graphql/generated/documents.ts';
import type { ApprovalPartsFragment, ApprovalRequestFilter } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';
import { useSentence } from './use-sentence.ts';

const PAGE = 25;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'platform.approval.read');
  const params = new URL(request.url).searchParams;
  const waiting: ApprovalRequestFilter = { state: { eq: 'PENDING' } };
  const where = params.get('tab') === 'done' ? { NOT: waiting } : waiting;
  const { approvalRequests } = await gql(context, Approvals, { first: PAGE, after: cursorOf(params) ?? null, where });
  return { requests: approvalRequests };
}

export default function ApprovalScreen({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const done = useSearchParams()[0].get('tab') === 'done';
  const { nodes, totalCount, pageInfo } = loaderData.requests;
  const columns = useColumns();
  const pager = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.approvals')} lead={t('approvals.lead')} />
      <LinkTabs
        label={t('approvals.state')}
        tabs={[
          { to: '/approvals', label: t('approvals.open'), current: !done },
          { to: '/approvals?tab=done', label: t('approvals.done'), current: done },
        ]}
      />
      <div className="h-4 shrink-0" />
      <TableFrame label={t('areas.name.approvals')} footer={nodes.length > 0 && pager}>
        {nodes.length === 0 ? (
          <EmptyState
            icon={Stamp}
            title={done ? t('approvals.emptyDone') : t('approvals.empty')}
            text={t('approvals.emptyText')}
          />
        ) : (
          <LedgerTable
            label={t('areas.name.approvals')}
            columns={columns}
            rows={nodes}
            id={(row) => row.id}
            href={(row) => `/approvals/${row.id}`}
          />
        )}
      </TableFrame>
    </main>
  );
}

function useColumns(): Column<ApprovalPartsFragment>[] {
  const { t } = useTranslation();
  const sentence = useSentence();
  return [
    {
      key: 'what',
      header: t('approvals.what'),
      cell: (row) => <span className="font-medium">{sentence(row)}</span>,
      card: 'title',
      wrap: true,
    },
    { key: 'who', header: t('approvals.who'), cell: (row) => row.requestedBy.name ?? NOTHING, card: 'line' },
    {
      key: 'state',
      header: t('approvals.state'),
      cell: (row) => <EnumBadge name="approvalState" value={row.state} />,
      card: 'side',
    },
    {
      key: 'when',
      header: t('approvals.when'),
      right: true,
      cell: (row) => <When at={row.requestedAt} />,
      card: 'line',
    },
  ];
}
