import { supplyChanged } from '@mh-os/contracts';
import { type Ctx, DomainError, type Page } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { ProductVariantEntity } from '../products/product-variant.entity.ts';
import type { ProductVariantType } from '../products/product-variant.type.ts';
import { readVariants } from '../products/products.read-model.ts';
import { SupplierEntity } from './supplier.entity.ts';
import { addSupplier, changeSupplier } from './supplier-writing.ts';
import { assertSupplier, assertTerms, supplierKey, termsText } from './supplier.rules.ts';
import type {
  CreateSupplierInput,
  SetVariantSuppliersInput,
  SupplierType,
  UpdateSupplierInput,
  VariantSupplierType,
} from './supplier.type.ts';
import { countSuppliers, readSupplierPage, readSuppliers, readSuppliersOf } from './suppliers.read-model.ts';
import { VariantSupplierEntity } from './variant-supplier.entity.ts';

const READ = 'catalog-pricing.supplier.read';
const WRITE = 'catalog-pricing.supplier.write';
const CLEAR = `DELETE FROM variant_supplier WHERE variant_id = $1`;

/** Whom the brand buys from, and on which terms. */
@Injectable()
export class SuppliersService {
  constructor(private readonly db: Db) {}

  page(ctx: Ctx, args: { first?: number; after?: string | null }): Promise<Page<SupplierType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readSupplierPage(tx, args));
  }

  count(ctx: Ctx): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, countSuppliers);
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, SupplierType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readSuppliers(tx, ids));
  }

  of(ctx: Ctx, variantIds: readonly string[]): Promise<Map<string, VariantSupplierType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readSuppliersOf(tx, variantIds));
  }

  create(ctx: Ctx, input: CreateSupplierInput): Promise<SupplierType> {
    ctx.require(WRITE);
    const { idempotencyKey, ...wanted } = input;
    return this.db.tx(ctx, async (tx) => {
      const { id } = await tx.idempotent('createSupplier', idempotencyKey, wanted, async () => {
        const values = { ...kept(wanted), name: wanted.name.trim(), nameKey: supplierKey(wanted.name) };
        assertSupplier(values);
        await assertFree(tx, values.nameKey);
        return { id: (await addSupplier(tx, { ...values, active: true })).id };
      });
      return (await readSuppliers(tx, [id])).get(id)!;
    });
  }

  update(ctx: Ctx, input: UpdateSupplierInput): Promise<SupplierType> {
    ctx.require(WRITE);
    const { id, expectedVersion, ...patch } = input;
    return this.db.tx(ctx, async (tx) => {
      const supplier = await tx.lock(SupplierEntity, id);
      const wanted = kept(patch);
      assertSupplier({ ...supplier, ...wanted });
      const nameKey = wanted.name === undefined ? supplier.nameKey : supplierKey(wanted.name);
      if (nameKey !== supplier.nameKey) await assertFree(tx, nameKey);
      await changeSupplier(tx, supplier, wanted, expectedVersion);
      return (await readSuppliers(tx, [id])).get(id)!;
    });
  }

  /** Sets from whom a variant is bought. Who may not see costs leaves the purchase prices as they are. */
  setOf(ctx: Ctx, input: SetVariantSuppliersInput): Promise<ProductVariantType> {
    ctx.require(WRITE);
    if (input.terms.some((one) => one.price)) ctx.require('catalog-pricing.cost.write');
    assertTerms(input.terms);
    return this.db.tx(ctx, async (tx) => {
      const variant = await tx.lock(ProductVariantEntity, input.variantId);
      const known = await readSuppliers(
        tx,
        input.terms.map((one) => one.supplierId),
      );
      if (input.terms.some((one) => !known.has(one.supplierId)))
        throw new DomainError('SUPPLIER_UNKNOWN', 'The brand has no supplier of this id.', { path: ['terms'] });
      const before = (await readSuppliersOf(tx, [variant.id])).get(variant.id) ?? [];
      await tx.update(variant, {}, input.expectedVersion);
      await tx.query('variant_suppliers_clear', CLEAR, [variant.id]);
      const rows = input.terms.map((one) => termsRow(variant.id, one, before));
      await tx.insert<VariantSupplierEntity>(VariantSupplierEntity, rows);
      const after = input.terms.map((one) => ({ ...one, name: known.get(one.supplierId)!.name }));
      const earlier = before.map((one) => ({ ...one, supplierId: one.supplier.id, name: one.supplier.name }));
      const change = { field: 'suppliers', before: termsText(earlier), after: termsText(after) };
      tx.emit(
        supplyChanged,
        { label: variant.name || variant.sku, sku: variant.sku, changes: [change] },
        { aggregateId: variant.id, aggregateVersion: variant.version },
      );
      return (await readVariants(tx, [variant.id])).get(variant.id)!;
    });
  }
}

function termsRow(
  variantId: string,
  one: SetVariantSuppliersInput['terms'][number],
  before: readonly VariantSupplierType[],
): Partial<VariantSupplierEntity> {
  const known = before.find((each) => each.supplier.id === one.supplierId);
  // Left out, the price stays; null takes it away.
  const price =
    one.price === undefined ? { decimal: known?.amount ?? null, currency: known?.currency ?? null } : one.price;
  const { supplierId, minimumQuantity, preferred } = one;
  return {
    ...{ variantId, supplierId, minimumQuantity, preferred, leadTimeDays: one.leadTimeDays ?? null },
    supplierSku: one.supplierSku?.trim() || null,
    amount: price?.decimal ?? null,
    currency: price?.currency ?? null,
  };
}

/** Without what was left out; empty texts are none. */
function kept<T extends object>(input: T): T {
  const entries = Object.entries(input).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      typeof value === 'string' && key !== 'name' && key !== 'note' ? value.trim() || null : value,
    ]),
  ) as T;
}

async function assertFree(tx: Tx, nameKey: string): Promise<void> {
  if (await tx.findOne(SupplierEntity, { nameKey }))
    throw new DomainError('SUPPLIER_NAME_TAKEN', 'There is a supplier of this name already.', { path: ['name'] });
}
