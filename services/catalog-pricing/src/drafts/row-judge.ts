import { Money, UnitPrice } from '@mh-os/kernel';
import type { ReadTx } from '@mh-os/persistence';
import type { GuardrailVerdict } from '../guardrails/guardrail.rules.ts';
import { type JudgedPrice, judgePrices } from '../guardrails/price-judge.ts';
import { type JudgedListPrice, judgeListPrices } from '../price-lists/list-price-judge.ts';
import { isListRow, type LineRow, type ListRow } from './draft-lines.read-model.ts';

/** What of a kept line a standard price is judged by. */
export type PlainRow = Pick<LineRow, 'variantId' | 'channelId' | 'netMinor' | 'grossMinor' | 'currency' | 'basis'>;

/** Kept lines judged by the facts of now; `siblings` are the draft's standard prices of the same variants. */
export async function judgeRows(
  tx: ReadTx,
  rows: readonly LineRow[],
  siblings: readonly PlainRow[],
  now: Date,
): Promise<GuardrailVerdict[][]> {
  const others = siblings.map(toJudged);
  const plain = rows.filter((row) => !isListRow(row)).map(toJudged);
  const ofChannels = plain.length > 0 ? (await judgePrices(tx, plain, now, others)).verdicts : [];
  const ofLists = await judgeListPrices(tx, rows.filter(isListRow).map(toListPrice), now, [...others, ...plain]);
  let [channel, list] = [0, 0];
  return rows.map((row) => (isListRow(row) ? ofLists[list++] : ofChannels[channel++]) ?? []);
}

function toJudged({ variantId, channelId, basis, currency, netMinor, grossMinor }: PlainRow): JudgedPrice {
  const money = (minor: string): Money => Money.of(BigInt(minor), currency);
  return { variantId, channelId, basis, net: money(netMinor), gross: money(grossMinor) };
}

function toListPrice(row: ListRow): JudgedListPrice {
  const { priceListId: id, listChannelId: channelId, currency, basis, minQuantity } = row;
  return {
    list: { id, channelId, currency, basis },
    variant: { id: row.variantId, vatClass: row.vatClass },
    ...{ minQuantity, unitPrice: UnitPrice.parse(row.unitPrice, currency) },
  };
}
