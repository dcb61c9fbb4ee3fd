import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('SocialMentionTarget', { description: 'What a mention is an answer to, by its name alone.' })
export class MentionTargetType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name or title.' })
  name!: string;
}
