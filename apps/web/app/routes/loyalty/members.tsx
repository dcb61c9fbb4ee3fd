import { Plus, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Badge, EnumBadge } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { LoyaltyMembers, LoyaltyPartners, LoyaltyPrograms } from '../../graphql/generated/documents.ts';
import type { LoyaltyHolderFragment, LoyaltyMemberPartsFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf, useListUrl } from '../../lib/list-url.ts';
import { holds } from '../../lib/permissions.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/members';
import { EnrolPanel } from './enrol-panel.tsx';
import { enrolMember } from './enrol.server.ts';
import { holderName } from './holder-name.ts';
import { Points } from './points.tsx';

const PAGE = 50;
const statuses = ['ACTIVE', 'SUSPENDED', 'CLOSED'] as const;

export async function loader({ request, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'loyalty.member.read');
  const people = holds(viewer.permissions, 'crm.person.read');
  const partners = holds(viewer.permissions, 'platform.partner.read');
  const { searchParams } = new URL(request.url);
  const status = statuses.find((one) => one === searchParams.get('status'));
  const where = status === undefined ? {} : { status: { eq: status } };
  const page = { first: PAGE, after: cursorOf(searchParams) ?? null };
  const { loyaltyMembers: members } = await gql(context, LoyaltyMembers, { ...page, where, people, partners });
  const choice = searchParams.has('new') && holds(viewer.permissions, 'loyalty.member.write');
  const found = choice ? await choices(context, partners) : null;
  return { members, choices: found, key: crypto.randomUUID() };
}

/** Programs that can be joined, and partners that can join. */
async function choices(context: Route.LoaderArgs['context'], withPartners: boolean) {
  const [{ loyaltyPrograms }, found] = await Promise.all([
    gql(context, LoyaltyPrograms, {}),
    withPartners ? gql(context, LoyaltyPartners, {}) : null,
  ]);
  const running = (loyaltyPrograms?.nodes ?? []).filter(({ status }) => status === 'ACTIVE' || status === 'PAUSED');
  const partners = (found?.partners?.nodes ?? []).filter(({ status }) => status !== 'ENDED');
  return {
    programs: running.map(({ id, name }) => [id, name] as const),
    partners: partners.map(({ id, legalName }) => [id, legalName] as const),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  return enrolMember(context, await request.formData());
}

export default function LoyaltyMemberList({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { go } = useListUrl();
  const [params] = useSearchParams();
  const { members, choices: found } = loaderData;
  const mayWrite = useViewer().can('loyalty.member.write');
  const add = mayWrite && (
    <ButtonLink to="?new=1" look="primary">
      <Plus size={16} aria-hidden />
      {t('loyalty.enrol')}
    </ButtonLink>
  );
  return (
    <div className="flex min-h-0 flex-1">
      <main className="flex min-h-0 min-w-0 flex-1 flex-col">
        <PageHeader title={t('areas.name.loyaltyMembers')} lead={t('loyalty.membersLead')} actions={add} />
        <div className="px-(--gutter) pb-3">
          <FilterSelect
            label={t('list.status')}
            name="status"
            all={t('loyalty.allStatuses')}
            options={statuses.map((one) => [one, t(`enums.loyaltyMember.${one}`)] as const)}
          />
        </div>
        <MemberTable members={members} />
      </main>
      {params.has('new') && found !== null && (
        <EnrolPanel
          {...found}
          formKey={loaderData.key}
          problem={actionData?.problem}
          onClose={() => go({ new: null })}
        />
      )}
    </div>
  );
}

function MemberTable({ members }: Pick<Route.ComponentProps['loaderData'], 'members'>) {
  const { t } = useTranslation();
  const columns = useColumns();
  const nodes = members?.nodes ?? [];
  const footer = members && <Pager size={PAGE} page={members} />;
  return (
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
  );
}

function useColumns(): Column<LoyaltyMemberPartsFragment & LoyaltyHolderFragment>[] {
  const { t } = useTranslation();
  return [
    { key: 'number', header: t('loyalty.member'), cell: (row) => row.number, card: 'title' },
    { key: 'name', header: t('customers.name'), cell: (row) => holderName(row) ?? NOTHING, card: 'line' },
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
      cell: (row) =>
        row.blockedAt == null ? (
          <EnumBadge name="loyaltyMember" value={row.status} />
        ) : (
          <Badge tone="bad">{t('loyalty.isBlocked')}</Badge>
        ),
      card: 'line',
    },
  ];
}
