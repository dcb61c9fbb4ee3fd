import { AdjustmentsModule } from './adjustments/adjustments.module.ts';
import { CatalogueModule } from './catalogue/catalogue.module.ts';
import { EarnRulesModule } from './earn-rules/earn-rules.module.ts';
import { MembersModule } from './members/members.module.ts';
import { OrdersModule } from './orders/orders.module.ts';
import { PointsModule } from './points/points.module.ts';
import { ProgramsModule } from './programs/programs.module.ts';
import { ProvisioningModule } from './provisioning/provisioning.module.ts';
import { RewardsModule } from './rewards/rewards.module.ts';
import { SummaryModule } from './summary/summary.module.ts';
import { TiersModule } from './tiers/tiers.module.ts';
import { VouchersModule } from './vouchers/vouchers.module.ts';

/** The feature modules, by themselves: the schema is printed from them without a configuration. */
export const features = [
  // One a line, so that what several people add merges.
  ProvisioningModule,
  ProgramsModule,
  TiersModule,
  SummaryModule,
  CatalogueModule,
  EarnRulesModule,
  MembersModule,
  PointsModule,
  AdjustmentsModule,
  OrdersModule,
  RewardsModule,
  VouchersModule,
];
