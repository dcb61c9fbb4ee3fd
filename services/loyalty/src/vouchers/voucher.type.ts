import { connectionOf, DateTimeScalar, DecimalScalar, MoneyType, MutationPayload, graphEnum } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length, Max, Min } from 'class-validator';
import { voucherStates, type VoucherState } from './voucher.entity.ts';

export const VoucherStateEnum = graphEnum<VoucherState>(
  'LoyaltyVoucherState',
  'Where a voucher stands.',
  voucherStates,
);

@ObjectType('LoyaltyVoucher', { description: 'A code that works once, as those who look after vouchers see it.' })
export class VoucherType {
  @Field(() => ID, { description: 'Id of the voucher.' })
  id!: string;

  @Field(() => String, { description: 'The code.' })
  code!: string;

  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The only member who can use it; anybody where null.' })
  memberId!: string | null;

  @Field(() => String, { nullable: true, description: 'Number of that member.' })
  memberNumber!: string | null;

  @Field(() => VoucherStateEnum, { description: 'Where it stands.' })
  state!: VoucherState;

  @Field(() => MoneyType, { nullable: true, description: 'What it takes off.' })
  amount!: MoneyType | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Or the percentage.' })
  percent!: string | null;

  @Field(() => DateTimeScalar, { description: 'Valid from this time on.' })
  validFrom!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Valid until this time.' })
  validUntil!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was used.' })
  usedAt!: Date | null;

  @Field(() => String, { description: 'What it was used for, such as the number of an order.' })
  reference!: string;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was issued.' })
  createdAt!: Date;
}

@ObjectType('LoyaltyVoucherWorth', { description: 'What a code is worth; never whose it is.' })
export class VoucherWorthType {
  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => MoneyType, { nullable: true, description: 'What it takes off.' })
  amount!: MoneyType | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Or the percentage.' })
  percent!: string | null;
}

export const { Connection: VoucherConnection } = connectionOf(VoucherType, 'LoyaltyVoucher');

@InputType('IssueLoyaltyVoucherInput', { description: 'A voucher by hand.' })
export class IssueVoucherInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The program, for its currency.' })
  @IsUUID()
  programId!: string;

  @Field(() => String, { description: 'What it is for.' })
  @Length(1, 200)
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The only member who can use it.' })
  @IsUUID()
  memberId?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What it takes off, in the currency of the program.' })
  amount?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Or the percentage that it takes off.' })
  percent?: string | null;

  @Field(() => Int, { defaultValue: 365, description: 'Days that it is valid.' })
  @Min(1)
  @Max(3_660)
  days: number = 365;
}

@InputType('CancelLoyaltyVoucherInput', { description: 'Makes a voucher void.' })
export class CancelVoucherInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that you saw; another one is refused with CONFLICT.' })
  expectedVersion!: number;
}

@InputType('CheckLoyaltyVoucherInput', { description: 'A code to look at.' })
export class CheckVoucherInput {
  @Field(() => String, { description: 'The code.' })
  @Length(1, 64)
  code!: string;

  @Field(() => ID, { nullable: true, description: 'Who wants to use it.' })
  @IsUUID()
  memberId?: string | null;
}

@InputType('RedeemLoyaltyVoucherInput', { description: 'Uses a code, once.' })
export class RedeemVoucherInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => String, { description: 'The code.' })
  @Length(1, 64)
  code!: string;

  @Field(() => ID, { nullable: true, description: 'Who uses it.' })
  @IsUUID()
  memberId?: string | null;

  @Field(() => String, { description: 'What for, such as the number of an order.' })
  @Length(1, 200)
  reference!: string;
}

@ObjectType('LoyaltyVoucherPayload', { description: 'The voucher after the step, or why it was refused.' })
export class VoucherPayload extends MutationPayload {
  @Field(() => VoucherType, { nullable: true, description: 'The voucher.' })
  voucher?: VoucherType | null;
}

@ObjectType('LoyaltyVoucherWorthPayload', { description: 'What the code is worth, or the one refusal there is.' })
export class VoucherWorthPayload extends MutationPayload {
  @Field(() => VoucherWorthType, { nullable: true, description: 'What it is worth.' })
  worth?: VoucherWorthType | null;
}
