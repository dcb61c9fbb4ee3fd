import { connectionOf, DateTimeScalar } from '@mh-os/graphql';
import { Directive, Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('User', { description: 'A person who works for the brand.' })
@Directive('@key(fields: "id")')
export class UserType {
  @Field(() => ID, { description: 'Id of the person, the same in every brand they work for.' })
  id!: string;

  @Field(() => String, { description: 'Name they go by in the brand.' })
  name!: string;

  @Field(() => String, { description: 'E-mail address they sign in with, in lower case.' })
  email!: string;

  @Field(() => String, { description: 'Language tag of the console for them, e.g. "de".' })
  locale!: string;

  @Field(() => DateTimeScalar, { description: 'Since when they have been in the brand.' })
  createdAt!: Date;
}

const connection = connectionOf(UserType, 'User');
export const UserConnection = connection.Connection;
