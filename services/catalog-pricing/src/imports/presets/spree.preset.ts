import type { ImportField } from '../import.types.ts';
import type { Preset } from './preset.ts';

const FIELDS: Readonly<Record<string, ImportField>> = {
  slug: 'PRODUCT_KEY',
  name: 'PRODUCT_NAME',
  description: 'PRODUCT_DESCRIPTION',
  status: 'PRODUCT_STATUS',
  brand_name: 'PRODUCT_BRAND',
  category1: 'PRODUCT_CATEGORY',
  tags: 'PRODUCT_TAGS',
  sku: 'VARIANT_SKU',
  price: 'PRICE',
  currency: 'PRICE_CURRENCY',
  inventory_count: 'STOCK',
};
const IGNORED =
  /^(seller_name|meta_\w+|labels|compare_at_price|width|height|depth|dimensions_unit|weight|weight_unit|available_on|discontinue_on|track_inventory|inventory_backorderable|tax_category|product_type|digital|image\d+_src|category\d+|custom_field\..+)$/;

/** Spree's products CSV: one row for the product, then one per variant, then prices in further currencies. */
export const spreePreset: Preset = {
  name: 'SPREE',
  title: 'Spree',
  description: "Spree's products CSV; rows of one slug are one product, a row per variant and currency.",
  format: 'CSV',
  continuation: false,
  masterRows: true,
  derivedSkus: false,
  matches: (columns) => ['slug', 'sku', 'price', 'currency'].every((column) => columns.includes(column)),
  columnOf: (column) => {
    const option = /^option(\d+)_(name|value)$/.exec(column);
    if (option) return { field: option[2] === 'name' ? 'OPTION_NAME' : 'OPTION_VALUE', position: Number(option[1]) };
    const field = FIELDS[column];
    if (field) return { field };
    return IGNORED.test(column) ? 'IGNORED' : 'UNKNOWN';
  },
};
