import { DateTimeScalar, DecimalScalar, MoneyType, PageArgs, connectionOf, graphEnum } from '@mh-os/graphql';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsDate, IsIn, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { ReportLineEnum } from '../accounts/account.type.ts';
import { JournalAccountType } from '../journal/journal.type.ts';
import type { VatPartOf } from './vat.rules.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const UNTIL = 'Until this day, it included, such as 2026-03-31.';
const KNOWN = 'As the books were known at this instant; as they are now when absent.';

@ArgsType()
export class PeriodArgs {
  @Field(() => String, { description: 'From this day on, such as 2026-01-01.' })
  @Matches(DAY)
  from!: string;

  @Field(() => String, { description: UNTIL })
  @Matches(DAY)
  until!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: KNOWN })
  @IsOptional()
  @IsDate()
  recordedAt?: Date | null;
}

@ArgsType()
export class DayArgs {
  @Field(() => String, { description: UNTIL })
  @Matches(DAY)
  on!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: KNOWN })
  @IsOptional()
  @IsDate()
  recordedAt?: Date | null;
}

@ObjectType('TrialBalanceRow', { description: 'An account in the trial balance; positive is debit.' })
export class TrialRowType {
  @Field(() => JournalAccountType, { description: 'The account.' })
  account!: JournalAccountType;

  @Field(() => MoneyType, { description: 'Balance before the first day.' })
  opening!: MoneyType;

  @Field(() => MoneyType, { description: 'Posted to its debit side.' })
  debit!: MoneyType;

  @Field(() => MoneyType, { description: 'Posted to its credit side.' })
  credit!: MoneyType;

  @Field(() => MoneyType, { description: 'Balance after the last day.' })
  closing!: MoneyType;
}

@ObjectType('TrialBalance', { description: 'All accounts with their movements; both sides are equal.' })
export class TrialBalanceType {
  @Field(() => [TrialRowType], { description: 'The accounts that have any, by code.' })
  rows!: TrialRowType[];

  @Field(() => MoneyType, { description: 'Sum of all debits.' })
  debit!: MoneyType;

  @Field(() => MoneyType, { description: 'Sum of all credits.' })
  credit!: MoneyType;

  @Field(() => Boolean, { description: 'Whether both sides are equal.' })
  balanced!: boolean;
}

@ObjectType('ReportAccountAmount', { description: 'An account in a report.' })
export class ReportAmountType {
  @Field(() => JournalAccountType, { description: 'The account.' })
  account!: JournalAccountType;

  @Field(() => MoneyType, { description: "Its amount in the report's sign." })
  amount!: MoneyType;
}

@ObjectType('ReportGroup', { description: 'A line of a report with its accounts.' })
export class ReportGroupType {
  @Field(() => ReportLineEnum, { description: 'Which line.' })
  line!: string;

  @Field(() => MoneyType, { description: 'Its sum.' })
  amount!: MoneyType;

  @Field(() => [ReportAmountType], { description: 'Its accounts.' })
  accounts!: ReportAmountType[];
}

@ObjectType('BalanceSheet', { description: 'What the brand has and owes on a day.' })
export class BalanceSheetType {
  @Field(() => [ReportGroupType], { description: 'What it has.' })
  assets!: ReportGroupType[];

  @Field(() => [ReportGroupType], { description: 'What it owes.' })
  liabilities!: ReportGroupType[];

  @Field(() => [ReportGroupType], { description: 'What is its owners.' })
  equity!: ReportGroupType[];

  @Field(() => MoneyType, { description: 'Result that is not yet appropriated; part of equity.' })
  result!: MoneyType;

  @Field(() => MoneyType, { description: 'Sum of the assets.' })
  totalAssets!: MoneyType;

  @Field(() => MoneyType, { description: 'Sum of liabilities, equity and result.' })
  totalClaims!: MoneyType;
}

@ObjectType('ProfitAndLoss', {
  description: 'What the brand earned and spent; each line signed by what it does to the result.',
})
export class ProfitAndLossType {
  @Field(() => [ReportGroupType], { description: 'The lines in their order.' })
  groups!: ReportGroupType[];

  @Field(() => MoneyType, { description: 'Revenue less its reductions.' })
  revenue!: MoneyType;

  @Field(() => MoneyType, { description: 'Revenue less cost of goods.' })
  grossProfit!: MoneyType;

  @Field(() => MoneyType, { description: 'Result before financial result and taxes on income.' })
  operatingResult!: MoneyType;

  @Field(() => MoneyType, { description: 'What is left.' })
  result!: MoneyType;
}

@ObjectType('VatRow', { description: 'Sales and tax of one treatment and rate.' })
export class VatRowType {
  @Field(() => String, { description: 'Tax treatment; empty where none was told.' })
  key!: string;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percentage.' })
  rate?: string | null;

