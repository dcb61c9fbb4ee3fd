import type { RowError } from '../import.types.ts';
import type { ProductChange, VariantChange } from './import-change.ts';

/** The versions that rows have now. */
export type Versions = ReadonlyMap<string, number>;

/** What is done to take a product back, and what is told instead where it cannot be. */
export interface UndoPlan {
  readonly productId: string;
  /** Whether the product itself is as the import left it. */
  readonly product: 'ARCHIVE' | 'RESTORE' | 'LEAVE';
  readonly variants: readonly VariantChange[];
  readonly faults: readonly RowError[];
}

const told = (row: number, code: string, message: string): RowError => ({
  ...{ row, column: null, code, value: null, message },
});

/**
 * Decides how one product is taken back: what the import made is archived, what it changed becomes what it was, and what was
 * changed since stays and is told. Values in, values out.
 */
export function planUndo(productId: string, change: ProductChange, versions: Versions): UndoPlan {
  if (versions.get(productId) !== change.version) {
    const message = 'The product was changed after the import, so it stays as it is.';
    return { productId, product: 'LEAVE', variants: [], faults: [told(change.row, 'IMPORT_UNDO_CHANGED', message)] };
  }
  const faults: RowError[] = [];
  const variants = change.variants.filter((variant) => mayRestore(variant, change, versions, faults));
  return { productId, product: change.before ? 'RESTORE' : 'ARCHIVE', variants, faults };
}

function mayRestore(variant: VariantChange, product: ProductChange, versions: Versions, faults: RowError[]): boolean {
  const { row, sku } = variant;
  if (versions.get(variant.id) !== variant.version) {
    faults.push(told(row, 'IMPORT_UNDO_CHANGED', `${sku} was changed after the import, so it stays as it is.`));
    return false;
  }
  // With its product out of sale, a variant and its first prices need nothing more.
  if (product.before === null) return false;
  if (variant.before === null)
    faults.push(told(row, 'IMPORT_UNDO_IMPOSSIBLE', `${sku} was added to a product that stays, so it stays.`));
  else if (variant.stays)
    faults.push(told(row, 'IMPORT_UNDO_IMPOSSIBLE', `First prices and opening stock of ${sku} stay in the books.`));
  return variant.before !== null;
}
