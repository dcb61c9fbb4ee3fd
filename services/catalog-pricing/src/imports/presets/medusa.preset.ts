import type { ColumnMapping, ImportField } from '../import.types.ts';
import { type ColumnVerdict, type Preset, priceColumn } from './preset.ts';

const FIELDS: Readonly<Record<string, ImportField>> = {
  'product handle': 'PRODUCT_KEY',
  'product title': 'PRODUCT_NAME',
  'product description': 'PRODUCT_DESCRIPTION',
  'product status': 'PRODUCT_STATUS',
  'product type': 'PRODUCT_CATEGORY',
  'product tags': 'PRODUCT_TAGS',
  'variant title': 'VARIANT_NAME',
  'variant sku': 'VARIANT_SKU',
  'variant ean': 'VARIANT_GTIN',
  'variant inventory quantity': 'STOCK',
};

/** What the other system exports beside; a column that begins with Product or Variant and is not among these is a mistake. */
const KNOWN = new Set(
  [
    'id|subtitle|external id|thumbnail|collection id|collection title|collection handle|type id|created at|deleted at',
    'discountable|height|hs code|is giftcard|length|material|mid code|origin country|updated at|weight|width|profile name',
    'profile type|sales channel|shipping profile id',
  ]
    .join('|')
    .split('|')
    .map((name) => `product ${name}`)
    .concat(
      [
        'id|upc|hs code|mid code|manage inventory|allow backorder|barcode|created at|deleted at|height|length|material',
        'metadata|origin country|product id|updated at|variant rank|weight|width|rank',
      ]
        .join('|')
        .split('|')
        .map((name) => `variant ${name}`),
    ),
);
const NUMBERED = /^(product (image|category|sales channel) \d+|image \d+ url)$/;

function optionColumn(name: string): Omit<ColumnMapping, 'column'> | undefined {
  const option = /^(?:variant )?option (\d+) (name|value)$/.exec(name);
  return option
    ? { field: option[2] === 'name' ? 'OPTION_NAME' : 'OPTION_VALUE', position: Number(option[1]) }
    : undefined;
}

/** Medusa's export of version 2 and its template of version 1. */
export const medusaPreset: Preset = {
  name: 'MEDUSA',
  title: 'Medusa',
  description:
    "Medusa's product CSV, comma or semicolon. A price for a region goes to the channel of that name; without one its rows are refused.",
  format: 'CSV',
  continuation: false,
  masterRows: false,
  derivedSkus: true,
  matches: (columns) => {
    const names = new Set(columns.map((column) => column.toLowerCase()));
    return names.has('product title') && names.has('variant title') && names.has('product handle');
  },
  columnOf: (column): ColumnVerdict => {
    const name = column.toLowerCase();
    const field = FIELDS[name];
    if (field) return { field };
    if (/^product tag \d+$/.test(name)) return { field: 'PRODUCT_TAG' };
    if (/^(variant )?price /.test(name)) return priceColumn(column, /^(variant )?price /i) ?? 'REFUSED';
    const option = optionColumn(name);
    if (option) return option;
    if (KNOWN.has(name) || NUMBERED.test(name)) return 'IGNORED';
    return /^(product|variant) /.test(name) ? 'REFUSED' : 'UNKNOWN';
  },
};
