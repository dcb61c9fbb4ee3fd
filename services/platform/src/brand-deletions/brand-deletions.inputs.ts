import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsUUID, Length, MaxLength } from 'class-validator';

@InputType({ description: 'Which brand to delete, and why.' })
export class RequestBrandDeletionInput {
  @Field(() => ID, { description: 'The brand.' })
  @MaxLength(40)
  brandId!: string;

  @Field(() => String, { description: "The brand's short name, typed by a person: that confirms." })
  @MaxLength(100)
  confirmSlug!: string;

  @Field(() => String, { description: 'Why, in a sentence; its owners are told.' })
  @MaxLength(1000)
  reason!: string;

  @Field(() => Int, { description: 'Version of the brand that the decision is based on.' })
  expectedVersion!: number;

  @Field(() => ID, { description: 'A key of your own for this request: the same key asks for nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'Which deletion to call off, and why.' })
export class CancelBrandDeletionInput {
  @Field(() => ID, { description: 'The deletion.' })
  @IsUUID()
  id!: string;

  @Field(() => String, { description: "Why, in a sentence; the brand's owners are told." })
  @MaxLength(1000)
  reason!: string;

  @Field(() => Int, { description: 'Version of the deletion that the decision is based on.' })
  expectedVersion!: number;
}

@InputType({ description: 'Which deletion to try again.' })
export class RetryBrandDeletionInput {
  @Field(() => ID, { description: 'The deletion.' })
  @IsUUID()
  id!: string;
}
