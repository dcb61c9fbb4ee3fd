import { IdempotencyKeyField } from '@mh-os/graphql';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';

const MOST_CONTENT = 200_000;

@InputType('ImportFinancePaymentReportInput', { description: "The bank's answer to the file of a payout." })
export class ImportPaymentReportInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The file, as its upload to /files/finance/payout-files answered.',
  })
  @IsOptional()
  @IsUUID()
  fileId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `In place of a file: its content, at most ${MOST_CONTENT} characters.`,
  })
  @IsOptional()
  @Length(1, MOST_CONTENT)
  content?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this payout: a report of another one is refused.' })
  @IsOptional()
  @IsUUID()
  payoutId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only judge every row and change nothing.' })
  dryRun!: boolean;

  @IdempotencyKeyField()
  idempotencyKey!: string;
}
