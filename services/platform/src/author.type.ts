import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Author', { description: 'Who made a version of something.' })
export class AuthorType {
  @Field(() => String, { description: 'Kind: person, director, automation, integration or system.' })
  kind!: string;

  @Field(() => ID, { description: 'Id of the person, director, automation, key or service.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'Name at that time.' })
  name!: string | null;
}
