import { actorOf, DomainError, newId, uuids } from '@mh-os/kernel';
import type { ReadTx, Tx } from '@mh-os/persistence';
import { reviewAlerts } from '../alerts/alert-review.ts';
import {
  type Capture,
  captureOf,
  type CaptureSource,
  type ListingDefaults,
  type ReportedPrice,
  samePrice,
} from './capture.rules.ts';

/** A price with what it is of: a mapping by id, or a competitor's code and its own reference. */
export interface ReportedRow extends ReportedPrice {
  readonly listingId?: string | null | undefined;
  readonly competitorCode?: string | null | undefined;
  readonly externalRef?: string | null | undefined;
}

/** What became of one row. */
export type RowOutcome =
  | { readonly status: 'RECORDED' | 'UNCHANGED'; readonly listingId: string }
  | { readonly status: 'FAILED'; readonly code: string; readonly message: string; readonly path: readonly string[] };

const LISTINGS = `SELECT l.id, l.variant_id AS "variantId", l.external_ref AS "externalRef", k.code, k.currency,
    k.prices_include_vat AS "includesVat", l.pack_amount AS "packAmount", l.pack_unit AS "packUnit", l.url
  FROM competitor_listing l JOIN competitor k ON k.brand_id = l.brand_id AND k.id = l.competitor_id`;
const BY_ID = `${LISTINGS} WHERE l.id = ANY ($1::uuid[])`;
const BY_REF = `${LISTINGS} JOIN unnest($1::text[], $2::text[]) AS w (code, ref) ON w.code = k.code AND w.ref = l.external_ref`;

const INSERT = `INSERT INTO competitor_price (brand_id, id, created_at, listing_id, source, captured_at, amount_minor, currency,
    includes_vat, pack_amount, pack_unit, in_stock, url, evidence_hash, recorded_by)
  SELECT $1::uuid, id, $2, listing_id, $3, captured_at, amount_minor, currency, includes_vat, pack_amount, pack_unit, in_stock,
    url, evidence_hash, $4::jsonb
  FROM unnest($5::uuid[], $6::uuid[], $7::timestamptz[], $8::bigint[], $9::text[], $10::boolean[], $11::numeric[], $12::text[],
    $13::boolean[], $14::text[], $15::text[]) AS t (id, listing_id, captured_at, amount_minor, currency, includes_vat,
    pack_amount, pack_unit, in_stock, url, evidence_hash)
  ORDER BY listing_id, captured_at
  ON CONFLICT (brand_id, listing_id, captured_at) DO NOTHING RETURNING id`;
const KNOWN = `SELECT p.listing_id AS "listingId", p.captured_at AS "capturedAt", p.amount_minor AS "amountMinor", p.currency,
    p.includes_vat AS "includesVat", p.pack_amount AS "packAmount", p.pack_unit AS "packUnit", p.in_stock AS "inStock"
  FROM competitor_price p JOIN unnest($1::uuid[], $2::timestamptz[]) AS w (listing_id, captured_at)
    ON w.listing_id = p.listing_id AND w.captured_at = p.captured_at`;

interface ListingRow {
  readonly id: string;
  readonly variantId: string;
  readonly externalRef: string;
  readonly code: string;
  readonly currency: string;
  readonly includesVat: boolean;
  readonly packAmount: string;
  readonly packUnit: string;
  readonly url: string | null;
}

type Known = ReadonlyMap<string, ListingRow>;
interface Sound {
  readonly at: number;
  readonly id: string;
  readonly capture: Capture;
  readonly variantId: string;
}

const refKey = (code: string, ref: string): string => JSON.stringify([code, ref]);
const captureKey = (one: { listingId: string; capturedAt: Date }): string =>
  `${one.listingId}@${one.capturedAt.toISOString()}`;

/** Records prices, each on its own: a faulty row stops no other. Afterwards the alerts of their variants are reviewed. */
export async function recordCaptures(
  tx: Tx,
  source: CaptureSource,
  rows: readonly ReportedRow[],
  now: Date,
): Promise<RowOutcome[]> {
  const known = await readListings(tx, rows);
  const outcomes: RowOutcome[] = [];
  const sound: Sound[] = [];
  for (const [at, row] of rows.entries()) {
    try {
      const listing = listingOf(row, known);
      const capture = captureOf(row, defaultsOf(listing), now);
      sound.push({ at, id: newId(), capture, variantId: listing.variantId });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      outcomes[at] = { status: 'FAILED', code: error.code, message: error.message, path: error.path };
    }
  }
  const fresh = await insert(tx, source, sound, now);
  const before = await readKnown(
    tx,
    sound.filter((one) => !fresh.has(one.id)),
  );
  for (const one of sound) outcomes[one.at] = outcomeOf(one, fresh, before);
  const touched = sound.filter((one) => fresh.has(one.id)).map((one) => one.variantId);
  await reviewAlerts(tx, touched, now);
  return outcomes;
}

