/** Attributes with values, a supplier with terms, a bundle and views of the list, made as the brand's people make them. */
import type { GraphClient } from './graph-client.ts';
import type { SeededVariant } from './products.ts';

const ERRORS = 'userErrors { code message path }';
const mutation = (name: string, input: string, selection = ''): string =>
  `mutation SeedDetails($input: ${input}!) { ${name}(input: $input) { ${selection} ${ERRORS} } }`;

const option = (code: string, label: string, de: string) => ({
  ...{ code, label, translations: [{ locale: 'de', label: de }] },
});
const attributes = [
  {
    ...{
      code: 'skin-type',
      kind: 'MULTI_SELECT',
      label: 'Skin and hair type',
      translations: [{ locale: 'de', label: 'Haut- und Haartyp' }],
    },
    options: [
      option('dry', 'Dry', 'Trocken'),
      option('oily', 'Oily', 'Fettig'),
      option('sensitive', 'Sensitive', 'Empfindlich'),
    ],
  },
  { code: 'hold', kind: 'NUMBER', label: 'Hold', unit: '/ 10', translations: [{ locale: 'de', label: 'Halt' }] },
  { code: 'vegan', kind: 'BOOLEAN', label: 'Vegan', translations: [] },
];

const PRODUCTS = `query SeedProducts { products(first: 20) { nodes { id version tags attributeValues { value } } } }`;
const VARIANT = `query SeedVariant($id: ID!) { productVariant(id: $id) { version bundle { available } suppliers { id } } }`;

interface Listed {
  readonly products: {
    readonly nodes: readonly {
      readonly id: string;
      readonly version: number;
      readonly attributeValues: readonly object[];
    }[];
  };
}

interface Variant {
  readonly productVariant: {
    readonly version: number;
    readonly bundle: object | null;
    readonly suppliers: readonly object[];
  };
}

/** Completes the demo catalogue; repeatable. */
export async function seedCatalogueDetails(client: GraphClient, variants: readonly SeededVariant[]): Promise<void> {
  const ids: string[] = [];
  for (const input of attributes) {
    const made = await client.run<{ createAttribute: { attribute: { id: string } } }>(
      mutation('createAttribute', 'CreateAttributeInput', 'attribute { id }'),
      { input: { ...input, idempotencyKey: `seed:attribute:${input.code}` } },
    );
    ids.push(made.createAttribute.attribute.id);
  }
  await describe(client, ids);
  await supply(client, variants);
}

async function describe(client: GraphClient, [type, hold, vegan]: readonly string[]): Promise<void> {
  const { products } = await client.run<Listed>(PRODUCTS);
  for (const [index, product] of products.nodes.entries()) {
    if (product.attributeValues.length > 0) continue;
    const values = [
      { attributeId: type, options: index % 3 === 0 ? ['dry', 'sensitive'] : ['oily'] },
      { attributeId: hold, value: String(1 + (index % 9)) },
      { attributeId: vegan, value: index % 4 === 0 ? 'false' : 'true' },
    ];
    const input = { productId: product.id, expectedVersion: product.version, values };
    await client.run(mutation('setAttributeValues', 'SetAttributeValuesInput'), { input });
  }
}

async function supply(client: GraphClient, variants: readonly SeededVariant[]): Promise<void> {
  const facts = {
    name: 'Rheinland Kosmetik GmbH',
    contact: 'Sabine Krah',
    leadTimeDays: 21,
    note: 'Fills on Tuesdays.',
  };
  const made = await client.run<{ createSupplier: { supplier: { id: string } } }>(
    mutation('createSupplier', 'CreateSupplierInput', 'supplier { id }'),
    { input: { ...facts, email: 'krah@rheinland-kosmetik.example', idempotencyKey: 'seed:supplier:rheinland' } },
  );
  const supplierId = made.createSupplier.supplier.id;
  for (const { id, sku } of variants.slice(0, 8)) {
    const { productVariant } = await client.run<Variant>(VARIANT, { id });
    if (productVariant.suppliers.length > 0) continue;
    const terms = [{ supplierId, supplierSku: `RK-${sku}`, minimumQuantity: 48, preferred: true }];
    const input = { variantId: id, expectedVersion: productVariant.version, terms };
    await client.run(mutation('setVariantSuppliers', 'SetVariantSuppliersInput'), { input });
  }
}
