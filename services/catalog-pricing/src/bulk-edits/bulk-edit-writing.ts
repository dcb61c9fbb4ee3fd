import { changesOf, DomainError } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import type { AttributeDefinition } from '../attributes/attribute.rules.ts';
import { writeValues } from '../attributes/attribute-writing.ts';
import { placeProducts } from '../categories/category-placing.ts';
import { finish } from '../products/product-editing.ts';
import { ProductEntity } from '../products/product.entity.ts';
import { assertReady } from '../products/readiness.read-model.ts';
import { type EditPatch, planEdit, type Snapshot } from './bulk-edit.rules.ts';
import type { BulkEditOutcome } from './bulk-edit.type.ts';
import { type EditRow, readFacts } from './bulk-edits.read-model.ts';

/** What became of one product. */
export interface RowOutcome {
  readonly outcome: BulkEditOutcome;
  readonly code?: string;
  readonly message?: string;
  readonly before?: Snapshot;
  readonly versionAfter?: number;
}

/** Changes one product, if it still is what the person saw. */
export async function applyRow(
  tx: Tx,
  row: EditRow,
  patch: EditPatch,
  definitions: ReadonlyMap<string, AttributeDefinition>,
): Promise<RowOutcome> {
  const product = await tx.lock(ProductEntity, row.productId);
  if (product.version !== row.versionBefore)
    throw new DomainError('CONFLICT', `${product.name} was changed after the bulk edit was started.`, {
      details: { currentVersion: product.version },
    });
  const facts = (await readFacts(tx, [product])).get(product.id)!;
  const { changes, before, after } = planEdit(facts, patch, definitions);
  if (changes.length === 0) return { outcome: 'UNCHANGED' };
  await write(tx, product, after);
  if (after.status === 'ACTIVE') await assertReady(tx, product);
  await finish(tx, product, [...changes]);
  return { outcome: 'CHANGED', before, versionAfter: product.version };
}

/** Puts back what a product was, if nobody changed it since. */
export async function undoRow(tx: Tx, row: EditRow): Promise<RowOutcome> {
  const product = await tx.lock(ProductEntity, row.productId);
  if (product.version !== row.versionAfter)
    throw new DomainError('BULK_EDIT_CHANGED_SINCE', `${product.name} was changed since (version ${product.version}).`);
  const { attributes, ...fields } = row.before ?? {};
  const changes = changesOf(product, { ...fields });
  const values = await write(tx, product, { ...fields, ...(attributes && { attributes }) });
  if (fields.status === 'ACTIVE') await assertReady(tx, product);
  await finish(tx, product, [...changes, ...values]);
  return { outcome: 'UNDONE' };
}

async function write(tx: Tx, product: ProductEntity, snapshot: Snapshot) {
  const { attributes, tags, ...fields } = snapshot;
  const status = product.status;
  await tx.update(product, { ...fields, ...(tags && { tags: [...tags] }) });
  if (fields.category !== undefined) await placeProducts(tx, [product]);
  // A value may be taken away with the same step that takes the product out of sale.
  const seen = { id: product.id, status: status === 'ACTIVE' ? product.status : status };
  return attributes ? writeValues(tx, seen, attributes) : [];
}