async function readListings(tx: ReadTx, rows: readonly ReportedRow[]): Promise<Known> {
  const ids = uuids(rows.flatMap((row) => (row.listingId ? [row.listingId] : [])));
  const named = rows.filter((row) => !row.listingId && row.competitorCode && row.externalRef);
  const refs = [named.map((row) => row.competitorCode), named.map((row) => row.externalRef)];
  const byId = ids.length > 0 ? await tx.query<ListingRow>('capture_listings', BY_ID, [ids]) : [];
  const byRef = named.length > 0 ? await tx.query<ListingRow>('capture_listings_by_ref', BY_REF, refs) : [];
  return new Map([
    ...byId.map((row): [string, ListingRow] => [row.id, row]),
    ...byRef.map((row): [string, ListingRow] => [refKey(row.code, row.externalRef), row]),
  ]);
}

function listingOf(row: ReportedRow, known: Known): ListingRow {
  const { listingId, competitorCode, externalRef } = row;
  const named = Boolean(competitorCode && externalRef);
  if (Boolean(listingId) === named)
    throw new DomainError('LISTING_AMBIGUOUS', 'Name either listingId, or competitorCode and externalRef.', {
      path: ['listingId'],
    });
  const listing = known.get(listingId ? listingId.toLowerCase() : refKey(competitorCode ?? '', externalRef ?? ''));
  if (listing) return listing;
  throw new DomainError(
    'LISTING_UNKNOWN',
    listingId
      ? 'There is no mapping of this id.'
      : `No product ${externalRef} of ${competitorCode} is mapped to a variant.`,
    { path: [listingId ? 'listingId' : 'externalRef'] },
  );
}

function defaultsOf({ id, currency, includesVat, packAmount, packUnit, url }: ListingRow): ListingDefaults {
  return { id, currency, includesVat, url, pack: { amount: packAmount, unit: packUnit } };
}

/** Ids of those that were not there yet; of two of one instant the first of the list. */
async function insert(tx: Tx, source: CaptureSource, sound: readonly Sound[], now: Date): Promise<Set<string>> {
  const first = new Map<string, Sound>();
  for (const one of sound) if (!first.has(captureKey(one.capture))) first.set(captureKey(one.capture), one);
  const rows = [...first.values()];
  if (rows.length === 0) return new Set();
  const all = <T>(of: (capture: Capture) => T): T[] => rows.map((row) => of(row.capture));
  const inserted = await tx.query<{ id: string }>('competitor_prices_insert', INSERT, [
    ...[tx.ctx.brandId, now, source, JSON.stringify(actorOf(tx.ctx)), rows.map((row) => row.id)],
    ...[all((one) => one.listingId), all((one) => one.capturedAt), all((one) => one.amountMinor.toString())],
    ...[
      all((one) => one.currency),
      all((one) => one.includesVat),
      all((one) => one.packAmount),
      all((one) => one.packUnit),
    ],
    ...[all((one) => one.inStock), all((one) => one.url), all((one) => one.evidenceHash)],
  ]);
  return new Set(inserted.map((row) => row.id));
}

type Stored = Omit<Capture, 'evidenceHash' | 'url'>;

async function readKnown(tx: ReadTx, doubtful: readonly Sound[]): Promise<Map<string, Stored>> {
  if (doubtful.length === 0) return new Map();
  const params = [doubtful.map((one) => one.capture.listingId), doubtful.map((one) => one.capture.capturedAt)];
  const rows = await tx.query<Omit<Stored, 'amountMinor'> & { amountMinor: string }>(
    'competitor_prices_known',
    KNOWN,
    params,
  );
  return new Map(rows.map((row) => [captureKey(row), { ...row, amountMinor: BigInt(row.amountMinor) }]));
}

function outcomeOf(one: Sound, fresh: ReadonlySet<string>, before: ReadonlyMap<string, Stored>): RowOutcome {
  const { listingId } = one.capture;
  if (fresh.has(one.id)) return { status: 'RECORDED', listingId };
  const stored = before.get(captureKey(one.capture));
  if (stored && samePrice(stored, one.capture)) return { status: 'UNCHANGED', listingId };
  const message =
    'Another price of the same product was captured at the same instant already; captures are never changed.';
  return { status: 'FAILED', code: 'CAPTURE_CONFLICT', message, path: ['capturedAt'] };
}
