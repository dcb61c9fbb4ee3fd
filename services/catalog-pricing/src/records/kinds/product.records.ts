import type { ReadTx } from '@mh-os/persistence';
import { readProducts } from '../../products/products.read-model.ts';
import type { Cells, ExportedVariant, RecordColumn, RecordKind } from '../record-kind.ts';

const text = (name: string, meaning: string): RecordColumn => ({ name, type: 'TEXT', required: false, meaning });

const OPTIONS = [1, 2, 3];

/** Columns of the importer's own template, so that an exported file can be imported again as products. */
async function ofVariants(tx: ReadTx, variants: readonly ExportedVariant[]): Promise<Cells[]> {
  const products = await readProducts(tx, [...new Set(variants.map((variant) => variant.product.id))]);
  return variants.map((variant) => {
    const product = products.get(variant.product.id)!;
    const options = OPTIONS.flatMap((at) => {
      const option = variant.options[at - 1];
      return option ? [[`option${at}_name`, option.name] as const, [`option${at}_value`, option.value] as const] : [];
    });
    return {
      ...{ product_key: product.externalRef ?? product.id, name: product.name, description: product.description },
      ...{ status: product.status.toLowerCase(), category: product.category ?? undefined },
      ...{ brand: product.brandName ?? undefined, tags: product.tags.join('|') || undefined },
      ...{ sku: variant.sku, variant: variant.name, gtin: variant.gtin ?? undefined, inci: variant.inci ?? undefined },
      ...{ vat_class: variant.vatClass.toLowerCase(), net_content: variant.netContent?.amount },
      ...{ net_content_unit: variant.netContent?.unit, ...Object.fromEntries(options) },
    };
  });
}

/** Products and variants, one row a variant. */
export const productRecords: RecordKind = {
  key: 'products',
  title: 'Products',
  meaning: 'Products with their variants, a row each, as the importer of products reads them (preset MH-OS).',
  columns: [
    text('product_key', 'What tells products apart.'),
    text('name', 'Name of the product.'),
    text('description', 'Description.'),
    text('status', 'active, draft or archived.'),
    text('category', 'Category.'),
    text('brand', 'Brand on the label.'),
    text('tags', 'Tags, separated by bars.'),
    text('sku', 'Article number.'),
    text('variant', 'Name among its siblings.'),
    text('gtin', 'GTIN as on the label.'),
    text('inci', 'Ingredients.'),
    text('vat_class', 'standard, reduced or zero.'),
    text('net_content', 'How much is in it.'),
    text('net_content_unit', 'ml, l, g, kg or pcs.'),
    ...OPTIONS.flatMap((at) => [
      text(`option${at}_name`, `Name of option ${at}.`),
      text(`option${at}_value`, `Value of option ${at}.`),
    ]),
  ],
  exporting: { permission: 'catalog-pricing.product.read', ofVariants },
};
