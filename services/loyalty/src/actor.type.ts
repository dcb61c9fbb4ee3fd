import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('LoyaltyActor', {
  description: 'Who did something with points: a person, an AI director or an automation.',
})
export class LoyaltyActorType {
  @Field(() => String, { description: 'person, director, automation, integration or system.' })
  kind!: string;

  @Field(() => ID, { description: 'Id of the person, director, automation, key or service.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name to show, as it was at that time.' })
  name?: string | null;
}
