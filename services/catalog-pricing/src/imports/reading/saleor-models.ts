interface Fields {
  readonly [name: string]: unknown;
}

interface Model {
  readonly row: number;
  readonly pk: string;
  readonly fields: Fields;
}

interface Product {
  readonly pk: string;
  readonly name: string;
  readonly slug: string;
  readonly description: string;
  readonly category: string;
}

interface Listing {
  readonly currency: string;
  readonly price: string | null;
  readonly cost: string | null;
}

/** What of Saleor's models a catalogue is made of, by primary key. */
export interface SaleorModels {
  readonly variants: readonly {
    readonly row: number;
    readonly pk: string;
    readonly product: string;
    readonly sku: string;
    readonly name: string;
  }[];
  readonly products: ReadonlyMap<string, Product>;
  readonly categories: ReadonlyMap<string, string>;
  readonly published: ReadonlySet<string>;
  readonly listings: ReadonlyMap<string, readonly Listing[]>;
  readonly options: ReadonlyMap<string, readonly { readonly name: string; readonly value: string }[]>;
  readonly stock: ReadonlyMap<string, number>;
}

/** Anything as a cell's text; objects and absent values are none. */
function text(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function group<T>(models: readonly Model[], key: string, read: (fields: Fields) => T): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const { fields } of models) {
    const id = text(fields[key]);
    const known = grouped.get(id) ?? [];
    known.push(read(fields));
    grouped.set(id, known);
  }
  return grouped;
}

/** Categories with their parents: `Apparel > Shoes`. */
function categoryPaths(models: readonly Model[]): Map<string, string> {
  const byPk = new Map(models.map((model) => [model.pk, model.fields]));
  const pathOf = (pk: string, depth: number): string => {
    const fields = byPk.get(pk);
    if (!fields || depth > 20) return '';
    const parent = pathOf(text(fields.parent), depth + 1);
    return parent ? `${parent} > ${text(fields.name)}` : text(fields.name);
  };
  return new Map([...byPk.keys()].map((pk) => [pk, pathOf(pk, 0)]));
}

/** Attribute values of variants: value → attribute → its name. */
function optionsOf(of: (model: string) => readonly Model[]) {
  const attributes = new Map(of('attribute.attribute').map(({ pk, fields }) => [pk, text(fields.name)]));
  const values = new Map(
    of('attribute.attributevalue').map(({ pk, fields }) => [
      pk,
      { name: attributes.get(text(fields.attribute)) ?? 'Option', value: text(fields.name) },
    ]),
  );
  const variantOf = new Map(
    of('attribute.assignedvariantattribute').map(({ pk, fields }) => [pk, text(fields.variant)]),
  );
  const options = new Map<string, { name: string; value: string }[]>();
  for (const { fields } of of('attribute.assignedvariantattributevalue')) {
    const variant = variantOf.get(text(fields.assignment));
    const value = values.get(text(fields.value));
    if (variant && value?.value) options.set(variant, [...(options.get(variant) ?? []), value]);
  }
  return options;
}

/** Sorts the list's objects by model and joins what belongs together. */
export function indexModels(list: readonly unknown[]): SaleorModels {
  const byModel = new Map<string, Model[]>();
  list.forEach((one, index) => {
    const { model, pk, fields } = (one ?? {}) as { model?: unknown; pk?: unknown; fields?: Fields };
    const known = byModel.get(text(model)) ?? [];
    known.push({ row: index + 1, pk: text(pk), fields: fields ?? {} });
    byModel.set(text(model), known);
  });
  const of = (model: string): readonly Model[] => byModel.get(model) ?? [];
  const products = of('product.product').map(({ pk, fields }) => ({
    ...{ pk, name: text(fields.name), slug: text(fields.slug), category: text(fields.category) },
    description: text(fields.description_plaintext),
  }));
  const stock = group(of('warehouse.stock'), 'product_variant', (fields) => Number(fields.quantity ?? 0));
  return {
    variants: of('product.productvariant').map(({ row, pk, fields }) => ({
      ...{ row, pk, product: text(fields.product), sku: text(fields.sku), name: text(fields.name) },
    })),
    products: new Map(products.map((product) => [product.pk, product])),
    categories: categoryPaths(of('product.category')),
    published: new Set(
      of('product.productchannellisting').flatMap(({ fields }) =>
        fields.is_published === true ? [text(fields.product)] : [],
      ),
    ),
    listings: group(of('product.productvariantchannellisting'), 'variant', (fields) => ({
      currency: text(fields.currency),
      price: text(fields.price_amount) || null,
      cost: text(fields.cost_price_amount) || null,
    })),
    options: optionsOf(of),
    stock: new Map([...stock].map(([variant, pieces]) => [variant, pieces.reduce((sum, one) => sum + one, 0)])),
  };
}
