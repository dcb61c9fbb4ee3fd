import { useTranslation } from 'react-i18next';
import { EnumBadge } from '../../components/badge.tsx';
import type { Column } from '../../components/ledger-table.tsx';
import { Code, Money, NOTHING, When } from '../../components/printed.tsx';
import type { ChannelPartsFragment, ProductsQuery } from '../../graphql/generated/types.ts';
import { useFormat } from '../../lib/use-format.ts';
import { FoundIn } from './found-in.tsx';
import { PriceSpan } from './price-span.tsx';

/** A product of the list, with where a search found it. */
type ProductFound = ProductsQuery['products']['nodes'][number];

/** The columns of the products list; each channel has one for its prices. */
export function useProductColumns(channels: readonly ChannelPartsFragment[]): Column<ProductFound>[] {
  const { t } = useTranslation();
  const format = useFormat();
  // The currency stands once in the header, unless channels differ in it.
  const oneCurrency = new Set(channels.map((channel) => channel.currency)).size === 1;
  const stock = (row: ProductFound): number => row.variants.reduce((sum, variant) => sum + variant.stockOnHand, 0);
  return [
    {
      key: 'name',
      header: t('products.name'),
      cell: (row) => <FoundIn name={row.name} highlights={row.highlights} />,
      sort: 'name',
      card: 'title',
    },
    {
      key: 'status',
      header: t('list.status'),
      cell: (row) => <EnumBadge name="productStatus" value={row.status} />,
      card: 'side',
    },
    { key: 'sku', header: t('products.sku'), cell: (row) => <Skus row={row} />, card: 'line' },
    { key: 'category', header: t('products.category'), cell: (row) => row.category ?? NOTHING },
    ...channels.map((channel, index) => ({
      key: `price-${channel.code}`,
      header: index === 0 || !oneCurrency ? `${channel.name} (${channel.currency})` : channel.name,
      right: true,
      cell: (row: ProductFound) => <PriceSpan row={row} channel={channel} />,
    })),
    { key: 'stock', header: t('products.stock'), right: true, cell: (row) => format.number(stock(row)) },
    {
      key: 'updated',
      header: t('products.updated'),
      right: true,
      sort: 'updated',
      cell: (row) => <When at={row.updatedAt} day />,
    },
    {
      key: 'created',
      header: t('products.created'),
      right: true,
      sort: 'created',
      hidden: true,
      cell: (row) => <When at={row.createdAt} day />,
    },
  ];
}

function Skus({ row }: { readonly row: ProductFound }) {
  const [first, ...more] = row.variants;
  if (first === undefined) return NOTHING;
  const price = first.prices[0];
  return (
    <span className="flex items-center gap-1.5" title={row.variants.map(({ sku }) => sku).join(', ')}>
      <Code>{first.sku}</Code>
      {more.length > 0 && <span className="text-meta text-muted">+{more.length}</span>}
      {price !== undefined && (
        <span className="ml-auto text-ink sm:hidden">
          <Money value={price.channel.priceDisplay === 'GROSS' ? price.gross : price.net} />
        </span>
      )}
    </span>
  );
}
