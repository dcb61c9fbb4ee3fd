import { MutationPayload } from '@mh-os/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import { UserType } from './user.type.ts';

@ObjectType({ description: 'Outcome of a mutation of a person.' })
export class UserPayload extends MutationPayload {
  @Field(() => UserType, { nullable: true, description: 'The person.' })
  user?: UserType;
}
