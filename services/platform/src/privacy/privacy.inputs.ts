import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';

@InputType({ description: 'Asks for an export of the brand.' })
export class ExportBrandInput {
  @Field(() => ID, { description: 'A key of your own for this request: the same key starts nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'Whose data to export.' })
export class ExportPersonInput {
  @Field(() => ID, { description: 'The person.' })
  @IsUUID()
  userId!: string;

  @Field(() => ID, { description: 'A key of your own for this request: the same key starts nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'Whom to erase.' })
export class ErasePersonInput {
  @Field(() => ID, { description: 'The person; never oneself, never the last owner.' })
  @IsUUID()
  userId!: string;

  @Field(() => ID, { description: 'A key of your own for this request: the same key erases nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'Which request to try again.' })
export class RetryPrivacyRequestInput {
  @Field(() => ID, { description: 'The request.' })
  @IsUUID()
  requestId!: string;
}
