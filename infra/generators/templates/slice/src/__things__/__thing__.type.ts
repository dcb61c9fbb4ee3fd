import { DateTimeScalar, MutationPayload, connectionOf } from '@mh-os/graphql';
import { Directive, Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('__Type__', { description: 'A __thing_words__ of the brand.' })
@Directive('@key(fields: "id")')
export class __Thing__Type {
  @Field(() => ID, { description: 'Identity of the __thing_words__.' })
  id!: string;

  @Field(() => String, { description: 'Short code, unique in the brand.' })
  code!: string;

  @Field(() => String, { description: 'Name for people.' })
  name!: string;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was created.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

export const { Connection: __Thing__Connection } = connectionOf(__Thing__Type, '__Type__');

@ObjectType('__Type__Payload', { description: 'The __thing_words__ after the change, or why it was refused.' })
export class __Thing__Payload extends MutationPayload {
  @Field(() => __Thing__Type, { nullable: true, description: 'The __thing_words__ as it is now.' })
  __thingCamel__?: __Thing__Type;
}
