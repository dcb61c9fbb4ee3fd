import { Money } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { PriceBasis } from '../../vat/vat.rules.ts';
import type { AppliedLine } from './rollback.rules.ts';

interface Row extends Omit<AppliedLine, 'before'> {
  readonly basis: PriceBasis | null;
  readonly netMinor: string;
  readonly grossMinor: string;
  readonly currency: string;
}

const APPLIED = `SELECT l.id AS "lineId", l.variant_id AS "variantId", l.channel_id AS "channelId", v.sku, c.code AS channel,
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
  WHERE l.draft_id = $1 ORDER BY l.position, l.id`;

/** The lines of an applied draft with the price before, and whether it still is as the draft left it. */
export async function readAppliedLines(tx: ReadTx, draftId: string): Promise<AppliedLine[]> {
  const rows = await tx.query<Row>('draft_applied_lines', APPLIED, [draftId]);
  return rows.map(({ basis, netMinor, grossMinor, currency, ...row }) => {
    const money = (minor: string): string => Money.of(BigInt(minor), currency).decimal;
    return { ...row, before: basis && { basis, decimal: money(basis === 'NET' ? netMinor : grossMinor) } };
  });
}
