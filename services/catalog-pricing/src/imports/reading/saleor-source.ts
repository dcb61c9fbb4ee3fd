import { DomainError } from '@mh-os/kernel';
import type { TableSource } from './csv-source.ts';
import type { SourceRow } from './row-cells.ts';
import { indexModels, type SaleorModels } from './saleor-models.ts';

/** JSON is read whole, unlike tables: this bounds the memory it takes. */
export const MOST_JSON = 32 * 1024 * 1024;

/** Reads Saleor's list of models as a table with one row per variant; a row's number is its place in the list, from 1. */
export async function openSaleor(text: AsyncIterable<string>): Promise<TableSource> {
  const models = indexModels(await parseList(text));
  const currencies = [...new Set([...models.listings.values()].flat().map((one) => one.currency))].sort();
  const columns = [
    ...['product.slug', 'product.name', 'product.description', 'product.category', 'product.status'],
    ...['variant.sku', 'variant.name', 'variant.option_names', 'variant.option_values', 'variant.stock'],
    ...['variant.cost', 'variant.cost_currency'],
    ...currencies.map((currency) => `price ${currency}`),
  ];
  return { columns, rows: rowsOf(models) };
}

async function parseList(text: AsyncIterable<string>): Promise<unknown[]> {
  let json = '';
  for await (const part of text) {
    json += part;
    if (json.length > MOST_JSON)
      throw new DomainError(
        'IMPORT_FILE_TOO_LARGE',
        `A JSON file has at most ${MOST_JSON} characters; use a CSV file for more.`,
        {
          details: { allowed: MOST_JSON },
        },
      );
  }
  let list: unknown;
  try {
    list = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new DomainError('IMPORT_FILE_UNREADABLE', 'The file is no complete JSON.', { cause: error });
  }
  if (!Array.isArray(list))
    throw new DomainError('IMPORT_FILE_UNREADABLE', 'The file is no JSON list of objects with model, pk and fields.');
  return list;
}

async function* rowsOf(models: SaleorModels): AsyncGenerator<SourceRow> {
  for (const variant of models.variants) {
    const product = models.products.get(variant.product);
    if (!product) {
      yield { row: variant.row, cells: {}, malformed: `The variant's product ${variant.product} is not in the file.` };
      continue;
    }
    const listings = models.listings.get(variant.pk) ?? [];
    const cost = listings.find((one) => one.cost !== null);
    const options = models.options.get(variant.pk) ?? [];
    const cells: Record<string, string> = {
      'product.slug': product.slug,
      'product.name': product.name,
      'product.description': product.description,
      'product.category': models.categories.get(product.category) ?? '',
      'product.status': models.published.has(product.pk) ? 'published' : 'draft',
      'variant.sku': variant.sku,
      'variant.name': variant.name,
      'variant.option_names': options.map((option) => option.name).join('|'),
      'variant.option_values': options.map((option) => option.value).join('|'),
      'variant.stock': models.stock.get(variant.pk)?.toString() ?? '',
      'variant.cost': cost?.cost ?? '',
      'variant.cost_currency': cost?.currency ?? '',
    };
    for (const { currency, price } of listings) if (price !== null) cells[`price ${currency}`] ??= price;
    yield { row: variant.row, cells };
  }
}