  @Field(() => MoneyType, { description: 'Net of sales.' })
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'Tax owed on them.' })
  output!: MoneyType;

  @Field(() => MoneyType, { description: 'Tax paid to suppliers.' })
  input!: MoneyType;
}

@ObjectType('OssRow', { description: 'What another country of the EU taxes at a rate, as the OSS return asks for it.' })
export class OssRowType {
  @Field(() => String, { nullable: true, description: 'Country of consumption; null where it was not told.' })
  country?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Percentage.' })
  rate?: string | null;

  @Field(() => MoneyType, { description: 'Net of sales, less what came back.' })
  net!: MoneyType;

  @Field(() => MoneyType, { description: 'Tax owed on them.' })
  tax!: MoneyType;
}

@ObjectType('VatBox', { description: 'A box of the German advance VAT return.' })
export class VatBoxType {
  @Field(() => String, { description: 'Number of the box.' })
  box!: string;

  @Field(() => String, { description: 'What the form calls it.' })
  name!: string;

  @Field(() => MoneyType, { description: 'Its amount; net sales in whole units.' })
  amount!: MoneyType;
}

@ObjectType('VatReport', { description: 'VAT of a period.' })
export class VatReportType {
  @Field(() => [VatRowType], { description: 'By treatment and rate.' })
  rows!: VatRowType[];

  @Field(() => [VatBoxType], { description: 'Boxes of the German return; empty for brands of other countries.' })
  boxes!: VatBoxType[];

  @Field(() => [OssRowType], { description: 'The OSS return: by country of consumption and rate.' })
  oss!: OssRowType[];

  @Field(() => MoneyType, { description: 'Tax owed less tax paid.' })
  payable!: MoneyType;
}

@ObjectType('AccountSheetLine', { description: 'A line on an account, with the balance after it.' })
export class SheetLineType {
  @Field(() => ID, { description: 'Identity of the line.' })
  id!: string;

  @Field(() => ID, { description: 'Its entry.' })
  entryId!: string;

  @Field(() => String, { description: 'Fiscal year and number of the entry.' })
  label!: string;

  @Field(() => String, { description: 'The day it counts for.' })
  effectiveOn!: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt!: Date;

  @Field(() => String, { description: 'What it is about.' })
  description!: string;

  @Field(() => String, { description: 'What kind of entry it is.' })
  kind!: string;

  @Field(() => MoneyType, { description: 'Debit in the currency of the books.' })
  debit!: MoneyType;

  @Field(() => MoneyType, { description: 'Credit in the currency of the books.' })
  credit!: MoneyType;

  @Field(() => MoneyType, { description: 'Balance of the account after it: positive is debit.' })
  balance!: MoneyType;

  @Field(() => [String], { description: 'Codes of the accounts on the other side.' })
  against!: string[];
}

export const { Connection: SheetLineConnection } = connectionOf(SheetLineType, 'AccountSheetLine');

@ArgsType()
export class AccountSheetArgs extends PageArgs {
  @Field(() => ID, { description: 'Which account.' })
  @IsUUID()
  accountId!: string;

  @Field(() => String, { nullable: true, description: 'From this day on.' })
  @IsOptional()
  @Matches(DAY)
  from?: string | null;

  @Field(() => String, { description: UNTIL })
  @Matches(DAY)
  until!: string;
}

const VAT_PARTS = { NET: 'Net of sales.', OUTPUT: 'Tax owed on sales.', INPUT: 'Tax paid to suppliers.' } as const;

export const VatPartEnum = graphEnum('VatPart', 'What of a row of the VAT report.', VAT_PARTS);

@ArgsType()
export class VatLinesArgs extends PageArgs {
  @Field(() => String, { description: 'From this day on, such as 2026-01-01.' })
  @Matches(DAY)
  from!: string;

  @Field(() => String, { description: UNTIL })
  @Matches(DAY)
  until!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: KNOWN })
  @IsOptional()
  @IsDate()
  recordedAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Of this box of the German return.' })
  @IsOptional()
  @Matches(/^\d{2}$/)
  box?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of the row of this tax treatment; empty for the one that was not told.',
  })
  @IsOptional()
  @MaxLength(20)
  key?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The percentage of that row; absent where it has none.' })
  @IsOptional()
  @Matches(/^\d{1,3}(\.\d{1,4})?$/)
  rate?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The country of that row, of rows of the OSS return; empty for the one that was not told.',
  })
  @IsOptional()
  @Matches(/^([A-Z]{2})?$/)
  country?: string | null;

  @Field(() => VatPartEnum, { nullable: true, description: 'Only this part of it.' })
  @IsOptional()
  @IsIn(Object.keys(VAT_PARTS))
  part?: Uppercase<VatPartOf> | null;
}
