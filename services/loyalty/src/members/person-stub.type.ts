import { Directive, Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Person', { description: 'A person; crm tells more.' })
@Directive('@key(fields: "id", resolvable: false)')
export class PersonStub {
  @Field(() => ID, { description: 'Identity of the person.' })
  id!: string;
}
