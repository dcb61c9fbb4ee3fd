import { Money } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { PriceBasis } from '../../vat/vat.rules.ts';
import type { AppliedLine } from './rollback.rules.ts';

interface Row extends Omit<AppliedLine, 'before' | 'list'> {
  readonly position: number;
  readonly basis: PriceBasis | null;
  readonly netMinor: string;
  readonly grossMinor: string;
  readonly currency: string;
}

const APPLIED = `SELECT l.position, l.id AS "lineId", l.variant_id AS "variantId", l.channel_id AS "channelId", v.sku, c.code AS channel,
    a.price_version AS "appliedVersion", p.version AS "currentVersion", b.basis, b.net_minor AS "netMinor",
    b.gross_minor AS "grossMinor", b.currency
  FROM price_draft_line l
  JOIN price_record a ON a.brand_id = l.brand_id AND a.variant_id = l.variant_id AND a.channel_id = l.channel_id
    AND a.price_version = l.base_version + 1
  JOIN product_price p ON p.brand_id = l.brand_id AND p.variant_id = l.variant_id AND p.channel_id = l.channel_id
  JOIN product_variant v ON v.brand_id = l.brand_id AND v.id = l.variant_id
  JOIN channel c ON c.brand_id = l.brand_id AND c.id = l.channel_id
  LEFT JOIN price_record b ON b.brand_id = l.brand_id AND b.variant_id = l.variant_id AND b.channel_id = l.channel_id
    AND b.price_version = l.base_version
  WHERE l.draft_id = $1 AND l.price_list_id IS NULL ORDER BY l.position, l.id`;

interface ListRow extends Omit<Row, 'netMinor' | 'grossMinor' | 'currency' | 'basis'> {
  readonly basis: PriceBasis;
  readonly amount: string | null;
  readonly listId: string;
  readonly code: string;
  readonly minQuantity: number;
  readonly from: Date;
  readonly to: Date | null;
}

/** The price before is the one that held until the draft's began. */
const APPLIED_LISTS = `SELECT l.position, l.id AS "lineId", l.variant_id AS "variantId", l.channel_id AS "channelId", v.sku, c.code AS channel,
    a.price_version AS "appliedVersion", pl.id AS "listId", pl.code, pl.basis, l.min_quantity AS "minQuantity",
    (SELECT max(r.price_version) FROM list_price_record r WHERE r.brand_id = l.brand_id AND r.list_id = l.price_list_id
      AND r.variant_id = l.variant_id AND r.min_quantity = l.min_quantity) AS "currentVersion",
    a.valid_from AS "from", a.valid_to AS "to", b.unit_price::text AS amount
  FROM price_draft_line l
  JOIN price_list pl ON pl.brand_id = l.brand_id AND pl.id = l.price_list_id
  JOIN list_price_record a ON a.brand_id = l.brand_id AND a.list_id = l.price_list_id AND a.variant_id = l.variant_id
    AND a.min_quantity = l.min_quantity AND a.price_version = l.base_version + 1 AND a.draft_id = l.draft_id
  JOIN product_variant v ON v.brand_id = l.brand_id AND v.id = l.variant_id
  JOIN channel c ON c.brand_id = l.brand_id AND c.id = l.channel_id
  LEFT JOIN LATERAL (SELECT p.unit_price FROM list_price p WHERE p.brand_id = l.brand_id AND p.list_id = l.price_list_id
      AND p.variant_id = l.variant_id AND p.min_quantity = l.min_quantity AND p.valid_from < a.valid_from
      AND p.valid_to >= a.valid_from ORDER BY p.valid_from DESC LIMIT 1) b ON true
  WHERE l.draft_id = $1`;

/** The lines of an applied draft with the price before, and whether it still is as the draft left it. */
export async function readAppliedLines(tx: ReadTx, draftId: string): Promise<AppliedLine[]> {
  const rows = await tx.query<Row>('draft_applied_lines', APPLIED, [draftId]);
  const ofChannels = rows.map(({ basis, netMinor, grossMinor, currency, ...row }) => {
    const money = (minor: string): string => Money.of(BigInt(minor), currency).decimal;
    return { ...row, before: basis && { basis, decimal: money(basis === 'NET' ? netMinor : grossMinor) }, list: null };
  });
  const listRows = await tx.query<ListRow>('draft_applied_list_lines', APPLIED_LISTS, [draftId]);
  const ofLists = listRows.map(({ basis, amount, listId, code, minQuantity, from, to, ...row }) => ({
    ...row,
    before: amount === null ? null : { basis, decimal: amount },
    list: { id: listId, code, minQuantity, from, to },
  }));
  return [...ofChannels, ...ofLists].sort((a, b) => a.position - b.position);
}
