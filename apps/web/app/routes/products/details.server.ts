import type { RouterContextProvider } from 'react-router';
import {
  ChangeProductStatus,
  GenerateVariants,
  SaveProduct,
  SetAttributeValues,
  SetBundle,
  SetProductCategories,
  SetProductMedia,
  SetVariantSuppliers,
  VariantChoices,
} from '../../graphql/generated/documents.ts';
import type { MediaKind, ProductAction } from '../../graphql/generated/types.ts';
import { act, refused } from '../../lib/act.server.ts';
import { linesOf, textOf } from '../../lib/form-values.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';
import { wordsOf } from '../categories/save.server.ts';

type Context = Readonly<RouterContextProvider>;

/** Saves one part of a product; the intent says which. */
export async function saveDetails(context: Context, productId: string, form: FormData) {
  const intent = textOf(form, 'intent');
  const { problem } = await save(context, productId, form, intent);
  if (problem !== undefined) return refused(problem, { intent });
  return leave(context, `/products/${productId}/details`, { key: 'catalogueSaved' });
}

function save(context: Context, productId: string, form: FormData, intent: string) {
  const expectedVersion = Number(form.get('version'));
  const base = { productId, expectedVersion };
  const [kind, variantId = ''] = intent.split(' ');
  if (kind === 'bundle') return saveBundle(context, variantId, expectedVersion, form);
  if (kind === 'suppliers') {
    const input = { variantId, expectedVersion, terms: termsOf(form) };
    return act(context, SetVariantSuppliers, { input }, (answer) => answer.setVariantSuppliers);
  }
  if (intent === 'status') {
    const input = { id: productId, expectedVersion, action: textOf(form, 'action') as ProductAction };
    return act(context, ChangeProductStatus, { input }, (answer) => answer.changeProductStatus);
  }
  if (intent === 'categories') {
    const main = textOf(form, 'main') || null;
    const furtherCategoryIds = form
      .getAll('further')
      .map(String)
      .filter((id) => id !== main);
    const input = { ...base, mainCategoryId: main, furtherCategoryIds };
    return act(context, SetProductCategories, { input }, (answer) => answer.setProductCategories);
  }
  if (intent === 'attributes')
    return act(
      context,
      SetAttributeValues,
      { input: { ...base, values: valuesOf(form) } },
      (answer) => answer.setAttributeValues,
    );
  if (intent === 'media')
    return act(
      context,
      SetProductMedia,
      { input: { ...base, media: mediaOf(form) } },
      (answer) => answer.setProductMedia,
    );
  if (intent === 'matrix') {
    const options = wordsOf(form, 'options').map(([name, values]) => ({
      name,
      values: values
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    }));
    const input = { ...base, options, skuPrefix: textOf(form, 'prefix') };
    return act(context, GenerateVariants, { input }, (answer) => answer.generateVariants);
  }
  const input = {
    id: productId,
    expectedVersion,
    ...(intent === 'translations' ? { translations: textsOf(form) } : basicsOf(form)),
  };
  return act(context, SaveProduct, { input }, (answer) => answer.updateProduct);
}

const basicsOf = (form: FormData) => ({
  name: textOf(form, 'name'),
  description: textOf(form, 'description'),
  brandName: textOf(form, 'brandName') || null,
  tags: [...new Set(linesOf(form, 'tags'))],
});

/** The numbers at the end of fields with this name, in their order. */
const rowsOf = (form: FormData, name: string): number[] =>
  [...form.keys()].filter((key) => key.startsWith(`${name} `)).map((key) => Number(key.slice(name.length + 1)));

const textsOf = (form: FormData) =>
  rowsOf(form, 'locale')
    .filter((n) => textOf(form, `name ${n}`) !== '')
    .map((n) => ({
      locale: textOf(form, `locale ${n}`),
      name: textOf(form, `name ${n}`),
      description: textOf(form, `description ${n}`),
      seoTitle: textOf(form, `seoTitle ${n}`) || null,
      slug: textOf(form, `slug ${n}`) || null,
    }));

const mediaOf = (form: FormData) =>
  rowsOf(form, 'url')
    .filter((n) => textOf(form, `url ${n}`) !== '')
    .map((n) => ({
      url: textOf(form, `url ${n}`),
      kind: textOf(form, `kind ${n}`) as MediaKind,
      variantId: textOf(form, `variant ${n}`) || null,
      alt: wordsOf(form, `alt ${n}`).map(([locale, text]) => ({ locale, text })),
    }));

const termsOf = (form: FormData) =>
  rowsOf(form, 'supplier')
    .filter((n) => textOf(form, `supplier ${n}`) !== '')
    .map((n) => ({
      supplierId: textOf(form, `supplier ${n}`),
      supplierSku: textOf(form, `sku ${n}`) || null,
      minimumQuantity: Number(textOf(form, `minimum ${n}`) || 1),
      leadTimeDays: textOf(form, `days ${n}`) === '' ? null : Number(textOf(form, `days ${n}`)),
      preferred: textOf(form, 'preferred') === String(n),
      // Left out it stays, which is all that somebody may do who does not set costs.
      ...(form.has(`price ${n}`) ? { price: purchasePriceOf(form, n) } : {}),
    }));

function purchasePriceOf(form: FormData, n: number): { decimal: string; currency: string } | null {
  const decimal = plainDecimal(textOf(form, `price ${n}`));
  return decimal === '' ? null : { decimal, currency: textOf(form, `currency ${n}`).toUpperCase() };
}

/** Fields are called `value <attribute> <variant or nothing>`; options of a list come several times. */
function valuesOf(form: FormData) {
  const names = [...new Set([...form.keys()].filter((key) => key.startsWith('value ')))];
  return names.map((name) => {
    const [, attributeId = '', variantId = ''] = name.split(' ');
    const given = form.getAll(name).map((one) => String(one).trim());
    // A list of several has an empty entry of its own, so that choosing nothing is told as well.
    const options =
      given.length > 1 || (given.length === 1 && given[0] === '') ? given.filter((one) => one !== '') : null;
    return {
      attributeId,
      variantId: variantId || null,
      ...(options === null ? { value: given[0] ?? null } : { options }),
    };
  });
}

/** A line is `2 SKU`; SKUs become the variants that have them. */
async function saveBundle(context: Context, variantId: string, expectedVersion: number, form: FormData) {
  const lines = linesOf(form, 'components', /\n/).map((line) => {
    const [, quantity = '1', sku = line] = /^(?:(\d+)\s*[x×]?\s+)?(.+)$/.exec(line) ?? [];
    return { quantity: Number(quantity), sku: sku.trim() };
  });
  const components = await Promise.all(
    lines.map(async ({ quantity, sku }) => {
      const { products } = await gql(context, VariantChoices, { first: 20, where: { search: sku } });
      const variants = products.nodes.flatMap((product) => product.variants);
      const found = variants.find((one) => one.sku.toLowerCase() === sku.toLowerCase());
      // Told by the service as a component that is no variant of the brand.
      return { variantId: found?.id ?? sku, quantity };
    }),
  );
  const input = { variantId, expectedVersion, components };
  return act(context, SetBundle, { input }, (answer) => answer.setBundle);
}
