import { Ctx, newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import type { TestService } from '@mh-os/testing';
import { gtinCheckDigit } from '../src/products/gtin.rules.ts';
import { ProvisioningConsumer } from '../src/provisioning/provisioning.consumer.ts';

/** Another person of the same brand. */
export function colleague(ctx: Ctx, permissions: Iterable<string> = ['*'], name = 'Second Person'): Ctx {
  return ctx.with({ actor: { kind: 'person', id: newId(), name }, permissions, requestId: newId() });
}

/** A new brand with its defaults, as the event of its creation brings them. */
export async function aBrand(service: TestService, currency = 'EUR', country = 'DE'): Promise<Ctx> {
  const ctx = service.brand();
  await provision(service, ctx, currency, country);
  return ctx;
}

export async function provision(service: TestService, ctx: Ctx, currency = 'EUR', country = 'DE'): Promise<void> {
  const data = {
    label: 'Brand',
    slug: 'brand',
    defaultCurrency: currency,
    defaultCountry: country,
    defaultLocale: 'de',
  };
  const consumer = service.app.get(ProvisioningConsumer, { strict: false });
  await service.app.get(Db).tx(ctx, (tx) => consumer.provision(data, tx));
}

let serial = 0;

/** A GTIN-13 with a right check digit from the range for internal use. */
export function aGtin(): string {
  serial += 1;
  const body = `29${String(process.pid % 1000).padStart(3, '0')}${String(serial).padStart(7, '0')}`;
  return body + gtinCheckDigit(body);
}

/** Asks and returns the data of one root field; a refusal or fault fails the test with its text. */
export async function ask<T>(
  service: TestService,
  ctx: Ctx,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<T> {
  const answer = await service.graphql(ctx, query, variables);
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
  const [value] = Object.values(answer.data ?? {});
  return value as T;
}

/** Runs a mutation `name(input:)` and returns its payload with userErrors. */
export async function run<T = Record<string, never>>(
  service: TestService,
  ctx: Ctx,
  name: string,
  inputType: string,
  input: Record<string, unknown>,
  selection: string,
): Promise<T & { userErrors: { code: string; message: string; path: string[]; details: Record<string, unknown> }[] }> {
  const query = `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${selection} userErrors { code message path details } } }`;
  return ask(service, ctx, query, { input });
}

export interface Channels {
  readonly [code: string]: string;
}

/** Ids of the brand's channels by code. */
export async function channelsOf(service: TestService, ctx: Ctx): Promise<Channels> {
  const channels = await ask<{ id: string; code: string }[]>(service, ctx, '{ channels { id code } }');
  return Object.fromEntries(channels.map((channel) => [channel.code, channel.id]));
}

/** A product with one variant; returns both ids. */
export async function aProduct(
  service: TestService,
  ctx: Ctx,
  over: { sku?: string; cost?: string; name?: string; gtin?: string } = {},
): Promise<{ productId: string; variantId: string; sku: string }> {
  const sku = over.sku ?? `SKU-${newId()}`;
  const cost = over.cost === undefined ? null : { decimal: over.cost, currency: 'EUR' };
  const variants = [{ sku, gtin: over.gtin ?? null, cost, options: [{ name: 'Size', value: '100 ml' }] }];
  const input = { name: over.name ?? `Product ${sku}`, variants, idempotencyKey: newId() };
  const payload = await run<{ product: { id: string; variants: { id: string }[] } }>(
    service,
    ctx,
    'createProduct',
    'CreateProductInput',
    input,
    'product { id variants { id } }',
  );
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return { productId: payload.product.id, variantId: payload.product.variants[0]!.id, sku };
}

/** A first price; returns the user error codes. */
export async function aPrice(
  service: TestService,
  ctx: Ctx,
  price: { variantId: string; channelId: string; net?: string; gross?: string },
): Promise<string[]> {
  const input = { ...price, idempotencyKey: newId() };
  const payload = await run(service, ctx, 'setInitialPrice', 'SetInitialPriceInput', input, 'price { id }');
  return payload.userErrors.map((error) => error.code);
}

/** A product on sale: with a price in the brand's shop. */
export async function aProductOnSale(
  service: TestService,
  ctx: Ctx,
  over: Parameters<typeof aProduct>[2] = {},
): Promise<{ productId: string; variantId: string }> {
  const { productId, variantId } = await aProduct(service, ctx, over);
  const channelId = (await channelsOf(service, ctx))['own-shop']!;
  await aPrice(service, ctx, { variantId, channelId, gross: '20.00' });
  const input = { id: productId, expectedVersion: 1, action: 'ACTIVATE' };
  const selection = 'product { status }';
  const done = await run(service, ctx, 'changeProductStatus', 'ChangeProductStatusInput', input, selection);
  if (done.userErrors.length > 0) throw new Error(JSON.stringify(done.userErrors));
  return { productId, variantId };
}

export interface DraftAnswer {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly worstVerdict: string;
}

const DRAFT = 'draft { id version status worstVerdict }';

/** A draft of the given lines. */
export async function aDraft(service: TestService, ctx: Ctx, lines: Record<string, unknown>[]): Promise<DraftAnswer> {
  const input = { title: 'New prices', lines, idempotencyKey: newId() };
  const payload = await run<{ draft: DraftAnswer }>(
    service,
    ctx,
    'createPriceDraft',
    'CreatePriceDraftInput',
    input,
    DRAFT,
  );
  if (payload.userErrors.length > 0) throw new Error(JSON.stringify(payload.userErrors));
  return payload.draft;
}

const STEPS = {
  submit: 'PriceDraftStepInput',
  withdraw: 'PriceDraftStepInput',
  approve: 'ApprovePriceDraftInput',
  reject: 'RejectPriceDraftInput',
  cancel: 'CancelPriceDraftInput',
};

/** One step of a draft; the new state, or the codes of the refusal. */
export async function step(
  service: TestService,
  ctx: Ctx,
  action: keyof typeof STEPS,
  draft: { id: string; version: number },
  more: Record<string, unknown> = action === 'approve'
    ? { idempotencyKey: newId() }
    : action === 'reject' || action === 'cancel'
      ? { reason: 'No.' }
      : {},
): Promise<{ draft: DraftAnswer; codes: string[] }> {
  const input = { id: draft.id, expectedVersion: draft.version, ...more };
  const payload = await run<{ draft: DraftAnswer }>(service, ctx, `${action}PriceDraft`, STEPS[action], input, DRAFT);
  return { draft: payload.draft, codes: payload.userErrors.map((error) => error.code) };
}

/** A draft that waits for a second person. */
export async function aSubmittedDraft(
  service: TestService,
  ctx: Ctx,
  lines: Record<string, unknown>[],
): Promise<DraftAnswer> {
  const { draft, codes } = await step(service, ctx, 'submit', await aDraft(service, ctx, lines));
  if (codes.length > 0) throw new Error(codes.join());
  return draft;
}

/** The net price in force, or null. */
export async function netPrice(
  service: TestService,
  ctx: Ctx,
  variantId: string,
  channelId: string,
): Promise<string | null> {
  const query = 'query ($v: ID!, $c: ID!) { productVariant(id: $v) { price(channelId: $c) { net { decimal } } } }';
  const found = await ask<{ price: { net: { decimal: string } } | null }>(service, ctx, query, {
    v: variantId,
    c: channelId,
  });
  return found.price?.net.decimal ?? null;
}
