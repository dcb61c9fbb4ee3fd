import { supplierCreated, supplierUpdated } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { changesOf } from '@mh-os/kernel';

import { SupplierEntity } from './supplier.entity.ts';
import { supplierKey } from './supplier.rules.ts';
import { VariantSupplierEntity } from './variant-supplier.entity.ts';

/** What is kept of a supplier. */
export type SupplierValues = Pick<
  SupplierEntity,
  'name' | 'nameKey' | 'contact' | 'email' | 'phone' | 'leadTimeDays' | 'note' | 'active'
>;

/** Adds a supplier and tells it. */
export async function addSupplier(tx: Tx, values: Omit<Partial<SupplierValues>, 'nameKey'> & { name: string }) {
  const named = { ...values, name: values.name.trim(), nameKey: supplierKey(values.name) };
  const supplier = await tx.insert<SupplierEntity>(SupplierEntity, named);
  const target = { aggregateId: supplier.id, aggregateVersion: supplier.version };
  tx.emit(supplierCreated, { label: supplier.name }, target);
  return supplier;
}

/** Changes a locked supplier and tells what. */
export async function changeSupplier(
  tx: Tx,
  supplier: SupplierEntity,
  given: Omit<Partial<SupplierValues>, 'nameKey'>,
  expectedVersion?: number,
): Promise<SupplierEntity> {
  const { name } = given;
  const wanted = { ...given, ...(name !== undefined && { name: name.trim(), nameKey: supplierKey(name) }) };
  const changes = changesOf(supplier, { ...wanted, nameKey: undefined });
  await tx.update<SupplierEntity>(supplier, wanted, expectedVersion);
  const target = { aggregateId: supplier.id, aggregateVersion: supplier.version };
  if (changes.length > 0) tx.emit(supplierUpdated, { label: supplier.name, changes }, target);
  return supplier;
}

/** Takes away a supplier that nothing is bought from; false where something is. */
export async function removeSupplier(tx: Tx, supplier: SupplierEntity): Promise<boolean> {
  if (await tx.findOne(VariantSupplierEntity, { supplierId: supplier.id })) return false;
  const changes = [{ field: 'name', before: supplier.name, after: null }];
  await tx.remove(supplier);
  const target = { aggregateId: supplier.id, aggregateVersion: supplier.version + 1 };
  tx.emit(supplierUpdated, { label: supplier.name, changes }, target);
  return true;
}
