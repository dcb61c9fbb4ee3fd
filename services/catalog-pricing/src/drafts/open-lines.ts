import { type Ctx, DomainError } from '@mh-os/kernel';
import type { Tx } from '@mh-os/persistence';
import { lockJudged } from '../guardrails/price-judge.ts';
import { visibleVerdicts } from '../guardrails/verdict-view.ts';
import { lockCurrentPrices, pairKey } from '../prices/current-prices.read-model.ts';
import { priceIn, readPricingFacts } from '../prices/price-lines.ts';
import type { PriceChange } from '../prices/price-writer.ts';
import { readVariants } from '../products/products.read-model.ts';
import { type JudgedLine, judgeLines } from './draft-lines.ts';
import { type LineRow, readAllLines, setAmount } from './draft-lines.read-model.ts';
import { assertNotSuperseded, unseenBreaches } from './draft.rules.ts';

/** A line about to be decided: worked out anew by the VAT of now from the side that was set, with the price in force. */
export interface OpenLine extends JudgedLine {
  readonly row: LineRow;
}

/** All lines of a draft with the prices that they would replace, locked in one order, and judged by the costs of now. */
async function lockLines(tx: Tx, draftId: string, now: Date): Promise<OpenLine[]> {
  const rows = await readAllLines(tx, draftId);
  const variantIds = [...new Set(rows.map((row) => row.variantId))];
  await lockJudged(tx, variantIds);
  const current = await lockCurrentPrices(tx, rows);
  const facts = await readPricingFacts(tx);
  const variants = await readVariants(tx, variantIds);
  const lines = rows.map((row) => {
    const variant = variants.get(row.variantId)!;
    const channel = facts.channels.get(row.channelId)!;
    const price = priceIn(facts, channel, variant.vatClass, { decimal: setAmount(row).decimal, basis: row.basis }, now);
    return { variant, channel, price, current: current.get(pairKey(row)) ?? null };
  });
  return (await judgeLines(tx, lines, now)).map((line, index) => ({ ...line, row: rows[index]! }));
}

/** Every line still stands on the price that it was written against. */
function assertCurrent(lines: readonly OpenLine[]): void {
  assertNotSuperseded(
    lines.map(({ row, current }) => ({
      lineId: row.id,
      baseVersion: row.baseVersion,
      currentVersion: current?.version ?? 0,
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

/** A judged line as the change of a price. */
export function toChange({ variant, channel, price, row, current }: OpenLine): PriceChange {
  return { variant, channel, price, baseVersion: row.baseVersion, before: current?.net ?? null };
}

const KEEP = `UPDATE price_draft_line l SET verdicts = t.verdicts, version = l.version + 1, updated_at = now()
  FROM unnest($1::uuid[], $2::jsonb[]) AS t (id, verdicts) WHERE l.id = t.id`;

/** Keeps what the guardrails said at this step. */
async function keepVerdicts(tx: Tx, lines: readonly OpenLine[]): Promise<void> {
  const verdicts = lines.map((line) => JSON.stringify(line.verdicts));
  await tx.query('draft_verdicts_keep', KEEP, [lines.map((line) => line.row.id), verdicts]);
}
