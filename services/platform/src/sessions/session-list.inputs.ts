import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: "One of the caller's own sessions." })
export class EndSessionInput {
  @Field(() => ID, { description: 'The session.' })
  id!: string;
}

@InputType({ description: 'Whom to sign out of the brand.' })
export class EndUserSessionsInput {
  @Field(() => ID, { description: 'The person.' })
  userId!: string;

  @Field(() => ID, { nullable: true, description: 'Only this session; left out, all that work in the brand.' })
  sessionId?: string | null;
}
