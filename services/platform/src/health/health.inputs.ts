import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min, MinLength } from 'class-validator';
import { DeadLetterStatus } from './dead-letter.type.ts';

@ArgsType()
export class DeadLettersArgs {
  @Field(() => String, { nullable: true, description: 'Only of this service.' })
  @IsOptional()
  @MaxLength(60)
  service?: string | null;

  @Field(() => DeadLetterStatus, { nullable: true, description: 'Only with this status.' })
  status?: DeadLetterStatus | null;

  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 100.' })
  @Min(1)
  @Max(100)
  first!: number;
}

@InputType({ description: 'A dead letter to handle again.' })
export class ReplayDeadLetterInput {
  @Field(() => String, { description: 'The service that has it.' })
  @MaxLength(60)
  service!: string;

  @Field(() => ID, { description: 'Id of the dead letter.' })
  @MaxLength(60)
  id!: string;
}

@InputType({ description: 'A dead letter to give up.' })
export class DiscardDeadLetterInput extends ReplayDeadLetterInput {
  @Field(() => String, { description: 'Why, for whoever asks later.' })
  @MinLength(3)
  @MaxLength(500)
  note!: string;
}
