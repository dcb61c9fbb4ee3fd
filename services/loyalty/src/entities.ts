import { AdjustmentEntity } from './adjustments/adjustment.entity.ts';
import { EarnRuleEntity } from './earn-rules/earn-rule.entity.ts';
import { MemberEntity } from './members/member.entity.ts';
import { PointsHoldEntity } from './points/points-hold.entity.ts';
import { ProgramEntity } from './programs/program.entity.ts';
import { RedemptionEntity } from './rewards/redemption.entity.ts';
import { RewardEntity } from './rewards/reward.entity.ts';
import { TierEntity } from './tiers/tier.entity.ts';
import { VoucherEntity } from './vouchers/voucher.entity.ts';

/** Every table of this service that code maps; entries, lots and uses are written by the ledger's own statements. */
export const entities = [
  ProgramEntity,
  TierEntity,
  EarnRuleEntity,
  MemberEntity,
  PointsHoldEntity,
  AdjustmentEntity,
  RewardEntity,
  RedemptionEntity,
  VoucherEntity,
];
