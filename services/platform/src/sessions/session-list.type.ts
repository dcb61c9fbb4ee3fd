import { DateTimeScalar } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Session', { description: 'A place where a person is signed in.' })
export class SessionType {
  @Field(() => ID, { description: 'Id of the session.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The device, as its client described itself at sign-in.' })
  device!: string | null;

  @Field(() => String, { nullable: true, description: 'Network address that the sign-in came from.' })
  address!: string | null;

  @Field(() => DateTimeScalar, { description: 'When the person signed in.' })
  startedAt!: Date;

  @Field(() => DateTimeScalar, {
    description: 'When it last asked for new tokens; at most minutes behind its last use.',
  })
  lastUsedAt!: Date;

  @Field(() => Boolean, { description: 'Whether it is the session that asks.' })
  current!: boolean;
}
