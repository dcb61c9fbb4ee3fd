import { DomainError, Money, type UnitPrice } from '@mh-os/kernel';
import type { ChannelType } from '../../channels/channel.type.ts';
import {
  bareFacts,
  type GuardrailVerdict,
  judgePrice,
  type PriceToJudge,
  type Sides,
  worstOutcome,
} from '../../guardrails/guardrail.rules.ts';
import { priceIn } from '../../prices/price-lines.ts';
import type { TaxedPrice } from '../../vat/vat.rules.ts';
import type { FileAmount, RowError } from '../import.types.ts';
import type { ImportFrame, KnownVariant } from './known.types.ts';
import type { PricePlan, ProposedPrice } from './product-plan.types.ts';

/** What of a row its prices depend on. */
export interface PricedRow {
  readonly row: number;
  readonly vatClass: string;
  readonly cost: UnitPrice | null;
  readonly known: KnownVariant | null;
}

/** The channel that a region's price goes to: the one of that code or name. */
function channelOf(frame: ImportFrame, region: string | undefined): ChannelType | undefined {
  if (region === undefined) return frame.channel;
  const name = region.toLowerCase();
  return [...frame.facts.channels.values()].find((one) => one.code === name || one.name.toLowerCase() === name);
}

/**
 * Decides each price of a row: equal to the one in force (or already proposed), a first price that guardrails allow, one
 * for a draft since another is in force or a guardrail asks for a second person, or a fault of the row.
 */
export function planPrices(row: PricedRow, amounts: readonly FileAmount[], frame: ImportFrame): PricePlan {
  const plan = { first: [] as { channel: ChannelType; price: TaxedPrice }[], proposed: [] as ProposedPrice[] };
  const errors: RowError[] = [];
  const skipped: string[] = [];
  const found: Found[] = [];
  for (const amount of amounts) {
    const fault = (code: string, message: string): void => {
      errors.push({ row: row.row, column: amount.column, code, value: amount.decimal, message });
    };
    const channel = channelOf(frame, amount.region);
    if (!channel) {
      fault(
        'IMPORT_REGION_UNKNOWN',
        `No channel is called "${amount.region}": make one of this name, or leave the column out.`,
      );
      continue;
    }
    if (channel.currency !== amount.currency) {
      skipped.push(amount.currency);
      continue;
    }
    try {
      const set = { decimal: amount.decimal, basis: frame.basis };
      found.push({ channel, fault, price: priceIn(frame.facts, channel, row.vatClass, set, frame.now) });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      fault(error.code, error.message);
    }
  }
  // Prices of one row come together: channels are compared by those, and else by the ones in force.
  const others = new Map<string, Sides>([
    ...(row.known?.prices ?? []),
    ...found.map(({ channel, price }) => [channel.id, price] as const),
  ]);
  for (const one of found) decide(row, one, others, frame, plan);
  return { ...plan, errors, skipped };
}

/** An amount of a row worked out, with the way to report a fault of it. */
interface Found {
  readonly channel: ChannelType;
  readonly price: TaxedPrice;
  readonly fault: (code: string, message: string) => void;
}

function decide(
  row: PricedRow,
  { channel, price, fault }: Found,
  others: ReadonlyMap<string, Sides>,
  frame: ImportFrame,
  plan: { first: { channel: ChannelType; price: TaxedPrice }[]; proposed: ProposedPrice[] },
): void {
  const set = price.basis === 'NET' ? price.net : price.gross;
  const current = row.known?.prices.get(channel.id);
  if (current && (price.basis === 'NET' ? current.net : current.gross).equals(set)) return;
  const propose = (): void => {
    if (row.known?.proposed.get(channel.id)?.has(proposalKey(price.basis, set))) return;
    plan.proposed.push({ channelId: channel.id, decimal: set.decimal, basis: price.basis });
  };
  if (current) return propose();
  const judged: PriceToJudge = {
    ...{ ...bareFacts(frame.now), ...price, others, channelId: channel.id, cost: row.cost },
    ...{ variantId: row.known?.entity.id ?? null, categories: row.known?.categories ?? new Map<string, number>() },
  };
  const verdicts = judgePrice(judged, frame.guardrails);
  const worst = worstOutcome(verdicts.map((verdict) => verdict.outcome));
  if (worst === 'BLOCKED') fault('GUARDRAIL_BLOCKED', messageOf(verdicts));
  else if (worst === 'NEEDS_APPROVAL') propose();
  else plan.first.push({ channel, price });
}

function messageOf(verdicts: readonly GuardrailVerdict[]): string {
  return verdicts.find((verdict) => verdict.outcome === 'BLOCKED')?.message ?? '';
}

/** How an amount of an open draft is compared. */
export function proposalKey(basis: string, amount: Money): string {
  return `${basis}:${amount.minorUnits}`;
}
