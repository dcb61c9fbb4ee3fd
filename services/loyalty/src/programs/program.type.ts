import { connectionOf, CurrencyCodeScalar, DateTimeScalar, DecimalScalar, MutationPayload } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { LoyaltyActorType } from '../actor.type.ts';
import { TierType } from '../tiers/tier.type.ts';
import type { ProgramStatus } from './program.rules.ts';
import type { ReferralClawback } from '../orders/clawback.rules.ts';
import {
  ClawbackPolicyEnum,
  ExpiredRefundPolicyEnum,
  ProgramStatusEnum,
  ReferralClawbackEnum,
} from './program.enums.ts';
import type { ClawbackPolicy, ExpiredRefundPolicy } from './program.enums.ts';

@ObjectType('LoyaltyProgramSettings', { description: 'What a program decides; every change makes a new version.' })
export class ProgramSettingsType {
  @Field(() => DecimalScalar, { description: 'What one point is worth, in the currency of the program.' })
  pointValue!: string;

  @Field(() => String, { description: 'Time zone in which days, months and periods are counted.' })
  timeZone!: string;

  @Field(() => Int, { description: 'Days that points of an order wait before they can be spent.' })
  pendingDays!: number;

  @Field(() => Int, { nullable: true, description: 'Months that active points last; null: for ever.' })
  expiryMonths!: number | null;

  @Field(() => Boolean, { description: 'Whether points last until the end of their last month.' })
  expiryAtMonthEnd!: boolean;

  @Field(() => ClawbackPolicyEnum, { description: 'What happens where points of a returned order are spent already.' })
  clawbackPolicy!: ClawbackPolicy;

  @Field(() => ExpiredRefundPolicyEnum, { description: 'What happens to points that come back after their expiry.' })
  expiredRefundPolicy!: ExpiredRefundPolicy;

  @Field(() => Int, { description: 'Days of grace for points that come back after their expiry.' })
  graceDays!: number;

  @Field(() => Boolean, { description: 'Whether a buyer becomes a member with the first order.' })
  autoEnrol!: boolean;

  @Field(() => Int, { description: 'Adjustments of more points than this wait for a second person.' })
  adjustmentLimit!: number;

  @Field(() => Int, { description: 'Minutes that points are held, where the asker says nothing else.' })
  holdMinutes!: number;

  @Field(() => Boolean, { description: 'Whether members can give points to others.' })
  transfersAllowed!: boolean;

  @Field(() => Int, { description: 'What a member earns for bringing another one.' })
  referrerPoints!: number;

  @Field(() => Int, { description: 'What the one who was brought earns.' })
  refereePoints!: number;

  @Field(() => ReferralClawbackEnum, {
    description: 'What becomes of points for bringing somebody where the order that earned them comes back.',
  })
  referralClawback!: ReferralClawback;

  @Field(() => Int, { description: 'Months of a period in which points count for a tier: 1, 3, 6 or 12.' })
  tierPeriodMonths!: number;
}

@ObjectType('LoyaltyProgramVersion', { description: 'Settings of a program as they were from some time on.' })
export class ProgramVersionType {
  @Field(() => Int, { description: 'Counts from 1.' })
  number!: number;

  @Field(() => ProgramSettingsType, { description: 'The settings.' })
  settings!: ProgramSettingsType;

  @Field(() => LoyaltyActorType, { description: 'Who set them.' })
  actor!: LoyaltyActorType;

  @Field(() => DateTimeScalar, { description: 'Since when they hold.' })
  createdAt!: Date;
}

@ObjectType('LoyaltyProgram', { description: 'A program in which points are earned and spent.' })
@Directive('@key(fields: "id")')
export class ProgramType {
  @Field(() => ID, { description: 'Identity of the program.' })
  id!: string;

  @Field(() => String, { description: 'Short code, unique in the brand.' })
  code!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => ProgramStatusEnum, { description: 'Where it stands.' })
  status!: ProgramStatus;

  @Field(() => Boolean, { description: 'Whether orders earn in it.' })
  isDefault!: boolean;

  @Field(() => CurrencyCodeScalar, {
    description: 'Currency of the value of its points; orders of others earn nothing.',
  })
  currency!: string;

  @Field(() => ProgramSettingsType, { description: 'What holds now.' })
  settings!: ProgramSettingsType;

  @Field(() => Int, { description: 'Number of the settings that hold now.' })
  settingsNumber!: number;

  @Field(() => [TierType], { description: 'Its tiers, the lowest first.' })
  tiers?: TierType[];

  @Field(() => [ProgramVersionType], { description: 'Its settings so far, the newest first; at most 50.' })
  versions?: ProgramVersionType[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When balances were last compared with the ledger.' })
  checkedAt?: Date | null;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

export const { Connection: ProgramConnection } = connectionOf(ProgramType, 'LoyaltyProgram');

@ObjectType('LoyaltyProgramPayload', { description: 'The program after the change, or why it was refused.' })
export class ProgramPayload extends MutationPayload {
  @Field(() => ProgramType, { nullable: true, description: 'The program as it is now.' })
  program?: ProgramType;
}
