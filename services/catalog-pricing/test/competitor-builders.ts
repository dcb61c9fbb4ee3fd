import { type Ctx, newId } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import { aPrice, ask, run } from './builders.ts';

/** A variant with a net content of 100 ml and a gross price in a channel. */
export async function aPricedVariant(
  service: TestService,
  ctx: Ctx,
  channelId: string,
  gross: string,
  over: { sku?: string; pack?: { amount: string; unit: string } | null } = {},
): Promise<{ productId: string; variantId: string; sku: string }> {
  const sku = over.sku ?? `SKU-${newId()}`;
  const netContent = over.pack === undefined ? { amount: '100', unit: 'ml' } : over.pack;
  const variants = [{ sku, netContent, options: [] }];
  const input = { name: `Product ${sku}`, variants, idempotencyKey: newId() };
  const { product } = await run<{ product: { id: string; variants: { id: string }[] } }>(
    service,
    ctx,
    'createProduct',
    'CreateProductInput',
    input,
    'product { id variants { id } }',
  );
  const variantId = product.variants[0]!.id;
  const codes = await aPrice(service, ctx, { variantId, channelId, gross });
  if (codes.length > 0) throw new Error(codes.join());
  return { productId: product.id, variantId, sku };
}

/** A competitor; its id. */
export async function aCompetitor(service: TestService, ctx: Ctx, over: object = {}): Promise<string> {
  const input = {
    code: `c-${newId().slice(-12)}`,
    name: 'Competitor',
    currency: 'EUR',
    idempotencyKey: newId(),
    ...over,
  };
  const payload = await run<{ competitor: { id: string } | null }>(
    service,
    ctx,
    'createCompetitor',
    'CreateCompetitorInput',
    input,
    'competitor { id }',
  );
  if (!payload.competitor) throw new Error(JSON.stringify(payload.userErrors));
  return payload.competitor.id;
}

/** A mapping of a variant; its id. */
export async function aListing(
  service: TestService,
  ctx: Ctx,
  competitorId: string,
  variantId: string,
  over: object = {},
): Promise<string> {
  const mapping = {
    competitorId,
    variantId,
    externalRef: newId(),
    title: 'Theirs',
    pack: { amount: '100', unit: 'ml' },
  };
  const payload = await run<{ listing: { id: string } | null }>(
    service,
    ctx,
    'createCompetitorListing',
    'CreateCompetitorListingInput',
    { ...mapping, idempotencyKey: newId(), ...over },
    'listing { id }',
  );
  if (!payload.listing) throw new Error(JSON.stringify(payload.userErrors));
  return payload.listing.id;
}

export interface RecordAnswer {
  readonly recorded: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly results: { index: number; status: string; code: string | null }[];
}

/** Reports prices; those without an instant are of a minute ago. */
export function record(
  service: TestService,
  ctx: Ctx,
  prices: Record<string, unknown>[],
  idempotencyKey: string = newId(),
) {
  const at = new Date(Date.now() - 60_000).toISOString();
  return run<RecordAnswer>(
    service,
    ctx,
    'recordCompetitorPrices',
    'RecordCompetitorPricesInput',
    { prices: prices.map((price) => ({ capturedAt: at, ...price })), idempotencyKey },
    'recorded unchanged failed results { index status code }',
  );
}

export interface PositionAnswer {
  readonly rank: number | null;
  readonly ranked: number;
  readonly indexPercent: string | null;
  readonly aboveCheapestPercent: string | null;
  readonly staleCount: number;
  readonly openAlerts: number;
  readonly unitPrice: { decimal: string } | null;
  readonly cheapest: { competitor: string; unitPrice: { decimal: string } } | null;
  readonly comparisons: { reason: string; distancePercent: string | null; listingId: string }[];
  readonly channel: { id: string };
  readonly variant: { id: string; sku: string };
}

const POSITION = `rank ranked indexPercent aboveCheapestPercent staleCount openAlerts unitPrice { decimal }
  cheapest { competitor unitPrice { decimal } } comparisons { reason distancePercent listingId } channel { id } variant { id sku }`;

/** Positions that match. */
export async function positions(service: TestService, ctx: Ctx, where: object = {}): Promise<PositionAnswer[]> {
  const query = `query ($where: PricePositionFilter) { pricePositions(first: 100, where: $where) { nodes { ${POSITION} } } }`;
  return (await ask<{ nodes: PositionAnswer[] }>(service, ctx, query, { where })).nodes;
}

export interface AlertAnswer {
  readonly direction: string;
  readonly status: string;
  readonly distancePercent: string;
  readonly closedReason: string | null;
  readonly listing: { id: string };
}

/** Alerts of a variant, newest first. */
export async function alerts(service: TestService, ctx: Ctx, variantId: string): Promise<AlertAnswer[]> {
  const query = `query ($where: CompetitorAlertFilter) { competitorAlerts(where: $where) {
    nodes { direction status distancePercent closedReason listing { id } } } }`;
  return (await ask<{ nodes: AlertAnswer[] }>(service, ctx, query, { where: { variantId: { eq: variantId } } })).nodes;
}
