import { DateTimeScalar, MutationPayload, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('LoyaltyProgram', { description: 'A program of the brand.' })
@Directive('@key(fields: "id")')
export class ProgramType {
  @Field(() => ID, { description: 'Identity of the program.' })
  id!: string;

  @Field(() => String, { description: 'Short code, unique in the brand.' })
  code!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

export const { Connection: ProgramConnection } = connectionOf(ProgramType, 'LoyaltyProgram');

@ObjectType('LoyaltyProgramPayload', { description: 'The program after the change, or why it was refused.' })
export class ProgramPayload extends MutationPayload {
  @Field(() => ProgramType, { nullable: true, description: 'The program as it is now.' })
  program?: ProgramType;
}
