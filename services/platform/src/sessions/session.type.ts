import { DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ViewerType } from './viewer.type.ts';

@ObjectType('SessionTokens', { description: 'What a client needs to act for the person. Keep both tokens secret.' })
export class SessionTokensType {
  @Field(() => String, { description: 'Goes into the Authorization header as a bearer token.' })
  accessToken!: string;

  @Field(() => String, { description: 'Gets the next tokens; it can be used once.' })
  refreshToken!: string;

  @Field(() => DateTimeScalar, { description: 'When the access token expires.' })
  expiresAt!: Date;

  @Field(() => ViewerType, { nullable: true, description: 'The person who has signed in.' })
  viewer!: ViewerType | null;
}

@ObjectType('SignInChallenge', { description: 'The password was right; a second factor is asked for.' })
export class SignInChallengeType {
  @Field(() => String, { description: 'Goes into completeSignIn, once.' })
  token!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it can be answered.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'Outcome of signing in, refreshing or switching the brand.' })
export class SignInPayload extends MutationPayload {
  @Field(() => SignInChallengeType, {
    nullable: true,
    description: 'In place of tokens where the account has a second factor: answer it with completeSignIn.',
  })
  challenge?: SignInChallengeType;

  @Field(() => SessionTokensType, { nullable: true, description: 'The tokens of the session.' })
  session?: SessionTokensType;
}

@ObjectType({ description: 'Outcome of signing out.' })
export class SignOutPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'How many sessions were ended.' })
  endedSessions?: number;
}
