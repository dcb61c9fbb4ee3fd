import { useTranslation } from 'react-i18next';
import { LedgerTable, type Column } from '../../components/ledger-table.tsx';
import { Code, NOTHING } from '../../components/printed.tsx';
import { useFormat } from '../../lib/use-format.ts';
import type { ProductData } from './overview.tsx';

type Variant = ProductData['product']['variants'][number];

interface Props {
  readonly variants: readonly Variant[];
  readonly costs: ProductData['costs'];
}

export function VariantTable({ variants, costs }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const cost = (id: string) => costs?.find((one) => one.id === id)?.cost;
  const columns: Column<Variant>[] = [
    { key: 'sku', header: t('products.sku'), cell: (row) => <Code>{row.sku}</Code>, card: 'title' },
    {
      key: 'name',
      header: t('products.variant'),
      cell: (row) => row.name ?? (row.options.map(({ value }) => value).join(' · ') || NOTHING),
      card: 'line',
    },
    { key: 'gtin', header: t('products.gtin'), cell: (row) => (row.gtin == null ? NOTHING : <Code>{row.gtin}</Code>) },
    { key: 'content', header: t('products.content'), right: true, cell: (row) => contentOf(row, format.locale) },
    { key: 'vat', header: t('products.vatClass'), cell: (row) => t(`enums.vatClass.${row.vatClass}`) },
    {
      key: 'cost',
      header: t('products.cost'),
      right: true,
      hidden: costs === null,
      cell: (row) => {
        const own = cost(row.id);
        return own == null ? NOTHING : `${format.decimal(own.decimal, 4)} ${own.currency}`;
      },
    },
    {
      key: 'stock',
      header: t('products.stock'),
      right: true,
      cell: (row) => <Stock onHand={format.number(row.stockOnHand)} />,
      card: 'side',
    },
  ];
  return (
    <div className="overflow-x-auto">
      <LedgerTable label={t('products.variants')} columns={columns} rows={variants} id={(row) => row.id} />
    </div>
  );
}

function contentOf({ netContent }: Variant, locale: string): string {
  if (netContent?.amount == null) return NOTHING;
  const amount = new Intl.NumberFormat(locale).format(netContent.amount as Intl.StringNumericLiteral);
  return `${amount} ${netContent.unit}`;
}

/** On a phone the number has no header above it. */
function Stock({ onHand }: { readonly onHand: string }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="max-sm:hidden">{onHand}</span>
      <span className="sm:hidden">{t('products.inStock', { number: onHand })}</span>
    </>
  );
}
