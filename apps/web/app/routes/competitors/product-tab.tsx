import { useTranslation } from 'react-i18next';
import { Badge, useEnumWord } from '../../components/badge.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { NOTHING, Percent, When } from '../../components/printed.tsx';
import { Radar } from 'lucide-react';
import { CompetitorSeries, PricePositions } from '../../graphql/generated/documents.ts';
import type { PositionRowFragment } from '../../graphql/generated/types.ts';
import { gql } from '../../lib/gql.server.ts';
import { useViewer } from '../../lib/use-viewer.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/product-tab';
import { HistoryChart } from './history-chart.tsx';
import { PerUnit } from './position-columns.tsx';

/** Charts of one page: a product with many variants shows the first ones, the board has all. */
const MOST = 6;
const DAYS = 365;

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.competitor.read');
  const where = { productId: { eq: params.id } };
  const { pricePositions } = await gql(context, PricePositions, { first: MOST, after: null, where });
  const positions = await Promise.all(
    pricePositions.nodes.map(async (position) => {
      const which = { variantId: position.variant.id, channelId: position.channel.id, days: DAYS };
      const { competitorPriceSeries } = await gql(context, CompetitorSeries, which);
      return { position, series: competitorPriceSeries };
    }),
  );
  return { positions };
}

/** A product among its competitors. */
export default function ProductCompetitors({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { positions } = loaderData;
  const mayWrite = useViewer().can('catalog-pricing.competitor.write');
  if (positions.length === 0)
    return (
      <EmptyState
        icon={Radar}
        title={t('competitors.notCompared')}
        text={t('competitors.notComparedText')}
        action={mayWrite && <ButtonLink to="/competitors/watched">{t('competitors.map')}</ButtonLink>}
      />
    );
  return (
    <div className="flex flex-col gap-4 px-(--gutter) py-4 pb-8">
      {positions.map(({ position, series }) => (
        <Card
          key={position.id}
          flush
          title={`${position.variant.sku} · ${position.channel.name}`}
          aside={<Answer position={position} />}
        >
          <HistoryChart series={series} />
          <Comparisons position={position} />
        </Card>
      ))}
    </div>
  );
}

/** The answer first: where we stand. */
function Answer({ position }: { readonly position: PositionRowFragment }) {
  const { t } = useTranslation();
  if (position.rank == null) return <Badge tone="neutral">{t('competitors.notRanked')}</Badge>;
  return (
    <p className="text-right text-meta">
      {t('competitors.rankOf', { rank: position.rank, of: position.ranked })} · {t('competitors.index')}{' '}
      <Percent value={position.indexPercent} />
    </p>
  );
}

function Comparisons({ position }: { readonly position: PositionRowFragment }) {
  const { t } = useTranslation();
  const word = useEnumWord();
  type Row = PositionRowFragment['comparisons'][number];
  const columns: Column<Row>[] = [
    { key: 'competitor', header: t('competitors.competitor'), cell: (row) => row.competitor, card: 'title' },
    {
      key: 'unit',
      header: t('competitors.unitPrice'),
      right: true,
      cell: (row) => <PerUnit price={row.unitPrice} unit={row.unit} />,
      card: 'line',
    },
    {
      key: 'distance',
      header: t('competitors.distance'),
      right: true,
      cell: (row) => <Percent value={row.distancePercent} signed />,
      card: 'side',
    },
    {
      key: 'reason',
      header: t('competitors.state'),
      cell: (row) =>
        row.reason === 'COMPARED' ? (
          NOTHING
        ) : (
          <Badge tone={row.reason === 'STALE' ? 'warn' : 'neutral'}>{word('competitorReason', row.reason)}</Badge>
        ),
      card: 'line',
    },
    { key: 'captured', header: t('competitors.captured'), right: true, cell: (row) => <When at={row.capturedAt} /> },
  ];
  return (
    <LedgerTable
      label={t('competitors.compared')}
      columns={columns}
      rows={position.comparisons}
      id={(row) => row.listingId}
    />
  );
}
