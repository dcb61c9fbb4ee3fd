import { z } from 'zod';
import { defineOperations, definePermissions } from '../access.ts';
import { changeSchema, defineEvent } from '../define.ts';

export const supplierCreated = defineEvent({
  type: 'catalog-pricing.supplier.created',
  version: 1,
  aggregate: 'supplier',
  description: 'A supplier was added.',
  schema: z.object({ label: z.string() }),
});

export const supplierUpdated = defineEvent({
  type: 'catalog-pricing.supplier.updated',
  version: 1,
  aggregate: 'supplier',
  description: 'What is known of a supplier was changed.',
  schema: z.object({ label: z.string(), changes: z.array(changeSchema) }),
});

export const supplyChanged = defineEvent({
  type: 'catalog-pricing.supply.changed',
  version: 1,
  aggregate: 'variant',
  description: 'From whom a variant is bought, on which terms and from whom first, was changed.',
  schema: z.object({ label: z.string(), sku: z.string(), changes: z.array(changeSchema) }),
});

export const supplierEvents = [supplierCreated, supplierUpdated, supplyChanged] as const;

export const supplierPermissions = definePermissions('catalog-pricing', {
  'catalog-pricing.supplier.read': 'See suppliers; their purchase prices need the permission to see costs as well.',
  'catalog-pricing.supplier.write': 'Add and change suppliers and their terms for variants.',
});

/** What each operation asks of its caller. */
export const supplierOperations = defineOperations({
  suppliers: 'catalog-pricing.supplier.read',
  supplier: 'catalog-pricing.supplier.read',
  createSupplier: 'catalog-pricing.supplier.write',
  updateSupplier: 'catalog-pricing.supplier.write',
  setVariantSuppliers: 'catalog-pricing.supplier.write',
});

/** Error codes of suppliers, each with its meaning. */
export const supplierErrors = {
  SUPPLIER_NAME_TAKEN: 'The brand has a supplier of this name already.',
  SUPPLIER_INVALID: 'A supplier has a name of 1 to 200 characters and a lead time of 0 to 730 days.',
  SUPPLIER_UNKNOWN: 'The brand has no supplier of this id.',
  SUPPLY_INVALID: 'Terms name each supplier once, prefer one at most, and order at least one piece.',
} as const;
