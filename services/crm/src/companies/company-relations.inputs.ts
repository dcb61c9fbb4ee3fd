import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length, MaxLength } from 'class-validator';

@InputType({ description: 'What a person does at a company.' })
export class RelatePersonInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Who.' })
  @IsUUID()
  personId!: string;

  @Field(() => ID, { description: 'Where.' })
  @IsUUID()
  companyId!: string;

  @Field(() => String, { description: 'The role, e.g. buyer.' })
  @MaxLength(80)
  role!: string;

  @Field(() => String, { nullable: true, description: 'First day, as YYYY-MM-DD.' })
  @MaxLength(10)
  since?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day, as YYYY-MM-DD, of a role that is over.' })
  @MaxLength(10)
  until?: string | null;
}

@InputType({ description: 'The end of a role at a company.' })
export class EndRelationInput {
  @Field(() => ID, { description: 'Which relation.' })
  @IsUUID()
  id!: string;

  @Field(() => String, { nullable: true, description: 'Last day, as YYYY-MM-DD; today when absent.' })
  @MaxLength(10)
  until?: string | null;
}

@InputType({ description: 'A role at a company that was never so.' })
export class RemoveRelationInput {
  @Field(() => ID, { description: 'Which relation.' })
  @IsUUID()
  id!: string;
}
