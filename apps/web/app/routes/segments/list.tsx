import { Plus, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Segments } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';

export async function loader({ context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.segment.read');
  return gql(context, Segments, {});
}

export default function SegmentList({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const rows = (loaderData.segments ?? []).filter(({ archived }) => !archived);
  const add = useViewer().can('crm.segment.write') && (
    <ButtonLink to="/segments/new" look="primary">
      <Plus size={16} aria-hidden />
      {t('growth.segments.new')}
    </ButtonLink>
  );
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.segments')} lead={t('growth.segments.lead')} actions={add} />
      <TableFrame label={t('areas.name.segments')}>
        {rows.length === 0 ? (
          <EmptyState
            icon={UsersRound}
            title={t('growth.segments.empty')}
            text={t('growth.segments.emptyText')}
            action={add}
          />
        ) : (
          <LedgerTable
            label={t('areas.name.segments')}
            rows={rows}
            id={(row) => row.id}
            href={(row) => `/segments/${row.id}`}
            columns={[
              { key: 'name', header: t('growth.segments.name'), cell: (row) => row.name, card: 'title' },
              {
                key: 'kind',
                header: t('growth.segments.kind'),
                cell: (row) => <EnumBadge name="segmentKind" value={row.kind} />,
                card: 'side',
              },
              {
                key: 'description',
                header: t('growth.segments.description'),
                cell: (row) => row.description ?? NOTHING,
              },
              {
                key: 'members',
                header: t('growth.segments.members'),
                right: true,
                cell: (row) => <span className="tnum">{row.memberCount}</span>,
                card: 'line',
              },
              {
                key: 'refreshed',
                header: t('growth.segments.refreshed'),
                right: true,
                cell: (row) => <When at={row.refreshedAt} />,
              },
            ]}
          />
        )}
      </TableFrame>
    </main>
  );
}
