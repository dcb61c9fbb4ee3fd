import type { Ctx } from '@mh-os/kernel';
import type { FlagStage } from './flag.enums.ts';
import type { FeatureFlagType } from './flag.type.ts';
import type { FlagRow } from './flags.read-model.ts';

/** A flag as the caller may see it: what names other people and brands is for the platform alone. */
export function toFlagView(ctx: Ctx, row: FlagRow): FeatureFlagType {
  const { status, staleReason, ...flag } = row;
  const stage: FlagStage = status === 'ACTIVE' && staleReason !== null ? 'STALE' : status;
  const view = { ...flag, staleReason, stage } as FeatureFlagType;
  return ctx.platform ? view : { ...view, rules: null, ownerId: null, salt: null, pendingApproval: null };
}
