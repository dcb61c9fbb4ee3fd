import { UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { LoyaltyMembers } from '../../graphql/generated/documents.ts';
import type { LoyaltyHolderFragment, LoyaltyMemberPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/members';
import { Points } from './points.tsx';

const PAGE = 50;
const statuses = ['ACTIVE', 'SUSPENDED', 'CLOSED'] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'loyalty.member.read');
  const people = holds(viewer.permissions, 'crm.person.read');
  const { searchParams } = new URL(request.url);
  const status = statuses.find((one) => one === searchParams.get('status'));
  const where = status === undefined ? {} : { status: { eq: status } };
  const page = { first: PAGE, after: cursorOf(searchParams) ?? null };
  const found = await gql(context, LoyaltyMembers, { ...page, where, people });
  return { members: found.loyaltyMembers };
}

export default function LoyaltyMemberList({ loaderData: { members } }: Route.ComponentProps) {
  const { t } = useTranslation();
  const nodes = members?.nodes ?? [];
  const columns = useColumns();
  const footer = members && nodes.length > 0 && (
    <Pager
      size={PAGE}
      count={nodes.length}
      total={members.totalCount}
      more={members.pageInfo.hasNextPage}
      end={members.pageInfo.endCursor}
    />
  );
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.loyaltyMembers')} lead={t('loyalty.membersLead')} />
      <div className="px-(--gutter) pb-3">
        <FilterSelect
          label={t('list.status')}
          name="status"
          all={t('loyalty.allStatuses')}
          options={statuses.map((one) => [one, t(`enums.loyaltyMember.${one}`)] as const)}
        />
      </div>
      <TableFrame label={t('areas.name.loyaltyMembers')} footer={footer}>
        {nodes.length === 0 ? (
          <EmptyState icon={UsersRound} title={t('loyalty.noMembers')} text={t('loyalty.noMembersText')} />
        ) : (
          <LedgerTable
            label={t('areas.name.loyaltyMembers')}
            columns={columns}
            rows={nodes}
            id={(row) => row.id}
            name={(row) => row.number}
            href={(row) => `/loyalty/members/${row.id}`}
          />
        )}
      </TableFrame>
    </main>
  );
}

function useColumns(): Column<LoyaltyMemberPartsFragment & LoyaltyHolderFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'number', header: t('loyalty.member'), cell: (row) => row.number, card: 'title' },
    { key: 'name', header: t('customers.name'), cell: (row) => row.person?.displayName ?? NOTHING, card: 'line' },
    { key: 'tier', header: t('loyalty.tier'), cell: (row) => row.tier?.name ?? NOTHING, card: 'line' },
    {
      key: 'balance',
      header: t('loyalty.balance'),
      right: true,
      cell: (row) => <Points value={row.balance} />,
      card: 'side',
    },
    {
      key: 'pending',
      header: t('loyalty.pending'),
      right: true,
      cell: (row) => <Points value={row.pending} />,
      card: 'line',
    },
    { key: 'owed', header: t('loyalty.liability'), right: true, cell: (row) => <Money value={row.liability} /> },
    { key: 'last', header: t('loyalty.lastMoved'), right: true, cell: (row) => <When at={row.lastEntryAt} /> },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="loyaltyMember" value={row.status} />,
      card: 'line',
    },
  ];
}
