import {
  CurrencyCodeScalar,
  DateTimeScalar,
  MoneyType,
  MutationPayload,
  connectionOf,
  graphEnum,
} from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { lineStatuses, type LineStatus } from './lines.read-model.ts';
import { matchReasons, partKinds, type MatchReason, type PartKind } from './matching/candidate.types.ts';
import type { MatchOrigin } from './matching/match-writes.ts';
import { bankFormats, type BankFormat } from './reading/statement.types.ts';

export const LineStatusEnum = graphEnum('FinanceBankLineStatus', 'Where a movement stands.', lineStatuses);
export const MatchReasonEnum = graphEnum(
  'FinanceBankMatchReason',
  'Why something may be what a movement is for.',
  matchReasons,
);
export const PartKindEnum = graphEnum('FinanceBankPartKind', 'What a part of a movement is for.', partKinds);
export const BankFormatEnum = graphEnum('FinanceBankFormat', 'Formats of statements.', bankFormats);
export const MatchOriginEnum = graphEnum<MatchOrigin>(
  'FinanceBankMatchOrigin',
  'How a movement was told what it is for.',
  {
    MANUAL: 'By hand.',
    SUGGESTED: 'By taking a suggestion.',
    BULK: 'With many others above a score.',
  },
);
export type ConfirmOutcome = 'CONFIRMED' | 'SKIPPED' | 'REFUSED';
export const ConfirmOutcomeEnum = graphEnum<ConfirmOutcome>(
  'FinanceBankConfirmOutcome',
  'What came of one movement of many.',
  {
    CONFIRMED: 'It is booked.',
    SKIPPED: 'Nothing was sure enough, or somebody was quicker.',
    REFUSED: 'It was refused; the code says why.',
  },
);

@ObjectType('FinanceBankReason', { description: 'A reason and what it counts.' })
export class ReasonType {
  @Field(() => MatchReasonEnum, { description: 'Which one.' })
  code!: MatchReason;

  @Field(() => Int, { description: 'Points; a score is their sum, 0 to 100.' })
  points!: number;

  @Field(() => String, { description: 'Number or name that it is about; may be empty.' })
  detail!: string;
}

@ObjectType('FinanceBankPart', { description: 'A part of a movement and what it is for.' })
export class PartType {
  @Field(() => PartKindEnum, { description: 'What kind of thing.' })
  kind!: PartKind;

  @Field(() => ID, { nullable: true, description: 'Which document, payment, account or payout.' })
  targetId!: string | null;

  @Field(() => String, { description: 'Its number or name.' })
  label!: string;

  @Field(() => MoneyType, { description: 'How much, with the sign of the money.' })
  amount!: MoneyType;

  @Field(() => ID, { nullable: true, description: 'The payment that was booked for it.' })
  paymentId!: string | null;
}

@ObjectType('FinanceBankCandidate', { description: 'Something that a movement may be for. Suggestions book nothing.' })
export class CandidateType {
  @Field(() => Int, { description: 'How sure, 0 to 100: the sum of the points of its reasons.' })
  score!: number;

  @Field(() => [ReasonType], { description: 'Why.' })
  reasons!: ReasonType[];

  @Field(() => [PartType], { description: 'What it would be for.' })
  parts!: PartType[];

  @Field(() => MoneyType, { description: 'What of it would be left.' })
  rest!: MoneyType;
}

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

@ObjectType('FinanceBankFileNote', { description: 'What is wrong, or worth a look, at a place of a file.' })
export class FileNoteType {
  @Field(() => Int, { description: 'Row or entry of the file; 0 where it is about the whole.' })
  row!: number;

  @Field(() => String, { description: 'Stable code.' })
  code!: string;

  @Field(() => String, { description: 'What it is, for people.' })
  message!: string;
}

@ObjectType('FinanceBankStatement', { description: 'A statement that was read.' })
export class StatementType {
  @Field(() => ID, { nullable: true, description: 'Identity; absent where it was only tried.' })
  id!: string | null;

  @Field(() => String, { description: 'Reference of the bank.' })
  reference!: string;

  @Field(() => BankFormatEnum, { description: 'What it was read from.' })
  format!: BankFormat;

  @Field(() => String, { nullable: true, description: 'First day.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day.' })
  until!: string | null;

  @Field(() => CurrencyCodeScalar, { description: 'Currency.' })
  currency!: string;

  @Field(() => MoneyType, { nullable: true, description: 'Balance before.' })
  opening!: MoneyType | null;

  @Field(() => MoneyType, { nullable: true, description: 'Balance after.' })
  closing!: MoneyType | null;

  @Field(() => Int, { description: 'Movements that were new.' })
  created!: number;

  @Field(() => Int, { description: 'Movements that were known.' })
  known!: number;

  @Field(() => String, { nullable: true, description: 'Name of the file.' })
  fileName!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read.' })
  importedAt!: Date | null;
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

@ObjectType('FinanceBankDay', { description: 'How bank and books stand at the end of a day.' })
export class BankDayType {
  @Field(() => String, { description: 'The day.' })
  day!: string;

  @Field(() => MoneyType, {
    description: 'By the bank: opening balance of the first statement, and every movement since.',
  })
  bank!: MoneyType;

  @Field(() => MoneyType, { description: 'By the books.' })
  ledger!: MoneyType;

  @Field(() => MoneyType, { description: 'Bank less books.' })
  difference!: MoneyType;

  @Field(() => MoneyType, { description: 'Movements that nobody told yet what they are for.' })
  openLines!: MoneyType;

  @Field(() => MoneyType, { description: 'Movements that were put aside.' })
  ignoredLines!: MoneyType;

  @Field(() => MoneyType, { description: 'What the books have on the account and no movement stands for yet.' })
  ledgerOnly!: MoneyType;

  @Field(() => MoneyType, {
    description: 'What was on the account before the first statement and is not in the books.',
  })
  opening!: MoneyType;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the statement of the day says the same balance; null where none ends.',
  })
  agrees!: boolean | null;
}
