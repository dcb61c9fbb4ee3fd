import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge } from '../../components/badge.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { Code, Money, NOTHING, Percent, When } from '../../components/printed.tsx';
import type { PositionRowFragment } from '../../graphql/generated/types.ts';

/** Amounts of a unit are rounded to the cent where people read them. */
export function PerUnit({
  price,
  unit,
}: {
  readonly price: { readonly decimal: string; readonly currency: string } | null | undefined;
  readonly unit: string | null | undefined;
}) {
  if (price == null) return NOTHING;
  return (
    <span className="whitespace-nowrap">
      <Money value={price} /> <span className="text-meta text-muted">/ {unit}</span>
    </span>
  );
}

/** How fresh what was captured is. */
export function Freshness({ row }: { readonly row: PositionRowFragment }) {
  const { t } = useTranslation();
  if (row.newestCapturedAt == null) return <Badge tone="neutral">{t('competitors.noCapture')}</Badge>;
  if (row.staleCount === 0) return <Badge tone="ok">{t('competitors.fresh')}</Badge>;
  const all = row.staleCount === row.comparisons.length;
  return (
    <Badge tone={all ? 'bad' : 'warn'}>
      {t('competitors.staleOf', { stale: row.staleCount, all: row.comparisons.length })}
    </Badge>
  );
}

function OpenAlerts({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return count === 0 ? NOTHING : <Badge tone="warn">{t('competitors.openAlerts', { count })}</Badge>;
}

export function usePositionColumns(): Column<PositionRowFragment>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'product',
      header: t('competitors.product'),
      cell: (row) => (
        <Link to={`/products/${row.variant.product.id}/competitors`} className="hover:underline">
          {row.variant.product.name} <Code>{row.variant.sku}</Code>
        </Link>
      ),
      card: 'title',
      wrap: true,
    },
    { key: 'channel', header: t('competitors.channel'), cell: (row) => row.channel.name, card: 'line' },
    {
      key: 'own',
      header: t('competitors.ownUnit'),
      right: true,
      cell: (row) => <PerUnit price={row.unitPrice} unit={row.unit} />,
    },
    {
      key: 'rank',
      header: t('competitors.rank'),
      right: true,
      cell: (row) => (row.rank == null ? NOTHING : t('competitors.rankOf', { rank: row.rank, of: row.ranked })),
      card: 'side',
    },
    { key: 'index', header: t('competitors.index'), right: true, cell: (row) => <Percent value={row.indexPercent} /> },
    {
      key: 'cheapest',
      header: t('competitors.cheapest'),
      right: true,
      cell: (row) => (row.cheapest == null ? NOTHING : `${row.cheapest.competitor}`),
    },
    {
      key: 'distance',
      header: t('competitors.aboveCheapest'),
      right: true,
      cell: (row) => <Percent value={row.aboveCheapestPercent} signed />,
    },
    { key: 'fresh', header: t('competitors.freshness'), cell: (row) => <Freshness row={row} />, card: 'line' },
    {
      key: 'captured',
      header: t('competitors.captured'),
      right: true,
      cell: (row) => <When at={row.newestCapturedAt} />,
    },
    {
      key: 'alerts',
      header: t('competitors.alerts'),
      cell: (row) => <OpenAlerts count={row.openAlerts} />,
      card: 'line',
    },
  ];
}
