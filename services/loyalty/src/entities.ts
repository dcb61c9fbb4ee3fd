import { AdjustmentEntity } from './adjustments/adjustment.entity.ts';
import { EarnRuleEntity } from './earn-rules/earn-rule.entity.ts';
import { MemberEntity } from './members/member.entity.ts';
import { PointsHoldEntity } from './points/points-hold.entity.ts';
import { ProgramEntity } from './programs/program.entity.ts';
import { TierEntity } from './tiers/tier.entity.ts';

/** Every table of this service that code maps; entries, lots and uses are written by the ledger's own statements. */
export const entities = [ProgramEntity, TierEntity, EarnRuleEntity, MemberEntity, PointsHoldEntity, AdjustmentEntity];
