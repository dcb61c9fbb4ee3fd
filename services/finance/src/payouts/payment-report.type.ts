import { MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ReportOutcome } from './payment-report.rules.ts';
import { PayoutType } from './payout.type.ts';
import { ReportOutcomeEnum } from './payouts.enums.ts';

@ObjectType('FinancePaymentReportRow', { description: 'What the bank says of one payment, and what that did.' })
export class PaymentReportRowType {
  @Field(() => Int, { description: 'Where it stands in the file; from 1.' })
  row!: number;

  @Field(() => String, { nullable: true, description: 'Reference of the payment; nothing where it is of all.' })
  endToEndId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The payment; nothing where the reference is not known.' })
  itemId!: string | null;

  @Field(() => String, { description: 'Status of the bank, such as ACSC or RJCT.' })
  status!: string;

  @Field(() => String, { nullable: true, description: 'Code of its reason, such as AC04.' })
  reasonCode!: string | null;

  @Field(() => String, { description: 'The reason in words, with what the bank adds.' })
  reason!: string;

  @Field(() => ReportOutcomeEnum, { description: 'What it did.' })
  outcome!: ReportOutcome;

  @Field(() => String, { description: 'Why, in words.' })
  message!: string;
}

@ObjectType('FinancePaymentReport', { description: "The bank's answer to the file of a payout, row by row." })
export class PaymentReportType {
  @Field(() => String, { description: 'How the bank names its answer.' })
  messageId!: string;

  @Field(() => String, { description: 'The file that it answers.' })
  originalMessageId!: string;

  @Field(() => Boolean, { description: 'Whether it was only tried.' })
  dryRun!: boolean;

  @Field(() => PayoutType, { nullable: true, description: 'The payout; nothing where none was sent with that file.' })
  payout!: PayoutType | null;

  @Field(() => [PaymentReportRowType], { description: 'Every row.' })
  rows!: PaymentReportRowType[];
}

@ObjectType('FinancePaymentReportPayload', { description: 'What the report did, or why it was refused.' })
export class PaymentReportPayload extends MutationPayload {
  @Field(() => PaymentReportType, { nullable: true, description: 'The report, judged.' })
  report?: PaymentReportType;
}
