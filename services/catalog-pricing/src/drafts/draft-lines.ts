import type { Tx } from '@mh-os/persistence';
import { type GuardrailOutcome, type GuardrailVerdict, worstOutcome } from '../guardrails/guardrail.rules.ts';
import { judgePrices } from '../guardrails/price-judge.ts';
import type { PriceLine } from '../prices/price-lines.ts';
import { PriceDraftLineEntity } from './price-draft-line.entity.ts';

/** A line worked out and judged, before it is kept. */
export interface JudgedLine extends PriceLine {
  readonly verdicts: readonly GuardrailVerdict[];
}

/** Judges lines by the guardrails and costs of this moment. */
export async function judgeLines(tx: Tx, lines: readonly PriceLine[], now: Date): Promise<JudgedLine[]> {
  const prices = lines.map(({ variant, channel, price }) => ({
    variantId: variant.id,
    channelId: channel.id,
    ...{ net: price.net, gross: price.gross, basis: price.basis },
  }));
  const { verdicts } = await judgePrices(tx, prices, now);
  return lines.map((line, index) => ({ ...line, verdicts: verdicts[index] ?? [] }));
}

/** The weightiest outcome over all lines. */
export function worstOf(lines: readonly { readonly verdicts: readonly GuardrailVerdict[] }[]): GuardrailOutcome {
  return worstOutcome(lines.flatMap((line) => line.verdicts.map((verdict) => verdict.outcome)));
}

/** A statement takes so many parameters and no more. */
const AT_ONCE = 500;

/** Adds lines to a draft of this transaction, after those that it has. */
export async function insertLines(tx: Tx, draftId: string, lines: readonly JudgedLine[], from = 0): Promise<void> {
  for (let at = 0; at < lines.length; at += AT_ONCE)
    await insertSome(tx, draftId, lines.slice(at, at + AT_ONCE), from + at);
}

async function insertSome(tx: Tx, draftId: string, lines: readonly JudgedLine[], from: number): Promise<void> {
  await tx.insert(
    PriceDraftLineEntity,
    lines.map(({ variant, channel, price, current, verdicts }, index) => ({
      ...{ draftId, position: from + index, variantId: variant.id, channelId: channel.id },
      netMinor: price.net.minorUnits,
      grossMinor: price.gross.minorUnits,
      currency: price.net.currency,
      basis: price.basis,
      vatPercent: price.vatPercent,
      baseVersion: current?.version ?? 0,
      baseNetMinor: current?.net.minorUnits ?? null,
      baseGrossMinor: current?.gross.minorUnits ?? null,
      verdicts: [...verdicts],
    })),
  );
}
