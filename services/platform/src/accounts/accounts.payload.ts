import { MutationPayload } from '@mh-os/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Outcome of changing the password.' })
export class ChangePasswordPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'How many other sessions were ended.' })
  endedSessions?: number;
}

@ObjectType({ description: 'Outcome of a step by mail.' })
export class AccountStepPayload extends MutationPayload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True once the step is done; where it is a mail, whether anybody gets it is told to nobody else.',
  })
  done?: boolean;
}
