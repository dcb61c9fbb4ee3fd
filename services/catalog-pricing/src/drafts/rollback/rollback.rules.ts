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
}

/** Why a line stays as it is. */
export type RollbackRefusal = 'CHANGED_SINCE' | 'FIRST_PRICE';

/** Which lines go back to the price before and which do not, each with why. */
export function decideRollback(lines: readonly AppliedLine[]): {
  readonly back: readonly (AppliedLine & { readonly before: NonNullable<AppliedLine['before']> })[];
  readonly refused: readonly { readonly line: AppliedLine; readonly reason: RollbackRefusal }[];
} {
  const back = [];
  const refused = [];
  for (const line of lines) {
    const { before } = line;
    if (line.currentVersion !== line.appliedVersion) refused.push({ line, reason: 'CHANGED_SINCE' as const });
    else if (!before) refused.push({ line, reason: 'FIRST_PRICE' as const });
    else back.push({ ...line, before });
  }
  return { back, refused };
}
