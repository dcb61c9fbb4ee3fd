import {
  BooleanFilter,
  DecimalScalar,
  IdempotencyKeyField,
  IdField,
  IdFilter,
  IntFilter,
  Nested,
  PageArgs,
  StringFilter,
  VersionField,
  Where,
  WhereInput,
} from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import type { PartKind } from './matching/candidate.types.ts';
import type { BankFormat } from './reading/statement.types.ts';
import { BankFormatEnum, PartKindEnum } from './bank-line.enums.ts';

const MOST_PARTS = 50;
const MOST_LINES = 100;
const MOST_CONTENT = 200_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const AMOUNT = /^-?\d{1,15}(\.\d{1,4})?$/;

@WhereInput('FinanceBankLineWhere', 'Which movements.')
export class FinanceBankLineWhere extends Where<FinanceBankLineWhere> {
  @Field(() => IdFilter, { nullable: true, description: 'By account.' })
  bankAccountId?: IdFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'By where they stand: UNMATCHED, SUGGESTED, MATCHED, IGNORED.',
  })
  status?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By name, text, account and references.' })
  text?: StringFilter | null;

  @Field(() => BooleanFilter, { nullable: true, description: 'By whether money came in.' })
  isIncoming?: BooleanFilter | null;

  @Field(() => IntFilter, { nullable: true, description: 'By the score of the best suggestion.' })
  score?: IntFilter | null;
}

@ArgsType()
export class BankLinesArgs extends PageArgs {
  @Field(() => FinanceBankLineWhere, { nullable: true, description: 'Which ones; all when absent.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => FinanceBankLineWhere)
  where?: FinanceBankLineWhere | null;

  @Field(() => String, { nullable: true, description: 'First day, e.g. 2026-05-01.' })
  @Matches(DAY)
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day.' })
  @Matches(DAY)
  until?: string | null;
}

@InputType('ImportFinanceBankStatementsInput', { description: 'A file of statements.' })
export class ImportStatementsInput {
  @IdField('Account at the bank.')
  bankAccountId!: string;

  @Field(() => ID, { nullable: true, description: 'The file, as its upload to /files/finance/bank-files answered.' })
  @IsUUID()
  fileId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `In place of a file: its content, at most ${MOST_CONTENT} characters.`,
  })
  @Length(1, MOST_CONTENT)
  content?: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the file, where its content is given.' })
  @MaxLength(200)
  fileName?: string | null;

  @Field(() => BankFormatEnum, { nullable: true, description: 'What the file is; by how it begins when absent.' })
  format?: BankFormat | null;

  @Field(() => String, { nullable: true, description: 'Preset of a CSV; the first of the account when absent.' })
  @MaxLength(60)
  preset?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only try every row and change nothing.' })
  dryRun!: boolean;

  @IdempotencyKeyField()
  idempotencyKey!: string;
}

@InputType('FinanceBankPartInput', { description: 'A part of a movement and what it is for.' })
export class PartInput {
  @Field(() => PartKindEnum, { description: 'What kind of thing.' })
  kind!: PartKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Which document, payment, account or payout; nothing where it stays on account.',
  })
  @IsUUID()
  targetId?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'How much, with the sign of the money; when absent what is left, at most what is open.',
  })
  @Matches(AMOUNT)
  amount?: string | null;
}

@InputType('MatchFinanceBankLineInput', { description: 'What a movement is for.' })
export class MatchLineInput {
  @IdField('The movement.')
  id!: string;

  @Field(() => [PartInput], { description: `What it is for, at most ${MOST_PARTS} things; they sum up to it exactly.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PARTS)
  @Nested(() => PartInput)
  parts!: PartInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether what invoices leave over stays on account; yes when absent.',
  })
  restOnAccount?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Whose money it is, where no document says so.' })
  @IsUUID()
  personId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Score of the suggestion that is taken, where it is one.' })
  @Min(0)
  @Max(100)
  score?: number | null;

  @Field(() => String, { nullable: true, description: 'Words about it.' })
  @MaxLength(500)
  note?: string | null;

  @IdempotencyKeyField()
  idempotencyKey!: string;
}

@InputType('ConfirmFinanceBankSuggestionsInput', { description: 'Suggestions to take at once.' })
export class ConfirmSuggestionsInput {
  @Field(() => ID, { nullable: true, description: 'Account at the bank; all when absent.' })
  @IsUUID()
  bankAccountId?: string | null;

  @Field(() => Int, { description: 'Only suggestions of at least this score, 50 to 100, as it is at that moment.' })
  @Min(50)
  @Max(100)
  minScore!: number;

  @Field(() => [ID], {
    nullable: true,
    description: `Only these movements; the ${MOST_LINES} newest that fit when absent.`,
  })
  @ArrayMaxSize(MOST_LINES)
  lineIds?: string[] | null;
}

@InputType('SuggestFinanceBankMatchesInput', { description: 'Movements to look at again.' })
export class SuggestMatchesInput {
  @Field(() => ID, { nullable: true, description: 'Account at the bank; all when absent.' })
  @IsUUID()
  bankAccountId?: string | null;
}

@InputType('DecideFinanceBankLineInput', { description: 'A decision about a movement.' })
export class DecideLineInput {
  @IdField('The movement.')
  id!: string;

  @VersionField('The version that you have seen.')
  expectedVersion!: number;

  @Field(() => String, { description: 'Why, 3 to 200 characters.' })
  @Length(3, 200)
  reason!: string;
}

@ArgsType()
export class ReconciliationArgs {
  @IdField('Account at the bank.')
  bankAccountId!: string;

  @Field(() => String, { description: 'First day, e.g. 2026-05-01.' })
  @Matches(DAY)
  from!: string;

  @Field(() => String, { description: 'Last day.' })
  @Matches(DAY)
  until!: string;
}
