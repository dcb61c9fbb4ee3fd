import type { Tx } from '@mh-os/persistence';
import { type GuardrailOutcome, type GuardrailVerdict, worstOutcome } from '../guardrails/guardrail.rules.ts';
import { type JudgedPrice, judgePrices } from '../guardrails/price-judge.ts';
import { type JudgedListPrice, judgeListPrices } from '../price-lists/list-price-judge.ts';
import type { WorkedLine } from './line-wishes.ts';
import { PriceDraftLineEntity } from './price-draft-line.entity.ts';

/** A line worked out and judged, before it is kept. */
export interface JudgedLine extends WorkedLine {
  readonly verdicts: readonly GuardrailVerdict[];
}

/** Judges lines by the guardrails and costs of this moment, as coming into force together. */
export async function judgeLines<L extends WorkedLine>(
  tx: Tx,
  lines: readonly L[],
  now: Date,
): Promise<(L & JudgedLine)[]> {
  const standard = lines.filter((line) => !line.list).map(toJudged);
  const ofChannels = standard.length > 0 ? (await judgePrices(tx, standard, now)).verdicts : [];
  const ofLists = await judgeListPrices(tx, lines.flatMap(toListPrice), now, standard);
  let [channel, list] = [0, 0];
  return lines.map((line) => ({ ...line, verdicts: (line.list ? ofLists[list++] : ofChannels[channel++]) ?? [] }));
}

function toJudged({ variant, channel, price }: WorkedLine): JudgedPrice {
  const { net, gross, basis } = price;
  return { variantId: variant.id, channelId: channel.id, net, gross, basis };
}

function toListPrice({ variant, list: part }: WorkedLine): JudgedListPrice[] {
  if (!part) return [];
  return [{ list: part.list, variant, minQuantity: part.minQuantity, unitPrice: part.unitPrice }];
}

/** The weightiest outcome over all lines. */
export function worstOf(lines: readonly { readonly verdicts: readonly GuardrailVerdict[] }[]): GuardrailOutcome {
  return worstOutcome(lines.flatMap((line) => line.verdicts.map((verdict) => verdict.outcome)));
}

/** Version of the price that a line would replace; 0 where there is none. */
export function baseVersionOf({ list, current }: WorkedLine): number {
  return list ? list.bandVersion : (current?.version ?? 0);
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
    lines.map((line, index) => {
      const { variant, channel, price, current, list, verdicts } = line;
      return {
        ...{ draftId, position: from + index, variantId: variant.id, channelId: channel.id },
        netMinor: price.net.minorUnits,
        grossMinor: price.gross.minorUnits,
        currency: price.net.currency,
        basis: price.basis,
        vatPercent: price.vatPercent,
        baseVersion: baseVersionOf(line),
        baseNetMinor: current?.net.minorUnits ?? null,
        baseGrossMinor: current?.gross.minorUnits ?? null,
        ...{ priceListId: list?.list.id ?? null, minQuantity: list?.minQuantity ?? null },
        ...{ unitPrice: list?.unitPrice.decimal ?? null, baseUnitPrice: list?.before?.decimal ?? null },
        ...{ listFrom: list?.from ?? null, listTo: list?.to ?? null },
        verdicts: [...verdicts],
      };
    }),
  );
}
