import { type Ctx, DomainError } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { lockJudged } from '../guardrails/price-judge.ts';
import { visibleVerdicts } from '../guardrails/verdict-view.ts';
import { lockLists } from '../price-lists/list-price-rows.read-model.ts';
import { lockCurrentPrices, pairKey } from '../prices/current-prices.read-model.ts';
import { priceIn, readPricingFacts } from '../prices/price-lines.ts';
import { readVariants } from '../products/products.read-model.ts';
import { baseVersionOf, type JudgedLine, judgeLines } from './draft-lines.ts';
import { isListRow, type LineRow, type ListRow, readAllLines, setAmount } from './draft-lines.read-model.ts';
import { assertNotSuperseded, unseenBreaches } from './draft.rules.ts';
import type { WorkedLine } from './line-wishes.ts';
import { type ListWish, workListLines } from './list-lines.ts';

/** A line about to be decided: worked out anew by the VAT of now from the side that was set, with the price in force. */
export interface OpenLine extends JudgedLine {
  readonly row: LineRow;
}

/** All lines of a draft with the prices that they would replace, locked in one order, and judged by the costs of now. */
async function lockLines(tx: Tx, draftId: string, now: Date): Promise<OpenLine[]> {
  const rows = await readAllLines(tx, draftId);
  const variantIds = [...new Set(rows.map((row) => row.variantId))];
  const listed = rows.filter(isListRow);
  await lockJudged(tx, variantIds);
  const current = await lockCurrentPrices(
    tx,
    rows.filter((row) => !isListRow(row)),
  );
  if (listed.length > 0)
    await lockLists(
      tx,
      listed.map((row) => row.priceListId),
    );
  const ofLists = await workListLines(tx, listed.map(toWish), [], now);
  const facts = await readPricingFacts(tx);
  const variants = await readVariants(tx, variantIds);
  let list = 0;
  const lines = rows.map((row): WorkedLine & { readonly row: LineRow } => {
    if (isListRow(row)) return { ...ofLists[list++]!, row };
    const variant = variants.get(row.variantId)!;
    const channel = facts.channels.get(row.channelId)!;
    const price = priceIn(facts, channel, variant.vatClass, { decimal: setAmount(row).decimal, basis: row.basis }, now);
    return { variant, channel, price, current: current.get(pairKey(row)) ?? null, row };
  });
  return judgeLines(tx, lines, now);
}

/** The window is looked at when the line is applied. */
function toWish({ variantId, priceListId, minQuantity, unitPrice, listFrom, listTo }: ListRow): ListWish {
  return { variantId, priceListId, minQuantity, unitPrice, from: listFrom, to: listTo };
}

/** Every line still stands on the price that it was written against. */
function assertCurrent(lines: readonly OpenLine[]): void {
  assertNotSuperseded(
    lines.map((line) => ({
      lineId: line.row.id,
      baseVersion: line.row.baseVersion,
      currentVersion: baseVersionOf(line),
    })),
  );
}

/** No line breaks a guardrail that blocks. */
function assertNotBlocked(ctx: Ctx, lines: readonly OpenLine[]): void {
  const blocked = lines.flatMap(({ row, variant, channel, verdicts }) =>
    visibleVerdicts(ctx, verdicts)
      .filter((verdict) => verdict.outcome === 'BLOCKED')
      .map((verdict) => ({ lineId: row.id, sku: variant.sku, channel: channel.code, message: verdict.message })),
  );
  const [first] = blocked;
  if (!first) return;
  const others = blocked.length > 1 ? ` ${blocked.length - 1} more are blocked.` : '';
  throw new DomainError('GUARDRAIL_BLOCKED', `${first.sku} in ${first.channel}: ${first.message}${others}`, {
    details: { blocked: blocked.slice(0, 100) },
  });
}

/** No line breaks a guardrail that asks for approval and that nobody has seen when the draft was approved. */
export function assertApprovalCovers(ctx: Ctx, lines: readonly OpenLine[]): void {
  const unseen = lines.flatMap(({ row, variant, channel, verdicts }) =>
    unseenBreaches(visibleVerdicts(ctx, verdicts), row.verdicts).map(({ message }) => ({
      ...{ lineId: row.id, sku: variant.sku, channel: channel.code, message },
    })),
  );
  const [first] = unseen;
  if (!first) return;
  throw new DomainError(
    'GUARDRAIL_NEEDS_APPROVAL',
    `${first.sku} in ${first.channel}: ${first.message} Nobody has approved this breach.`,
    { details: { unseen: unseen.slice(0, 100) } },
  );
}

/**
 * A draft's lines before a decision: their prices locked, still those that they were written against, judged anew, none
 * blocked; what the guardrails say now is kept with them.
 */
export async function judgeForDecision(
  tx: Tx,
  draftId: string,
  now: Date,
  ...more: readonly ((ctx: Ctx, lines: readonly OpenLine[]) => void)[]
): Promise<OpenLine[]> {
  const lines = await lockLines(tx, draftId, now);
  assertCurrent(lines);
  assertNotBlocked(tx.ctx, lines);
  for (const check of more) check(tx.ctx, lines);
  await keepVerdicts(tx, lines);
  return lines;
}

const KEEP = `UPDATE price_draft_line l SET verdicts = t.verdicts, version = l.version + 1, updated_at = now()
  FROM unnest($1::uuid[], $2::jsonb[]) AS t (id, verdicts) WHERE l.id = t.id`;

/** Keeps what the guardrails said at this step. */
async function keepVerdicts(tx: Tx, lines: readonly OpenLine[]): Promise<void> {
  const verdicts = lines.map((line) => JSON.stringify(line.verdicts));
  await tx.query('draft_verdicts_keep', KEEP, [lines.map((line) => line.row.id), verdicts]);
}
