import { keyset, OrderDirection } from '@mh-os/graphql';
import { type Ctx, isId, type Page, type PageRequest, toPage } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { BrandStatus, VatRegime } from './brands.rules.ts';

/** A brand as it is shown. */
export interface BrandRow {
  readonly id: string;
  readonly name: string;
  readonly slug: string;
  readonly status: BrandStatus;
  readonly defaultCurrency: string;
  readonly defaultCountry: string;
  readonly defaultLocale: string;
  readonly timeZone: string;
  readonly vatRegime: VatRegime;
  readonly vatId: string | null;
  readonly suspensionReason: string | null;
  readonly suspendedAt: Date | null;
  readonly version: number;
  readonly createdAt: Date;
}

/** Columns of BrandRow from `brand b`. */
export const BRAND_COLUMNS = `b.id, b.name, b.slug, b.status, b.default_currency AS "defaultCurrency",
  b.default_country AS "defaultCountry", b.default_locale AS "defaultLocale", b.time_zone AS "timeZone",
  b.vat_regime AS "vatRegime", b.vat_id AS "vatId", b.suspension_reason AS "suspensionReason", b.suspended_at AS "suspendedAt",
  b.version, b.created_at AS "createdAt"`;

/** $1: whether the caller sees all brands, $2: the brand of the session, $3: the person. */
const VISIBLE = `($1::bool OR b.id = $2::uuid OR EXISTS (SELECT 1 FROM membership m
  WHERE m.brand_id = b.id AND m.user_id = $3::uuid AND m.roles <> '{}'))`;

function viewpoint(ctx: Ctx): unknown[] {
  return [ctx.platform, ctx.brandId, isId(ctx.actor.id) ? ctx.actor.id : null];
}

/** Brands that the caller may see, by name; `tx` has platform scope, `caller` decides. */
export async function pageOfBrands(tx: ReadTx, caller: Ctx, request: PageRequest): Promise<Page<BrandRow>> {
  const key = keyset(
    [
      { sql: 'b.name', direction: OrderDirection.ASC },
      { sql: 'b.id', type: 'uuid', direction: OrderDirection.ASC },
    ],
    request.after,
    4,
  );
  const rows = await tx.query<BrandRow>(
    'brands_page',
    `SELECT ${BRAND_COLUMNS}, ${key.select} FROM brand b WHERE ${VISIBLE} AND ${key.where} ORDER BY ${key.orderBy} LIMIT $4`,
    [...viewpoint(caller), request.first + 1, ...key.params],
  );
  return toPage(rows, request, key.keyOf);
}

/** How many brands the caller may see. */
export async function countBrands(tx: ReadTx, caller: Ctx): Promise<number> {
  const sql = `SELECT count(*)::int AS count FROM brand b WHERE ${VISIBLE}`;
  return (await tx.query<{ count: number }>('brands_count', sql, viewpoint(caller)))[0]?.count ?? 0;
}

/** Brands by id, as far as the caller may see them. */
export function brandsByIds(tx: ReadTx, caller: Ctx, ids: readonly string[]): Promise<BrandRow[]> {
  const sql = `SELECT ${BRAND_COLUMNS} FROM brand b WHERE ${VISIBLE} AND b.id = any($4::uuid[])`;
  return tx.query('brands_by_ids', sql, [...viewpoint(caller), ids.filter(isId)]);
}
