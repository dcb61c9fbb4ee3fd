import type { RouterContextProvider } from 'react-router';
import { Channels, PriceDraftPage, ProductPeek } from '../../graphql/generated/documents.ts';
import { gql } from '../../lib/gql.server.ts';
import { lineOf, type DraftLine } from './draft-line.ts';

type Context = Readonly<RouterContextProvider>;

const MOST_PRODUCTS = 20;

/** The lines an editor begins with: those of an earlier draft, or every price of the chosen products. */
export async function firstLines(
  context: Context,
  params: URLSearchParams,
): Promise<{ title: string; lines: DraftLine[] }> {
  const from = params.get('from');
  if (from !== null) return fromDraft(context, from);
  const ids = (params.get('products') ?? '').split(',').filter(Boolean).slice(0, MOST_PRODUCTS);
  if (ids.length === 0) return { title: '', lines: [] };
  const [{ channels }, ...peeks] = await Promise.all([
    gql(context, Channels, {}),
    ...ids.map((id) => gql(context, ProductPeek, { id })),
  ]);
  const lines = peeks.flatMap(({ product }) =>
    product == null
      ? []
      : product.variants.flatMap((variant) =>
          channels
            .filter((channel) => variant.prices.some((price) => price.channel.id === channel.id))
            .map((channel) => lineOf(product, variant, channel)),
        ),
  );
  return { title: '', lines };
}

async function fromDraft(context: Context, id: string): Promise<{ title: string; lines: DraftLine[] }> {
  const { priceDraft } = await gql(context, PriceDraftPage, { id, first: 100, after: null });
  if (priceDraft == null) return { title: '', lines: [] };
  const lines = priceDraft.lines.nodes.map((line): DraftLine => ({
    variantId: line.variant.id,
    sku: line.variant.sku,
    product: line.variant.product.name,
    channelId: line.channel.id,
    channel: line.channel.name,
    display: line.channel.priceDisplay,
    currency: line.after.currency,
    before: line.before?.decimal ?? null,
    price: line.after.decimal,
  }));
  return { title: priceDraft.title, lines };
}
