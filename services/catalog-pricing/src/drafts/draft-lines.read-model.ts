import { keyset, toMoneyType } from '@mh-os/graphql';
import { divideRounded, formatScaled, Money, pageRequest, toPage, type Page } from '@mh-os/kernel';
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
}

const LINES = `SELECT l.id, l.draft_id AS "draftId", l.variant_id AS "variantId", l.channel_id AS "channelId",
    l.net_minor AS "netMinor", l.gross_minor AS "grossMinor", l.currency, l.basis, l.vat_percent AS "vatRate",
    l.base_version AS "baseVersion", l.base_net_minor AS "baseNetMinor", l.base_gross_minor AS "baseGrossMinor", l.verdicts,
    coalesce(p.version, 0) AS "currentVersion", c.price_display AS display
  FROM price_draft_line l JOIN channel c ON c.brand_id = l.brand_id AND c.id = l.channel_id
  LEFT JOIN product_price p ON p.brand_id = l.brand_id AND p.variant_id = l.variant_id AND p.channel_id = l.channel_id`;

/** One page of a draft's lines. */
export async function readLinePage(
  tx: ReadTx,
  draftId: string,
  args: { first?: number; after?: string | null },
): Promise<Page<LineRow>> {
  const request = pageRequest(args, 2);
  const key = keyset(
    [
      { sql: 'l.position', type: 'integer' },
      { sql: 'l.id', type: 'uuid' },
    ],
    request.after,
    1,
  );
  const select = LINES.replace('SELECT l.id', `SELECT ${key.select}, l.id`);
  const sql = `${select} WHERE l.draft_id = $1 AND ${key.where} ORDER BY ${key.orderBy} LIMIT ${request.first + 1}`;
  return toPage(await tx.query<LineRow>('draft_lines', sql, [draftId, ...key.params]), request, key.keyOf);
}

/** All lines of a draft, for a decision about the whole. */
export function readAllLines(tx: ReadTx, draftId: string): Promise<LineRow[]> {
  return tx.query<LineRow>('draft_lines_all', `${LINES} WHERE l.draft_id = $1 ORDER BY l.position, l.id`, [draftId]);
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
    changePercent: before && changePercent(before, after),
    verdicts: [...verdicts],
    superseded: open && row.baseVersion !== row.currentVersion,
  };
}

function changePercent(before: Money, after: Money): string {
  return formatScaled(divideRounded((after.minorUnits - before.minorUnits) * 10_000n, before.minorUnits), 2);
}
