import { MutationPayload } from '@mh-os/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import { MembershipType } from './membership.type.ts';

@ObjectType({ description: 'Outcome of a change of roles.' })
export class MembershipPayload extends MutationPayload {
  @Field(() => MembershipType, { nullable: true, description: 'The membership.' })
  membership?: MembershipType;
}
