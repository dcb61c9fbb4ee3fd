import { parseGtin } from '../../products/gtin.rules.ts';
import type { ProductOption } from '../../products/product.rules.ts';
import { netContent } from '../../products/product-variant.rules.ts';
import { derivedSku, parseSku } from '../../products/sku.rules.ts';
import type { FileAmount, ImportPlan, VariantFacts } from '../import.types.ts';
import { readAmount, readCost, readCurrency, readDecimal, readStock, readVatClass } from './cell.rules.ts';
import { type RowCells, splitList } from './row-cells.ts';

/** What a row's variant inherits from its product. */
export interface ProductAbove {
  readonly key: string;
  /** Names of options that the product's first row gave. */
  readonly optionNames: readonly string[];
}

/** What a row says about its variant; null for a row that is about the product alone. */
export function readVariant(cells: RowCells, plan: ImportPlan, product: ProductAbove): VariantFacts | null {
  const options = optionsOf(cells, product.optionNames);
  const name = cells.text('VARIANT_NAME') ?? options.map((option) => option.value).join(' / ');
  const sku = skuOf(cells, plan, product.key, options, name);
  const gtin = cells.read(cells.filled('VARIANT_GTIN')[0], parseGtin);
  const facts = {
    ...{ sku: sku ?? '', name, options, ...gtin },
    inci: cells.text('VARIANT_INCI'),
    vatClass: cells.read(cells.filled('VARIANT_VAT_CLASS')[0], readVatClass),
    netContent: contentOf(cells),
    prices: sku === null ? [] : pricesOf(cells, plan, plan.masterRows && options.length === 0),
    cost: costOf(cells, plan),
    stock: stockOf(cells),
  };
  if (sku === null) return null;
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as unknown as VariantFacts;
}

function skuOf(
  cells: RowCells,
  plan: ImportPlan,
  key: string,
  options: readonly ProductOption[],
  name: string,
): string | null {
  const cell = cells.filled('VARIANT_SKU')[0];
  if (cell) return cells.read(cell, parseSku) ?? '';
  if (plan.derivedSkus) return derivedSku(key, name ? [name] : options.map((option) => option.value));
  if (plan.masterRows && options.length === 0 && cells.text('PRODUCT_NAME') !== undefined) return null;
  cells.fault(cells.columnOf('VARIANT_SKU') ?? null, 'IMPORT_VALUE_MISSING', null, 'Every variant needs a SKU.');
  return '';
}

/** Options from `a|b` lists beside the product's names, and from numbered columns. */
function optionsOf(cells: RowCells, names: readonly string[]): ProductOption[] {
  const values = splitList(cells.text('OPTION_VALUES'), '|');
  if (values.length > 0 && names.length > 0 && values.length !== names.length)
    cells.fault(
      cells.columnOf('OPTION_VALUES') ?? null,
      'IMPORT_VALUE_INVALID',
      cells.text('OPTION_VALUES') ?? null,
      `There are ${values.length} values for ${names.length} options: ${names.join(', ')}.`,
    );
  const listed = values.map((value, at) => ({ name: names[at] ?? `Option ${at + 1}`, value }));
  const numbered = cells.filled('OPTION_VALUE').map(({ mapping, text }) => {
    const name = cells.filled('OPTION_NAME').find((one) => one.mapping.position === mapping.position);
    return { name: name?.text ?? `Option ${mapping.position ?? 1}`, value: text };
  });
  return [...listed, ...numbered];
}

function contentOf(cells: RowCells): VariantFacts['netContent'] {
  const [amount] = cells.filled('NET_CONTENT_AMOUNT');
  const unit = cells.text('NET_CONTENT_UNIT') ?? 'ml';
  return cells.read(amount, (text) => netContent({ amount: readDecimal(text), unit }));
}

/** Prices of a row; a row that may be about the product alone writes zero for "none". */
function pricesOf(cells: RowCells, plan: ImportPlan, zeroIsNone: boolean): FileAmount[] {
  const stated = cells.read(cells.filled('PRICE_CURRENCY')[0], readCurrency);
  return cells.filled('PRICE').flatMap((cell) => {
    const { column, region } = cell.mapping;
    const currency = cell.mapping.currency ?? stated ?? plan.currency;
    if (zeroIsNone && /^0+([.,]0+)?$/.test(cell.text)) return [];
    const decimal = cells.read(cell, (text) => readAmount(text, currency));
    return decimal === undefined ? [] : [{ column, decimal, currency, ...(region ? { region } : {}) }];
  });
}

function costOf(cells: RowCells, plan: ImportPlan): FileAmount | undefined {
  const [cell] = cells.filled('COST');
  const stated = cells.read(cells.filled('COST_CURRENCY')[0], readCurrency);
  const decimal = cells.read(cell, readCost);
  if (!cell || decimal === undefined) return undefined;
  return { column: cell.mapping.column, decimal, currency: cell.mapping.currency ?? stated ?? plan.currency };
}

function stockOf(cells: RowCells): VariantFacts['stock'] {
  const [cell] = cells.filled('STOCK');
  const onHand = cells.read(cell, readStock);
  return cell && onHand !== undefined ? { column: cell.mapping.column, onHand } : undefined;
}
