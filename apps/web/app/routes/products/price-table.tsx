import { useTranslation } from 'react-i18next';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { NoPermissionLine } from '../../components/no-permission-line.tsx';
import { Code, Money, NOTHING, Percent, When } from '../../components/printed.tsx';
import type { ProductData } from './overview.tsx';

type Variant = ProductData['product']['variants'][number];

interface Props {
  readonly variants: readonly Variant[];
  readonly costs: ProductData['costs'];
}

interface Row {
  readonly variant: Variant;
  readonly price: Variant['prices'][number];
  readonly margin: string | null;
}

/** Net, gross, VAT and margin of every variant in every channel. */
export function PriceTable({ variants, costs }: Props) {
  const { t } = useTranslation();
  const margins = new Map(
    costs?.flatMap((one) => one.prices.map((price) => [price.id, price.margin ?? null] as const)),
  );
  const rows: Row[] = variants.flatMap((variant) =>
    variant.prices.map((price) => ({ variant, price, margin: margins.get(price.id) ?? null })),
  );
  if (rows.length === 0) return <p className="p-4 text-muted">{t('products.noPrices')}</p>;
  const columns: Column<Row>[] = [
    { key: 'channel', header: t('products.channel'), cell: (row) => row.price.channel.name, card: 'title' },
    {
      key: 'sku',
      header: t('products.sku'),
      cell: (row) => <Code>{row.variant.sku}</Code>,
      hidden: variants.length < 2,
      card: 'line',
    },
    { key: 'net', header: t('products.net'), right: true, cell: (row) => <Money value={row.price.net} /> },
    {
      key: 'gross',
      header: t('products.gross'),
      right: true,
      cell: (row) => <Gross price={row.price} />,
      card: 'side',
    },
    {
      key: 'unit',
      header: t('products.unitPrice'),
      right: true,
      hidden: rows.every((row) => row.price.unitPrice == null),
      cell: ({ price: { unitPrice } }) =>
        unitPrice == null ? (
          NOTHING
        ) : (
          <>
            <Money value={unitPrice.price} /> / {unitPrice.quantity === 1 ? '' : `${unitPrice.quantity} `}
            {unitPrice.unit}
          </>
        ),
    },
    { key: 'vat', header: t('products.vat'), right: true, cell: (row) => <Percent value={row.price.vatRate} /> },
    {
      key: 'margin',
      header: t('products.margin'),
      right: true,
      hidden: costs === null,
      cell: (row) => (row.margin === null ? NOTHING : <Percent value={row.margin} />),
    },
    { key: 'since', header: t('products.since'), right: true, cell: (row) => <When at={row.price.validFrom} day /> },
  ];
  return (
    <>
      <div className="overflow-x-auto">
        <LedgerTable label={t('products.prices')} columns={columns} rows={rows} id={(row) => row.price.id} />
      </div>
      {costs === null && <NoPermissionLine text={t('products.costsHidden')} permission="catalog-pricing.cost.read" />}
    </>
  );
}

/** On a phone one amount stands for the price: the one that the channel shows. */
function Gross({ price }: { readonly price: Row['price'] }) {
  const { t } = useTranslation();
  const { priceDisplay } = price.channel;
  return (
    <>
      <span className="max-sm:hidden">
        <Money value={price.gross} />
      </span>
      <span className="sm:hidden">
        <Money value={priceDisplay === 'GROSS' ? price.gross : price.net} />{' '}
        <span className="text-meta text-muted">{t(`money.${priceDisplay}`)}</span>
      </span>
    </>
  );
}
