import type { ImportField } from '../import.types.ts';
import { type Preset, splitLocale } from './preset.ts';

const FIELDS: Readonly<Record<string, ImportField>> = {
  product_key: 'PRODUCT_KEY',
  status: 'PRODUCT_STATUS',
  category: 'PRODUCT_CATEGORY',
  brand: 'PRODUCT_BRAND',
  tags: 'PRODUCT_TAGS',
  sku: 'VARIANT_SKU',
  variant: 'VARIANT_NAME',
  gtin: 'VARIANT_GTIN',
  inci: 'VARIANT_INCI',
  vat_class: 'VARIANT_VAT_CLASS',
  net_content: 'NET_CONTENT_AMOUNT',
  net_content_unit: 'NET_CONTENT_UNIT',
  price: 'PRICE',
  currency: 'PRICE_CURRENCY',
  cost: 'COST',
  cost_currency: 'COST_CURRENCY',
  stock: 'STOCK',
};

/** Our own template: the only one with costs, INCI and a price column per channel (`price:dealer`). */
export const mhOsPreset: Preset = {
  name: 'MH_OS',
  title: 'MH-OS',
  description:
    'Our own template: product_key, name, sku, price, cost, stock and more; price:<channel code> prices one channel.',
  format: 'CSV',
  continuation: false,
  masterRows: false,
  derivedSkus: false,
  matches: (columns) => columns.includes('product_key') && columns.includes('sku'),
  columnOf: (column) => {
    const { base, locale } = splitLocale(column);
    if (base === 'name') return locale ? { field: 'PRODUCT_NAME', locale } : { field: 'PRODUCT_NAME' };
    if (base === 'description')
      return locale ? { field: 'PRODUCT_DESCRIPTION', locale } : { field: 'PRODUCT_DESCRIPTION' };
    if (base === 'price' && locale) return { field: 'PRICE', region: locale };
    const option = /^option(\d)_(name|value)$/.exec(column);
    if (option) return { field: option[2] === 'name' ? 'OPTION_NAME' : 'OPTION_VALUE', position: Number(option[1]) };
    const field = FIELDS[column];
    return field ? { field } : 'UNKNOWN';
  },
};
