import type { PriceBasis } from '../../vat/vat.rules.ts';

/** A line of an applied draft: the price that it wrote, the one in force now and the one before. */
export interface AppliedLine {
  readonly lineId: string;
  readonly variantId: string;
  readonly channelId: string;
  readonly sku: string;
  readonly channel: string;
  readonly appliedVersion: number;
  readonly currentVersion: number;
  /** The side that was set, as it was; null where there was no price before. */
  readonly before: { readonly basis: PriceBasis; readonly decimal: string } | null;
  /** For a price of a list: which one, and the window that the draft gave it. */
  readonly list: {
    readonly id: string;
    readonly code: string;
    readonly minQuantity: number;
    readonly from: Date;
    readonly to: Date | null;
  } | null;
}

/** Why a line stays as it is. */
export type RollbackRefusal = 'CHANGED_SINCE' | 'FIRST_PRICE' | 'OVER';

/** Which lines go back to the price before and which do not, each with why. */
export function decideRollback(
  lines: readonly AppliedLine[],
  now: Date,
): {
  readonly back: readonly (AppliedLine & { readonly before: NonNullable<AppliedLine['before']> })[];
  readonly refused: readonly { readonly line: AppliedLine; readonly reason: RollbackRefusal }[];
} {
  const back = [];
  const refused = [];
  for (const line of lines) {
    const { before } = line;
    if (line.currentVersion !== line.appliedVersion) refused.push({ line, reason: 'CHANGED_SINCE' as const });
    else if (line.list?.to && line.list.to <= now) refused.push({ line, reason: 'OVER' as const });
    else if (!before) refused.push({ line, reason: 'FIRST_PRICE' as const });
    else back.push({ ...line, before });
  }
  return { back, refused };
}
