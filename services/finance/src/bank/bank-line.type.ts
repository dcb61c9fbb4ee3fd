import { DateTimeScalar, MoneyType, MutationPayload, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { LineStatus } from './lines.read-model.ts';
import type { MatchOrigin } from './matching/match-writes.ts';
import type { BankFormat } from './reading/statement.types.ts';
import { BankFormatEnum, ConfirmOutcomeEnum, LineStatusEnum, MatchOriginEnum } from './bank-line.enums.ts';
import type { ConfirmOutcome } from './bank-line.enums.ts';
import { CandidateType, PartType } from './candidate.type.ts';
import { FileNoteType, StatementType } from './statement.type.ts';

@ObjectType('FinanceBankMatch', { description: 'What a movement was booked as.' })
export class MatchType {
  @Field(() => ID, { description: 'Identity of the match.' })
  id!: string;

  @Field(() => MatchOriginEnum, { description: 'How it came about.' })
  origin!: MatchOrigin;

  @Field(() => Int, { nullable: true, description: 'Score of the suggestion that was taken.' })
  score!: number | null;

  @Field(() => String, { description: 'Words about it.' })
  note!: string;

  @Field(() => String, { nullable: true, description: 'Who confirmed it.' })
  confirmedBy!: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  confirmedAt!: Date;

  @Field(() => ID, { nullable: true, description: 'Entry of the journal of what went straight to an account.' })
  entryId!: string | null;

  @Field(() => [PartType], { description: 'What it is for.' })
  parts!: PartType[];
}

@ObjectType('FinanceBankLine', { description: 'A movement at the bank. What the bank said never changes.' })
@Directive('@key(fields: "id")')
export class BankLineType {
  @Field(() => ID, { description: 'Identity of the movement.' })
  id!: string;

  @Field(() => ID, { description: 'Account at the bank.' })
  bankAccountId!: string;

  @Field(() => ID, { description: 'Statement that told of it first.' })
  statementId!: string;

  @Field(() => String, { description: 'Day of the booking, e.g. 2026-05-01.' })
  bookedOn!: string;

  @Field(() => String, { nullable: true, description: 'Day of the value.' })
  valueOn!: string | null;

  @Field(() => MoneyType, { description: 'How much; above zero what came in.' })
  amount!: MoneyType;

  @Field(() => String, { nullable: true, description: "The bank's reference." })
  bankReference!: string | null;

  @Field(() => String, { nullable: true, description: 'Reference that travels with the payment.' })
  endToEndId!: string | null;

  @Field(() => String, { nullable: true, description: 'Mandate of a direct debit.' })
  mandateId!: string | null;

  @Field(() => String, { description: 'Name of the other party.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Account of the other party.' })
  iban!: string | null;

  @Field(() => String, { nullable: true, description: 'Bank of the other party.' })
  bic!: string | null;

  @Field(() => String, { description: 'What it is for, in the words of who paid.' })
  remittance!: string;

  @Field(() => String, { description: 'Kind of the movement in the words of the bank.' })
  bookingText!: string;

  @Field(() => Boolean, { description: 'Whether it takes an earlier movement back.' })
  isReversal!: boolean;

  @Field(() => MoneyType, { nullable: true, description: 'What was ordered, where it was another currency.' })
  original!: MoneyType | null;

  @Field(() => String, { nullable: true, description: 'Exchange rate of the bank.' })
  originalRate!: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'What the bank kept of it.' })
  charges!: MoneyType | null;

  @Field(() => String, { nullable: true, description: 'Reference of the batch that it was booked with.' })
  batch!: string | null;

  @Field(() => LineStatusEnum, { description: 'Where it stands.' })
  status!: LineStatus;

  @Field(() => Int, { nullable: true, description: 'Score of the best suggestion when it was last looked for.' })
  score!: number | null;

  @Field(() => CandidateType, { nullable: true, description: 'The best suggestion when it was last looked for.' })
  suggestion!: CandidateType | null;

  @Field(() => String, { nullable: true, description: 'Why it was put aside.' })
  ignoredReason!: string | null;

  @Field(() => Int, { description: 'Grows by one per change.' })
  version!: number;
}

export const { Connection: BankLineConnection } = connectionOf(BankLineType, 'FinanceBankLine');

@ObjectType('FinanceBankLinePayload', { description: 'The movement, or why it was refused.' })
export class BankLinePayload extends MutationPayload {
  @Field(() => BankLineType, { nullable: true, description: 'The movement as it is now.' })
  line?: BankLineType;
}

@ObjectType('FinanceBankRuleTrial', { description: 'What a rule would have found.' })
export class RuleTrialType {
  @Field(() => Int, { description: 'How many past movements were looked at, the latest first.' })
  tried!: number;

  @Field(() => Int, { description: 'How many hold the text.' })
  found!: number;

  @Field(() => [BankLineType], { description: 'Some of them.' })
  lines!: BankLineType[];
}

@ObjectType('FinanceBankConfirmResult', { description: 'What came of one movement of many.' })
export class ConfirmResultType {
  @Field(() => ID, { description: 'Which one.' })
  lineId!: string;

  @Field(() => ConfirmOutcomeEnum, { description: 'What came of it.' })
  outcome!: ConfirmOutcome;

  @Field(() => String, { nullable: true, description: 'Code of what stood against it.' })
  code!: string | null;

  @Field(() => String, { nullable: true, description: 'What stood against it, for people.' })
  message!: string | null;
}

@ObjectType('FinanceBankConfirmPayload', { description: 'What came of each movement.' })
export class ConfirmPayload extends MutationPayload {
  @Field(() => [ConfirmResultType], { nullable: true, description: 'In the order in which they were done.' })
  results?: ConfirmResultType[];
}

@ObjectType('FinanceBankSuggestPayload', { description: 'How many movements have another suggestion now.' })
export class SuggestPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'How many.' })
  changed?: number;
}

@ObjectType('FinanceBankImportReport', { description: 'What a file holds, and what of it is new.' })
export class ImportReportType {
  @Field(() => BankFormatEnum, { description: 'What the file is.' })
  format!: BankFormat;

  @Field(() => Boolean, { description: 'Whether it was only tried.' })
  dryRun!: boolean;

  @Field(() => Int, { description: 'New movements.' })
  created!: number;

  @Field(() => Int, { description: 'Movements that were known.' })
  known!: number;

  @Field(() => [StatementType], { description: 'Its statements.' })
  statements!: StatementType[];

  @Field(() => [FileNoteType], { description: 'What is wrong, at most 100; with any of these nothing is read in.' })
  faults!: FileNoteType[];

  @Field(() => [FileNoteType], { description: 'What is worth a look.' })
  notes!: FileNoteType[];
}

@ObjectType('FinanceBankImportPayload', { description: 'What a file holds, or why it was refused.' })
export class ImportPayload extends MutationPayload {
  @Field(() => ImportReportType, { nullable: true, description: 'What it holds.' })
  report?: ImportReportType;
}
