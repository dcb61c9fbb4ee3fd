import { data } from 'react-router';
import { ProductsForExport } from '../../graphql/generated/documents.ts';
import type { ProductsForExportQuery } from '../../graphql/generated/types.ts';
import { csvLine } from '../../lib/csv.server.ts';
import { featuresOf } from '../../lib/features.server.ts';
import { gqlOrFailure } from '../../lib/gql.server.ts';
import { requirePermission } from '../../lib/viewer.server.ts';
import type { Route } from './+types/export';
import { productQuestion } from './list.server.ts';

/** A file is worth waiting for: pages are fetched as fast as the person's budget allows. */
const PATIENCE_MS = 60_000;

const HEAD = [
  'product',
  'status',
  'category',
  'sku',
  'gtin',
  'variant',
  'stock',
  'channel',
  'net',
  'gross',
  'currency',
];

type Row = ProductsForExportQuery['products']['nodes'][number];

/** The whole filter, not only the page, as a stream: one line per variant and channel. */
export async function loader({ request, context }: Route.LoaderArgs) {
  await requirePermission(context, 'catalog-pricing.product.read');
  // A button that is switched off must not leave its address working.
  if (!(await featuresOf(context))['console.products-export']) throw data({ code: 'NOT_FOUND' }, { status: 404 });
  const question = productQuestion(new URL(request.url).searchParams);
  const encoder = new TextEncoder();
  let after: string | null = null;
  let first = true;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { products }: ProductsForExportQuery = await gqlOrFailure(
        context,
        ProductsForExport,
        { ...question, first: 20, after },
        PATIENCE_MS,
      );
      // The mark at the front makes spreadsheets read the file as UTF-8.
      const head = first ? `\uFEFF${csvLine(HEAD)}` : '';
      first = false;
      controller.enqueue(encoder.encode(head + products.nodes.flatMap(linesOf).join('')));
      after = products.pageInfo.endCursor ?? null;
      if (!products.pageInfo.hasNextPage) controller.close();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="products.csv"',
    },
  });
}

const linesOf = (product: Row): string[] =>
  product.variants.flatMap((variant) => {
    const start = [
      product.name,
      product.status,
      product.category,
      variant.sku,
      variant.gtin,
      variant.name,
      variant.stockOnHand,
    ];
    if (variant.prices.length === 0) return [csvLine([...start, '', '', '', ''])];
    return variant.prices.map(({ channel, net, gross }) =>
      csvLine([...start, channel.code, net.decimal, gross.decimal, net.currency]),
    );
  });
