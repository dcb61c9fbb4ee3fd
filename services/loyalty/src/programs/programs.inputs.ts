import { CurrencyCodeScalar, DecimalScalar, Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, MaxLength, Min } from 'class-validator';
import type { ReferralClawback } from '../orders/clawback.rules.ts';
import type { ProgramStep } from './program.rules.ts';
import {
  ClawbackPolicyEnum,
  ExpiredRefundPolicyEnum,
  ProgramStepEnum,
  ReferralClawbackEnum,
  type ClawbackPolicy,
  type ExpiredRefundPolicy,
} from './program.enums.ts';

@InputType('LoyaltyProgramSettingsInput', { description: 'Settings of a program; what is left out stays as it is.' })
export class ProgramSettingsInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'What one point is worth, with at most four decimals.' })
  pointValue?: string | null;

  @Field(() => String, { nullable: true, description: 'Time zone in which days, months and periods are counted.' })
  @MaxLength(60)
  timeZone?: string | null;

  @Field(() => Int, { nullable: true, description: 'Days that points of an order wait, 0 to 366.' })
  pendingDays?: number | null;

  @Field(() => Int, { nullable: true, description: 'Months that active points last, 1 to 120; null: for ever.' })
  expiryMonths?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether points last until the end of their last month.' })
  expiryAtMonthEnd?: boolean | null;

  @Field(() => ClawbackPolicyEnum, {
    nullable: true,
    description: 'Where points of a returned order are spent already.',
  })
  clawbackPolicy?: ClawbackPolicy | null;

  @Field(() => ExpiredRefundPolicyEnum, {
    nullable: true,
    description: 'For points that come back after their expiry.',
  })
  expiredRefundPolicy?: ExpiredRefundPolicy | null;

  @Field(() => Int, { nullable: true, description: 'Days of grace, 0 to 366.' })
  graceDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a buyer becomes a member with the first order.' })
  autoEnrol?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Adjustments of more points wait for a second person.' })
  adjustmentLimit?: number | null;

  @Field(() => Int, { nullable: true, description: 'Minutes that points are held, 1 to 43,200.' })
  holdMinutes?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether members can give points to others.' })
  transfersAllowed?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'What a member earns for bringing another one.' })
  referrerPoints?: number | null;

  @Field(() => Int, { nullable: true, description: 'What the one who was brought earns.' })
  refereePoints?: number | null;

  @Field(() => ReferralClawbackEnum, {
    nullable: true,
    description: 'What becomes of points for bringing somebody where the order that earned them comes back.',
  })
  referralClawback?: ReferralClawback | null;

  @Field(() => Int, { nullable: true, description: 'Months of a period that counts for a tier: 1, 3, 6 or 12.' })
  tierPeriodMonths?: number | null;
}

@InputType('CreateLoyaltyProgramInput', { description: 'A new program.' })
export class CreateProgramInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => String, { description: 'Letters, digits and dashes; kept in capitals.' })
  @Length(1, 64)
  code!: string;

  @Field(() => String, { description: 'Name for people, at most 200 characters.' })
  @Length(1, 200)
  name!: string;

  @Field(() => CurrencyCodeScalar, { defaultValue: 'EUR', description: 'Currency of the value of points; it stays.' })
  currency: string = 'EUR';

  @Field(() => ProgramSettingsInput, { nullable: true, description: 'Settings; usual ones where left out.' })
  @Nested(() => ProgramSettingsInput)
  settings?: ProgramSettingsInput | null;
}

@InputType('UpdateLoyaltyProgramInput', { description: 'A change of a program.' })
export class UpdateProgramInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => String, { description: 'The new name.' })
  @Length(1, 200)
  name!: string;

  @Field(() => ProgramSettingsInput, { nullable: true, description: 'Settings that change.' })
  @Nested(() => ProgramSettingsInput)
  settings?: ProgramSettingsInput | null;
}

@InputType('ChangeLoyaltyProgramStatusInput', { description: 'A step in the life of a program.' })
export class ChangeProgramStatusInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  @IsInt()
  @Min(1)
  expectedVersion!: number;

  @Field(() => ProgramStepEnum, { description: 'What to do.' })
  step!: ProgramStep;
}
