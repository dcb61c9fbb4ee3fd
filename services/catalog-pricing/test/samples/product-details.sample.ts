import { newId } from '@mh-os/kernel';
import { AttributesService } from '../../src/attributes/attributes.service.ts';
import { CategoriesService } from '../../src/categories/categories.service.ts';
import { SuppliersService } from '../../src/suppliers/suppliers.service.ts';
import type { Sample } from './sample.ts';

/** A category, an attribute and a supplier, of the same names in every brand. */
export const productDetailsSample: Sample = {
  async seed(service, ctx) {
    const category = await service.app
      .get(CategoriesService, { strict: false })
      .create(ctx, { name: 'Same', translations: [], idempotencyKey: newId() });
    const attribute = await service.app.get(AttributesService, { strict: false }).create(ctx, {
      ...{ code: 'same', kind: 'TEXT', level: 'PRODUCT', label: 'Same', translations: [], options: [] },
      ...{ required: false, filterable: true, categoryIds: [], idempotencyKey: newId() },
    });
    const supplier = await service.app
      .get(SuppliersService, { strict: false })
      .create(ctx, { name: 'Same', note: '', idempotencyKey: newId() });
    return { Category: category.id, Attribute: attribute.id, Supplier: supplier.id };
  },
  variables: {
    createAttribute: { input: { code: 'sample', kind: 'TEXT', label: 'Sample', idempotencyKey: newId() } },
    createSupplier: { input: { name: 'Sample', idempotencyKey: newId() } },
  },
};
