import { useTranslation } from 'react-i18next';
import { data, Link } from 'react-router';
import { EnumBadge } from '../../components/badge.tsx';
import { Card } from '../../components/card.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Code, NOTHING } from '../../components/printed.tsx';
import { Tags } from 'lucide-react';
import { ProductCosts, ProductPage, VariantListPrices } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { holds } from '../../lib/permissions.ts';
import { useFormat } from '../../lib/use-format.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import { Window } from '../price-lists/window.tsx';
import type { Route } from './+types/prices-tab';
import { PriceTable } from './price-table.tsx';

export async function loader({ params, context }: Route.LoaderArgs) {
  const viewer = await requirePermission(context, 'catalog-pricing.price.read');
  const seesCosts = holds(viewer.permissions, 'catalog-pricing.cost.read');
  const [{ product }, costs] = await Promise.all([
    gql(context, ProductPage, { id: params.id }),
    seesCosts ? gql(context, ProductCosts, { id: params.id }) : undefined,
  ]);
  if (product == null) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const variantIds = product.variants.map((variant) => variant.id);
  const lists = holds(viewer.permissions, 'catalog-pricing.price-list.read')
    ? (await gql(context, VariantListPrices, { first: 20, variantIds })).priceLists.nodes
    : null;
  const prices = lists?.flatMap((list) => (list.listPrices?.nodes ?? []).map((price) => ({ list, price })));
  return { product, costs: costs?.product?.variants ?? null, prices: prices ?? null };
}

type Row = NonNullable<Awaited<ReturnType<typeof loader>>['prices']>[number];

/** What a product's variants cost, by channel and by list with their bands. */
export default function PricesTab({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation();
  const { product, costs, prices } = loaderData;
  const columns = useColumns();
  return (
    <div className="flex flex-col gap-4 px-(--gutter) py-4 pb-8">
      <Card title={t('priceLists.tab.standard')} flush>
        <PriceTable variants={product.variants} costs={costs} />
      </Card>
      {prices !== null && (
        <Card title={t('priceLists.prices')} flush>
          {prices.length === 0 ? (
            <EmptyState icon={Tags} title={t('priceLists.noPrices')} text={t('priceLists.tab.pricesEmpty')} />
          ) : (
            <div className="overflow-x-auto" role="region" aria-label={t('priceLists.prices')} tabIndex={0}>
              <LedgerTable
                label={t('priceLists.prices')}
                columns={columns}
                rows={prices}
                id={({ price }) => price.id}
              />
            </div>
          )}
        </Card>
      )}
    </div>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'list',
      header: t('areas.name.priceLists'),
      cell: ({ list }) => (
        <Link to={`/price-lists/${list.id}`} className="link">
          {list.name}
        </Link>
      ),
      card: 'title',
    },
    {
      key: 'sku',
      header: t('priceLists.sku'),
      cell: ({ price }) => <Code>{price.variant?.sku ?? NOTHING}</Code>,
      card: 'line',
    },
    {
      key: 'type',
      header: t('priceLists.type'),
      cell: ({ list }) => <EnumBadge name="priceListType" value={list.type} />,
    },
    {
      key: 'status',
      header: t('priceLists.status'),
      cell: ({ list }) => <EnumBadge name="priceListStatus" value={list.status} />,
    },
    {
      key: 'channel',
      header: t('priceLists.channel'),
      cell: ({ list }) => list.channel?.name ?? t('priceLists.allChannels'),
    },
    {
      key: 'from',
      header: t('priceLists.from'),
      right: true,
      cell: ({ price }) => <span className="tnum">{price.minQuantity}</span>,
      card: 'line',
    },
    {
      key: 'price',
      header: t('priceLists.unitPrice'),
      right: true,
      cell: ({ list, price }) => (
        <span className="tnum whitespace-nowrap" suppressHydrationWarning>
          {price.unitPrice == null ? NOTHING : format.decimal(price.unitPrice, 4)} {list.currency}{' '}
          <span className="text-meta text-muted">{t(`priceLists.${list.basis}`)}</span>
        </span>
      ),
      card: 'side',
    },
    {
      key: 'valid',
      header: t('priceLists.valid'),
      cell: ({ price }) => <Window from={price.validFrom} to={price.validTo} />,
    },
  ];
}
