import { Plus, Tags } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { EnumBadge, useEnumWord } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { Money, NOTHING, When } from '../../components/printed.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Promotions } from '../../graphql/generated/documents.ts';
import type { PromotionPartsFragment, PromotionStatus } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';
import { useRewardWords } from './reward-words.ts';

const PAGE = 50;
const statuses = ['DRAFT', 'PENDING', 'ACTIVE', 'PAUSED', 'ENDED'] as const satisfies readonly PromotionStatus[];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.promotion.read');
  const { searchParams } = new URL(request.url);
  const status = statuses.find((one) => one === searchParams.get('status'));
  const where = status === undefined ? {} : { status: { eq: status } };
  return gql(context, Promotions, { first: PAGE, after: cursorOf(searchParams) ?? null, where });
}

export default function PromotionList({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const { nodes, pageInfo, totalCount } = loaderData.promotions;
  const add = useViewer().can('catalog-pricing.promotion.write') && (
    <ButtonLink to="/promotions/new" look="primary">
      <Plus size={16} aria-hidden />
      {t('promotions.new')}
    </ButtonLink>
  );
  const columns = useColumns();
  const footer = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.promotions')} lead={t('promotions.lead')} actions={add} />
      <div className="px-(--gutter) pb-3">
        <FilterSelect
          label={t('list.status')}
          name="status"
          all={t('promotions.allStatuses')}
          options={statuses.map((status) => [status, word('promotionStatus', status)] as const)}
        />
      </div>
      <TableFrame label={t('areas.name.promotions')} footer={footer}>
        {nodes.length === 0 ? (
          <EmptyState icon={Tags} title={t('promotions.empty')} text={t('promotions.emptyText')} action={add} />
        ) : (
          <LedgerTable
            label={t('areas.name.promotions')}
            columns={columns}
            rows={nodes}
            id={(row) => row.id}
            name={(row) => row.name}
            href={(row) => `/promotions/${row.id}`}
          />
        )}
      </TableFrame>
    </main>
  );
}

function useColumns(): Column<PromotionPartsFragment>[] {
  const { t } = useTranslation();
  const reward = useRewardWords();
  const word = useEnumWord();
  return [
    { key: 'name', header: t('promotions.name'), cell: (row) => row.name, card: 'title' },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="promotionStatus" value={row.status} />,
      card: 'side',
    },
    { key: 'reward', header: t('promotions.reward'), cell: (row) => reward(row), card: 'line' },
    {
      key: 'combination',
      header: t('promotions.combination'),
      cell: (row) => word('promotionCombination', row.combination),
    },
    { key: 'from', header: t('promotions.from'), right: true, cell: (row) => <When at={row.startsAt} /> },
    { key: 'to', header: t('promotions.to'), right: true, cell: (row) => <When at={row.endsAt} /> },
    {
      key: 'codes',
      header: t('promotions.codes'),
      right: true,
      cell: (row) => (row.codeCount === 0 ? NOTHING : row.codeCount),
    },
    {
      key: 'uses',
      header: t('promotions.uses'),
      right: true,
      cell: (row) => (row.limitTotal == null ? row.usedCount : `${row.usedCount} / ${row.limitTotal}`),
      card: 'line',
    },
    { key: 'given', header: t('promotions.given'), right: true, cell: (row) => <Money value={row.used} /> },
  ];
}
