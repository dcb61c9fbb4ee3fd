import { Boxes } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { data, Link } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { NOTHING, When } from '../../components/printed.tsx';
import { StockOfProduct } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/product-stock';
import { stateOf } from './board.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.stock.read');
  const { product, channels } = await gql(context, StockOfProduct, { id: params.id });
  if (product == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  return { variants: product.variants, channels: channels.filter(({ active }) => active) };
}

type Variant = Route.ComponentProps['loaderData']['variants'][number];
type Item = Variant['stock'][number];

export default function ProductStock({ loaderData }: Route.ComponentProps) {
  const { channels, variants } = loaderData;
  return (
    <div className="flex flex-col gap-4 px-(--gutter) py-4 pb-8">
      {variants.map((variant) => (
        <OneVariant key={variant.id} variant={variant} channels={channels} />
      ))}
    </div>
  );
}

interface Props {
  readonly variant: Variant;
  readonly channels: readonly { readonly id: string; readonly name: string }[];
}

function OneVariant({ variant, channels }: Props) {
  const { t } = useTranslation();
  const columns = useColumns();
  const title = [variant.sku, variant.name].filter(Boolean).join(' · ');
  const free = channels.flatMap(({ id, name }) => {
    const one = variant.availability.find(({ channelId }) => channelId === id);
    return one === undefined ? [] : [`${name} ${one.available}${one.backorder ? '+' : ''}`];
  });
  return (
    <Card title={title} flush>
      {variant.stock.length === 0 ? (
        <EmptyState
          icon={Boxes}
          title={t('stock.noStock')}
          text={t('stock.emptyText')}
          action={<Link to="/stock?new=1">{t('stock.record')}</Link>}
        />
      ) : (
        <div className="overflow-x-auto">
          <LedgerTable
            label={title}
            columns={columns}
            rows={variant.stock}
            id={(row) => row.id}
            href={(row) => `/stock/items/${row.id}`}
          />
        </div>
      )}
      {free.length > 0 && (
        <p className="border-t border-line px-4 py-2 text-meta text-muted">
          {t('stock.ofChannels')}: <span className="tnum">{free.join(' · ')}</span>
        </p>
      )}
    </Card>
  );
}

function useColumns(): Column<Item>[] {
  const { t } = useTranslation();
  const pieces = (key: 'onHand' | 'reserved' | 'available'): Column<Item> => ({
    ...{ key, header: t(`stock.${key}`), right: true },
    cell: (row) => <span className="tnum">{row[key]}</span>,
  });
  return [
    { key: 'location', header: t('stock.location'), cell: (row) => row.location.name, card: 'title' },
    { ...pieces('available'), card: 'side' },
    pieces('onHand'),
    pieces('reserved'),
    {
      key: 'expires',
      header: t('stock.expires'),
      cell: (row) => (row.firstExpiry == null ? NOTHING : <When at={row.firstExpiry} day />),
    },
    {
      key: 'state',
      header: t('stock.state'),
      cell: (row) => <EnumBadge name="stockState" value={stateOf(row)} />,
      card: 'line',
    },
  ];
}
