import { Megaphone, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEnumWord } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Campaigns } from '../../graphql/generated/documents.ts';
import type { CampaignStatus } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/list';
import { useCampaignColumns } from './campaign-columns.tsx';

const PAGE = 50;

const statuses = [
  ...(['DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED', 'RUNNING', 'PAUSED'] as const),
  ...(['COMPLETED', 'CANCELLED'] as const),
] satisfies readonly CampaignStatus[];

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'crm.campaign.read');
  const { searchParams } = new URL(request.url);
  const status = statuses.find((one) => one === searchParams.get('status'));
  const where = status === undefined ? {} : { status: { eq: status } };
  const { campaigns } = await gql(context, Campaigns, { first: PAGE, after: cursorOf(searchParams) ?? null, where });
  if (campaigns == null) throw new Response(null, { status: 404 });
  return { campaigns };
}

/** All campaigns, those planned last first. */
export default function CampaignList({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const word = useEnumWord();
  const { nodes, pageInfo, totalCount } = loaderData.campaigns;
  const columns = useCampaignColumns();
  const add = useViewer().can('crm.campaign.create') && (
    <ButtonLink to="/marketing/campaigns/new" look="primary">
      <Plus size={16} aria-hidden />
      {t('campaigns.new')}
    </ButtonLink>
  );
  const footer = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.campaigns')} lead={t('campaigns.lead')} actions={add} />
      <div className="px-(--gutter) pb-3">
        <FilterSelect
          label={t('list.status')}
          name="status"
          all={t('campaigns.anyStatus')}
          options={statuses.map((status) => [status, word('campaignStatus', status)] as const)}
        />
      </div>
      <TableFrame label={t('areas.name.campaigns')} footer={footer}>
        {nodes.length === 0 ? (
          <EmptyState icon={Megaphone} title={t('campaigns.empty')} text={t('campaigns.emptyText')} action={add} />
        ) : (
          <LedgerTable
            label={t('areas.name.campaigns')}
            columns={columns}
            rows={nodes}
            id={(row) => row.id}
            name={(row) => row.name}
            href={(row) => `/marketing/campaigns/${row.id}`}
          />
        )}
      </TableFrame>
    </main>
  );
}
