import { defineTransitions, DomainError } from '@mh-os/kernel';
import type { ProductStatus } from './product.rules.ts';

export const PRODUCT_ACTIONS = ['ACTIVATE', 'ARCHIVE', 'RESTORE'] as const;
export type ProductAction = (typeof PRODUCT_ACTIONS)[number];

/** The life of a product. A draft that comes to nothing is archived as well. */
export const productLife = defineTransitions<ProductStatus, ProductAction>('Product', {
  DRAFT: { ACTIVATE: 'ACTIVE', ARCHIVE: 'ARCHIVED' },
  ACTIVE: { ARCHIVE: 'ARCHIVED' },
  ARCHIVED: { RESTORE: 'ACTIVE' },
});

/** The step that leads from one status to another; null where both are the same. */
export function actionTo(from: ProductStatus, to: ProductStatus): ProductAction | null {
  if (from === to) return null;
  const wanted: Readonly<Record<ProductStatus, ProductAction>> = {
    ACTIVE: from === 'DRAFT' ? 'ACTIVATE' : 'RESTORE',
    ARCHIVED: 'ARCHIVE',
    // Nothing goes back to being prepared: what was sold once is on record.
    DRAFT: 'ACTIVATE',
  };
  if (to === 'DRAFT')
    throw new DomainError('ILLEGAL_TRANSITION', `A product that is ${from.toLowerCase()} is no draft again.`, {
      path: ['status'],
      details: { allowed: productLife.legal(from) },
    });
  return wanted[to];
}

/** What a product needs to be sold. */
export interface ReadinessFacts {
  readonly name: string;
  readonly variants: readonly { readonly sku: string; readonly priced: boolean }[];
  /** Labels of required attributes without a value, with the SKU where a variant lacks it. */
  readonly missingAttributes: readonly string[];
}

/** One thing that keeps a product from being sold. */
export interface Blocker {
  readonly code: 'NAME' | 'VARIANT' | 'PRICE' | 'ATTRIBUTE';
  readonly message: string;
}

/** Everything that keeps a product from being sold, all at once. */
export function blockersOf(facts: ReadinessFacts): Blocker[] {
  const blockers: Blocker[] = [];
  if (!facts.name.trim()) blockers.push({ code: 'NAME', message: 'It has no name.' });
  if (facts.variants.length === 0) blockers.push({ code: 'VARIANT', message: 'It has no variant.' });
  for (const { sku, priced } of facts.variants)
    if (!priced) blockers.push({ code: 'PRICE', message: `${sku} has no price in any channel.` });
  for (const label of facts.missingAttributes)
    blockers.push({ code: 'ATTRIBUTE', message: `${label} is required and has no value.` });
  return blockers;
}
