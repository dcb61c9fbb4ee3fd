import { newId } from '@mh-os/kernel';
import { AttributesService } from '../../src/attributes/attributes.service.ts';
import { BulkEditsService } from '../../src/bulk-edits/bulk-edits.service.ts';
import { CategoriesService } from '../../src/categories/categories.service.ts';
import { SuppliersService } from '../../src/suppliers/suppliers.service.ts';
import { SavedViewsService } from '../../src/saved-views/saved-views.service.ts';
import type { Sample } from './sample.ts';

/** A category, an attribute, a supplier, a view and an edit, of the same names in every brand. */
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
    const view = await service.app
      .get(SavedViewsService, { strict: false })
      .create(ctx, { name: 'Same', shared: true, columns: [], sort: 'name', idempotencyKey: newId() });
    const bulk = service.app.get(BulkEditsService, { strict: false });
    const [filter, patch] = [{ status: { eq: 'ARCHIVED' as const } }, { addTags: ['same'] }];
    const edit = await bulk.start(ctx, { filter, patch, expectedCount: 0, idempotencyKey: newId() });
    return {
      SavedView: view.id,
      BulkEdit: edit.id,
      Category: category.id,
      Attribute: attribute.id,
      Supplier: supplier.id,
    };
  },
  // Each product that a bulk edit changes is in the chain.
  // How far a bulk edit has come is counted by its job; what it changes is told product by product.
  bookkeeping: ['bulk_edit', 'bulk_edit_row'],
  variables: {
    previewBulkEdit: { patch: { addTags: ['sample'] } },
    startBulkEdit: {
      input: {
        filter: { status: { eq: 'ARCHIVED' } },
        patch: { addTags: ['sample'] },
        expectedCount: 0,
        idempotencyKey: newId(),
      },
    },
    createAttribute: { input: { code: 'sample', kind: 'TEXT', label: 'Sample', idempotencyKey: newId() } },
    createSupplier: { input: { name: 'Sample', idempotencyKey: newId() } },
  },
};
