import type { ImportField } from '../import.types.ts';
import { type Preset, priceColumn } from './preset.ts';

/** Columns that the reader of Saleor's JSON makes of its models. */
const FIELDS: Readonly<Record<string, ImportField>> = {
  'product.slug': 'PRODUCT_KEY',
  'product.name': 'PRODUCT_NAME',
  'product.description': 'PRODUCT_DESCRIPTION',
  'product.category': 'PRODUCT_CATEGORY',
  'product.status': 'PRODUCT_STATUS',
  'variant.sku': 'VARIANT_SKU',
  'variant.name': 'VARIANT_NAME',
  'variant.option_names': 'OPTION_NAMES',
  'variant.option_values': 'OPTION_VALUES',
  'variant.cost': 'COST',
  'variant.cost_currency': 'COST_CURRENCY',
  'variant.stock': 'STOCK',
};

/** Saleor's fixture of a populated shop: a JSON list of models, read as one row per variant. */
export const saleorPreset: Preset = {
  name: 'SALEOR',
  title: 'Saleor',
  description:
    "Saleor's populatedb JSON: a list of objects with model, pk and fields. Row numbers count the list's objects from 1.",
  format: 'SALEOR_JSON',
  continuation: false,
  masterRows: false,
  derivedSkus: true,
  matches: (columns) => columns.includes('product.slug') && columns.includes('variant.sku'),
  columnOf: (column) => {
    const field = FIELDS[column];
    if (field) return { field };
    return (column.startsWith('price ') ? priceColumn(column, /^price /) : undefined) ?? 'UNKNOWN';
  },
};
