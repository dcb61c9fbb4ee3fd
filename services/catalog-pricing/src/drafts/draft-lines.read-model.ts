import { toMoneyType, readPage, thenId } from '@mh-os/graphql';
import { divideRounded, formatScaled, Money, type Page, UnitPrice } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { GuardrailVerdict } from '../guardrails/guardrail.rules.ts';
import type { PriceDisplay } from '../channels/channel.rules.ts';
import type { PriceBasis } from '../vat/vat.rules.ts';
import type { PriceDraftLineType } from './price-draft-line.type.ts';

/** A line as the database has it, with the version of the price in force now. */
export interface LineRow {
  readonly id: string;
  readonly draftId: string;
  readonly variantId: string;
  readonly channelId: string;
  readonly netMinor: string;
  readonly grossMinor: string;
  readonly currency: string;
  readonly basis: PriceBasis;
  readonly vatRate: string;
  readonly baseVersion: number;
  readonly baseNetMinor: string | null;
  readonly baseGrossMinor: string | null;
  readonly verdicts: GuardrailVerdict[];
  readonly currentVersion: number;
  readonly display: PriceDisplay;
  /** The list that the price belongs to; null for the channel's standard price, and then all of the following. */
  readonly priceListId: string | null;
  readonly minQuantity: number | null;
  readonly unitPrice: string | null;
  readonly baseUnitPrice: string | null;
  readonly listFrom: Date | null;
  readonly listTo: Date | null;
  readonly listName: string | null;
  readonly listChannelId: string | null;
  readonly vatClass: string;
}

/** A line that proposes a price of a list. */
export type ListRow = LineRow & {
  readonly priceListId: string;
  readonly minQuantity: number;
  readonly unitPrice: string;
};

export function isListRow(row: LineRow): row is ListRow {
  return row.priceListId !== null;
}

const LINE = `l.id, l.draft_id AS "draftId", l.variant_id AS "variantId", l.channel_id AS "channelId",
    l.net_minor AS "netMinor", l.gross_minor AS "grossMinor", l.currency, l.basis, l.vat_percent AS "vatRate",
    l.base_version AS "baseVersion", l.base_net_minor AS "baseNetMinor", l.base_gross_minor AS "baseGrossMinor", l.verdicts,
    CASE WHEN l.price_list_id IS NULL THEN coalesce(p.version, 0)
      ELSE coalesce((SELECT max(r.price_version) FROM list_price_record r WHERE r.brand_id = l.brand_id
        AND r.list_id = l.price_list_id AND r.variant_id = l.variant_id AND r.min_quantity = l.min_quantity), 0) END AS "currentVersion",
    c.price_display AS display, l.price_list_id AS "priceListId", l.min_quantity AS "minQuantity",
    l.unit_price::text AS "unitPrice", l.base_unit_price::text AS "baseUnitPrice", l.list_from AS "listFrom", l.list_to AS "listTo",
    pl.name AS "listName", pl.channel_id AS "listChannelId", v.vat_class AS "vatClass"`;
const LINES = `price_draft_line l JOIN channel c ON c.brand_id = l.brand_id AND c.id = l.channel_id
  JOIN product_variant v ON v.brand_id = l.brand_id AND v.id = l.variant_id
  LEFT JOIN price_list pl ON pl.brand_id = l.brand_id AND pl.id = l.price_list_id
  LEFT JOIN product_price p ON p.brand_id = l.brand_id AND p.variant_id = l.variant_id AND p.channel_id = l.channel_id`;

/** One page of a draft's lines. */
export async function readLinePage(
  tx: ReadTx,
  draftId: string,
  args: { first?: number; after?: string | null },
): Promise<Page<LineRow>> {
  return readPage<LineRow>(tx, args, {
    ...{ name: 'draft_lines', select: LINE, from: LINES },
    where: { sql: 'l.draft_id = $1', params: [draftId] },
    order: thenId({ sql: 'l.position', type: 'integer' }, 'l.id'),
  });
}

/** All lines of a draft, for a decision about the whole. */
export function readAllLines(tx: ReadTx, draftId: string): Promise<LineRow[]> {
  const sql = `SELECT ${LINE} FROM ${LINES} WHERE l.draft_id = $1 ORDER BY l.position, l.id`;
  return tx.query<LineRow>('draft_lines_all', sql, [draftId]);
}

const SIBLINGS = `SELECT variant_id AS "variantId", channel_id AS "channelId", net_minor AS "netMinor", gross_minor AS "grossMinor",
    currency, basis FROM price_draft_line WHERE draft_id = $1 AND variant_id = ANY ($2::uuid[])`;

/** All lines of a draft for these variants, as far as they are judged with others. */
export function readSiblings(
  tx: ReadTx,
  draftId: string,
  variantIds: readonly string[],
): Promise<Pick<LineRow, 'variantId' | 'channelId' | 'netMinor' | 'grossMinor' | 'currency' | 'basis'>[]> {
  return tx.query('draft_siblings', SIBLINGS, [draftId, variantIds]);
}

/** The amount that a person set. */
export function setAmount(line: LineRow): Money {
  return Money.of(BigInt(line.basis === 'NET' ? line.netMinor : line.grossMinor), line.currency);
}

/** A line as the graph shows it; `open` while its draft can still be decided. */
export function toLineType(row: LineRow, verdicts: readonly GuardrailVerdict[], open: boolean): PriceDraftLineType {
  const money = (minor: string | null): Money | null => (minor === null ? null : Money.of(BigInt(minor), row.currency));
  const [net, gross] = [money(row.netMinor)!, money(row.grossMinor)!];
  const [baseNet, baseGross] = [money(row.baseNetMinor), money(row.baseGrossMinor)];
  const [before, after] = row.display === 'NET' ? [baseNet, net] : [baseGross, gross];
  return {
    ...{ id: row.id, variantId: row.variantId, channelId: row.channelId, basis: row.basis, vatRate: row.vatRate },
    before: before && toMoneyType(before),
    after: toMoneyType(after),
    netBefore: baseNet && toMoneyType(baseNet),
    netAfter: toMoneyType(net),
    changePercent: changeOf(row, before, after),
    verdicts: [...verdicts],
    superseded: open && row.baseVersion !== row.currentVersion,
    ...{ priceListId: row.priceListId, priceListName: row.listName, minQuantity: row.minQuantity },
    ...{ unitPrice: row.unitPrice, unitPriceBefore: row.baseUnitPrice, validFrom: row.listFrom, validTo: row.listTo },
  };
}

/** A price of a list is compared in all its decimals. */
function changeOf(row: LineRow, before: Money | null, after: Money): string | null {
  const scaled = (price: string): bigint => UnitPrice.parse(price, row.currency).scaled;
  if (isListRow(row)) return row.baseUnitPrice && changePercent(scaled(row.baseUnitPrice), scaled(row.unitPrice));
  return before && changePercent(before.minorUnits, after.minorUnits);
}

function changePercent(before: bigint, after: bigint): string {
  return formatScaled(divideRounded((after - before) * 10_000n, before), 2);
}
