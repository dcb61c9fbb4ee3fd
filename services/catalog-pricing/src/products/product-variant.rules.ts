import { DomainError, parseScaled, formatScaled } from '@mh-os/kernel';
import type { VatClass } from '../vat/vat-class.ts';
import { parseGtin } from './gtin.rules.ts';
import { CONTENT_UNITS, type ProductOption } from './product.rules.ts';
import { assertOptions, optionKey } from './option.rules.ts';
import { parseSku, skuKey } from './sku.rules.ts';

/** A variant as a person or a file describes it. */
export interface VariantDescription {
  readonly sku: string;
  readonly name: string;
  readonly gtin?: string | null;
  readonly options: readonly ProductOption[];
  readonly inci?: string | null;
  readonly netContent?: { readonly amount: string; readonly unit: string } | null;
  readonly vatClass: VatClass;
}

/** A variant as it is kept. */
export interface VariantValues {
  readonly sku: string;
  readonly skuKey: string;
  readonly name: string;
  readonly gtin: string | null;
  readonly gtin14: string | null;
  readonly options: ProductOption[];
  /** What no sibling has; null where there are no options. */
  readonly optionKey: string | null;
  readonly inci: string | null;
  readonly netContentAmount: string | null;
  readonly netContentUnit: string | null;
  readonly vatClass: VatClass;
}

/** Checks and normalises a variant; a name is made of its options where it has none. */
export function variantValues(variant: VariantDescription): VariantValues {
  const sku = parseSku(variant.sku);
  const gtin = variant.gtin ? parseGtin(variant.gtin) : null;
  const content = variant.netContent ? netContent(variant.netContent) : null;
  const options = variant.options.map(({ name, value }) => ({ name: name.trim(), value: value.trim() }));
  assertOptions(options);
  return {
    sku,
    skuKey: skuKey(sku),
    name: variant.name.trim() || options.map((option) => option.value).join(' / '),
    gtin: gtin?.gtin ?? null,
    gtin14: gtin?.gtin14 ?? null,
    options,
    optionKey: optionKey(options),
    inci: variant.inci?.trim() || null,
    netContentAmount: content?.amount ?? null,
    netContentUnit: content?.unit ?? null,
    vatClass: variant.vatClass,
  };
}

/** Net content with a unit of the list and an amount above zero. */
export function netContent(content: { readonly amount: string; readonly unit: string }): {
  amount: string;
  unit: string;
} {
  const unit = CONTENT_UNITS.find((one) => one === content.unit.trim().toLowerCase());
  if (!unit)
    throw new DomainError(
      'UNIT_UNKNOWN',
      `Net content is given in ${CONTENT_UNITS.join(', ')}, not in "${content.unit}".`,
      {
        path: ['netContent', 'unit'],
        details: { allowed: CONTENT_UNITS },
      },
    );
  const scaled = parseScaled(content.amount, 3);
  if (scaled <= 0n)
    throw new DomainError('NET_CONTENT_NOT_POSITIVE', 'Net content is more than zero.', {
      path: ['netContent', 'amount'],
    });
  return { amount: formatScaled(scaled, 3), unit };
}

/** Refuses two variants of one input with the same SKU or GTIN. */
export function assertDistinct(variants: readonly VariantValues[]): void {
  const skus = new Set<string>();
  const gtins = new Set<string>();
  const choices = new Set<string>();
  variants.forEach((variant, index) => {
    const path = (field: string): { path: string[] } => ({ path: ['variants', String(index), field] });
    if (skus.has(variant.skuKey)) throw new DomainError('SKU_TAKEN', `SKU ${variant.sku} is given twice.`, path('sku'));
    if (variant.gtin14 && gtins.has(variant.gtin14))
      throw new DomainError('GTIN_TAKEN', `GTIN ${variant.gtin} is given twice.`, path('gtin'));
    if (variant.optionKey && choices.has(variant.optionKey))
      throw new DomainError('OPTIONS_TAKEN', `Two variants have the same choices.`, path('options'));
    if (variant.optionKey) choices.add(variant.optionKey);
    skus.add(variant.skuKey);
    if (variant.gtin14) gtins.add(variant.gtin14);
  });
}
