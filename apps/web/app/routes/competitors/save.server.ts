import { randomUUID } from 'node:crypto';
import type { RouterContextProvider } from 'react-router';
import {
  CreateCompetitor,
  CreateCompetitorListing,
  ReadCompetitorPage,
  RecordCompetitorPrice,
  SetCompetitorPage,
  SetCompetitorPolicy,
  UpdateCompetitor,
  UpdateCompetitorListing,
  VariantBySku,
} from '../../graphql/generated/documents.ts';
import { act, refused } from '../../lib/act.server.ts';
import { gql } from '../../lib/gql.server.ts';
import { leave } from '../../lib/leave.server.ts';
import { stateOf } from '../../lib/request.server.ts';
import { plainDecimal } from '../../lib/typed-decimal.ts';

type Context = Readonly<RouterContextProvider>;

const text = (form: FormData, name: string): string => String(form.get(name) ?? '').trim();
const decimal = (form: FormData, name: string): string => plainDecimal(text(form, name));

/** Adds or changes a competitor, or the policy. */
export async function saveWatched(context: Context, form: FormData) {
  return text(form, 'intent') === 'policy' ? savePolicy(context, form) : saveCompetitor(context, form);
}

async function savePolicy(context: Context, form: FormData) {
  const input = {
    expectedVersion: Number(form.get('version')),
    maxAgeHours: Number(form.get('maxAgeHours')),
    alertBelowPercent: decimal(form, 'below'),
    alertAbovePercent: decimal(form, 'above'),
  };
  const acted = await act(context, SetCompetitorPolicy, { input }, (answer) => answer.setCompetitorPolicy);
  return acted.problem === undefined
    ? leave(context, '/competitors/watched', { key: 'competitorSaved' })
    : refused(acted.problem);
}

async function saveCompetitor(context: Context, form: FormData) {
  const id = text(form, 'id');
  const common = {
    name: text(form, 'name'),
    website: text(form, 'website') || null,
    currency: text(form, 'currency').toUpperCase(),
    pricesIncludeVat: form.get('vat') === 'on',
  };
  const acted =
    id === ''
      ? await act(
          context,
          CreateCompetitor,
          { input: { ...common, code: text(form, 'code'), idempotencyKey: randomUUID() } },
          (answer) => answer.createCompetitor,
        )
      : await act(
          context,
          UpdateCompetitor,
          {
            input: { ...common, id, expectedVersion: Number(form.get('version')), active: form.get('active') === 'on' },
          },
          (answer) => answer.updateCompetitor,
        );
  return acted.problem === undefined
    ? leave(context, '/competitors/watched', { key: 'competitorSaved' })
    : refused(acted.problem);
}

/** Adds or changes a mapping, its page, or records a price of it. */
export async function saveListing(context: Context, competitorId: string, form: FormData) {
  const intent = text(form, 'intent');
  const back = `/competitors/${competitorId}`;
  if (intent === 'read') return readPage(context, back, form);
  const problem =
    intent === 'price'
      ? await recordPrice(context, form)
      : intent === 'page'
        ? await savePage(context, form)
        : await saveMapping(context, competitorId, form);
  return problem === undefined ? leave(context, back, { key: 'competitorSaved' }) : refused(problem);
}

async function saveMapping(context: Context, competitorId: string, form: FormData) {
  const id = text(form, 'id');
  const variantId = await variantOf(context, text(form, 'sku'));
  const fault = (code: string) => ({
    errors: [{ code, message: code, path: ['sku'] }],
    requestId: stateOf(context).requestId,
  });
  if (variantId === undefined) return fault('COMPETITOR_SKU_UNKNOWN');
  const common = {
    ...{ variantId, title: text(form, 'title'), url: text(form, 'url') || null },
    pack: { amount: decimal(form, 'amount'), unit: text(form, 'unit') },
  };
  const acted =
    id === ''
      ? await act(
          context,
          CreateCompetitorListing,
          { input: { ...common, competitorId, externalRef: text(form, 'externalRef'), idempotencyKey: randomUUID() } },
          (answer) => answer.createCompetitorListing,
        )
      : await act(
          context,
          UpdateCompetitorListing,
          {
            input: { ...common, id, expectedVersion: Number(form.get('version')), active: form.get('active') === 'on' },
          },
          (answer) => answer.updateCompetitorListing,
        );
  return acted.problem;
}

async function variantOf(context: Context, sku: string): Promise<string | undefined> {
  if (sku === '') return undefined;
  const { products } = await gql(context, VariantBySku, { search: sku });
  const variants = products.nodes.flatMap((product) => product.variants);
  return variants.find((one) => one.sku.toLowerCase() === sku.toLowerCase())?.id;
}

async function readPage(context: Context, back: string, form: FormData) {
  const input = { listingId: text(form, 'id'), idempotencyKey: randomUUID() };
  const { problem } = await act(context, ReadCompetitorPage, { input }, (answer) => answer.readCompetitorPage);
  return problem === undefined ? leave(context, back, { key: 'competitorPageRead' }) : refused(problem);
}

async function savePage(context: Context, form: FormData) {
  const input = {
    ...{ listingId: text(form, 'id'), expectedVersion: Number(form.get('version')), url: text(form, 'url') },
    ...{
      selector: text(form, 'selector') || null,
      locale: text(form, 'locale'),
      enabled: form.get('enabled') === 'on',
    },
  };
  return (await act(context, SetCompetitorPage, { input }, (answer) => answer.setCompetitorPage)).problem;
}

async function recordPrice(context: Context, form: FormData) {
  const price = { listingId: text(form, 'id'), amount: decimal(form, 'price'), capturedAt: new Date().toISOString() };
  const input = { prices: [price], idempotencyKey: randomUUID() };
  const acted = await act(context, RecordCompetitorPrice, { input }, (answer) => answer.recordCompetitorPrices);
  const [result] = acted.done?.results ?? [];
  if (result?.status !== 'FAILED') return acted.problem;
  const error = { code: result.code ?? '', message: result.message ?? '', path: ['price'] };
  return { errors: [error], requestId: stateOf(context).requestId };
}
