import { DecimalScalar, MoneyType, MutationPayload } from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { JournalAccountType } from '../journal/journal.type.ts';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

@ObjectType('FinanceBudgetMonth', { description: 'Plan and actual of a month, in the sign of the account.' })
export class BudgetMonthType {
  @Field(() => String, { description: 'Month, such as 2026-03.' })
  month!: string;

  @Field(() => MoneyType, { nullable: true, description: 'What is planned; null where nothing is.' })
  plan?: MoneyType | null;

  @Field(() => MoneyType, { description: 'What was posted.' })
  actual!: MoneyType;

  @Field(() => Int, { nullable: true, description: 'Version of the plan: send it back as expectedVersion.' })
  version?: number | null;
}

@ObjectType('FinanceBudget', {
  description: 'Plan and actual of an account, of one channel or of all that names none.',
})
export class BudgetType {
  @Field(() => JournalAccountType, { description: 'The account.' })
  account!: JournalAccountType;

  @Field(() => ID, { nullable: true, description: 'The channel; null where the plan is for the account as a whole.' })
  channelId?: string | null;

  @Field(() => [BudgetMonthType], { description: 'The months of the year, in their order.' })
  months!: BudgetMonthType[];

  @Field(() => MoneyType, { description: 'Plan of the year.' })
  plan!: MoneyType;

  @Field(() => MoneyType, { description: 'What was posted in the year.' })
  actual!: MoneyType;

  @Field(() => DecimalScalar, { nullable: true, description: 'Actual in percent of the plan.' })
  reached?: string | null;
}

@ArgsType()
export class BudgetArgs {
  @Field(() => Int, { description: 'Calendar year.' })
  @IsInt()
  @Min(1990)
  @Max(2100)
  year!: number;
}

@InputType('FinanceBudgetInput', { description: 'What is planned for an account in a month.' })
export class BudgetRowInput {
  @Field(() => ID, { description: 'Account.' })
  @IsUUID()
  accountId!: string;

  @Field(() => ID, { nullable: true, description: 'Channel; the account as a whole when absent.' })
  @IsOptional()
  @IsUUID()
  channelId?: string | null;

  @Field(() => String, { description: 'Month, such as 2026-03.' })
  @Matches(MONTH)
  month!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The amount in the currency of the books; null takes the plan away.',
  })
  @IsOptional()
  @Matches(/^-?\d{1,15}(\.\d{1,4})?$/)
  amount?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you saw, where there was a plan.' })
  @IsOptional()
  @IsInt()
  expectedVersion?: number | null;
}

@InputType('SetFinanceBudgetsInput', { description: 'Plans of up to a hundred months, all or none.' })
export class SetBudgetsInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => [BudgetRowInput], { description: 'The plans.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => BudgetRowInput)
  budgets!: BudgetRowInput[];
}

@ObjectType('SetFinanceBudgetsPayload', { description: 'The plans, or why they were refused.' })
export class SetBudgetsPayload extends MutationPayload {
  @Field(() => [BudgetType], { nullable: true, description: 'Plans of the accounts and years that were changed.' })
  budgets?: BudgetType[];
}
