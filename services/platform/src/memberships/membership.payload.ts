import { MutationPayload } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MembershipType } from './membership.type.ts';

@ObjectType({ description: 'Outcome of a change of roles.' })
export class MembershipPayload extends MutationPayload {
  @Field(() => MembershipType, { nullable: true, description: 'The membership.' })
  membership?: MembershipType;
}

@ObjectType({ description: 'Outcome of taking somebody out of the brand.' })
export class RemoveUserPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the person who was taken out.' })
  removedUserId?: string;
}
