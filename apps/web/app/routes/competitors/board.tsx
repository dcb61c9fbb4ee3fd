import { Radar } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterSelect } from '../../components/filter-select.tsx';
import { LedgerTable } from '../../components/ledger-table.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { Pager } from '../../components/pager.tsx';
import { TableFrame } from '../../components/table-frame.tsx';
import { Channels, PricePositions } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { cursorOf } from '../../lib/list-url.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/board';
import { CompetitorTabs } from './competitor-tabs.tsx';
import { usePositionColumns } from './position-columns.tsx';

const PAGE = 50;

export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.competitor.read');
  const { searchParams } = new URL(request.url);
  const channel = searchParams.get('channel');
  const where = {
    ...(channel === null ? {} : { channelId: { eq: channel } }),
    ...(searchParams.get('alerts') === 'open' ? { alerted: true } : {}),
  };
  const [{ pricePositions }, { channels }] = await Promise.all([
    gql(context, PricePositions, { first: PAGE, after: cursorOf(searchParams) ?? null, where }),
    gql(context, Channels, {}),
  ]);
  return { positions: pricePositions, channels, filtered: channel !== null || searchParams.has('alerts') };
}

/** Where our prices stand, per product and channel. */
export default function CompetitorBoard({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { positions, channels, filtered } = loaderData;
  const { nodes, pageInfo, totalCount } = positions;
  const columns = usePositionColumns();
  const footer = <Pager size={PAGE} page={{ nodes, totalCount, pageInfo }} />;
  return (
    <main className="flex min-h-0 flex-1 flex-col">
      <PageHeader title={t('areas.name.competitors')} lead={t('competitors.lead')} />
      <CompetitorTabs />
      <div className="flex flex-wrap gap-2 px-(--gutter) pb-3">
        <FilterSelect
          label={t('competitors.channel')}
          name="channel"
          all={t('competitors.allChannels')}
          options={channels.map(({ id, name }) => [id, name] as const)}
        />
        <FilterSelect
          label={t('competitors.alerts')}
          name="alerts"
          all={t('competitors.withOrWithout')}
          options={[['open', t('competitors.onlyAlerted')]]}
        />
      </div>
      <TableFrame label={t('competitors.tab.board')} footer={footer}>
        {nodes.length === 0 ? (
          <EmptyState
            icon={Radar}
            title={t(filtered ? 'competitors.noneMatch' : 'competitors.empty')}
            text={t(filtered ? 'competitors.noneMatchText' : 'competitors.emptyText')}
            action={!filtered && <ButtonLink to="/competitors/watched">{t('competitors.tab.watched')}</ButtonLink>}
          />
        ) : (
          <LedgerTable label={t('competitors.tab.board')} columns={columns} rows={nodes} id={(row) => row.id} />
        )}
      </TableFrame>
    </main>
  );
}
