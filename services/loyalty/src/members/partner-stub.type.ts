import { Directive, Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Partner', { description: 'A company that works with the brand; platform tells more.' })
@Directive('@key(fields: "id", resolvable: false)')
export class PartnerStub {
  @Field(() => ID, { description: 'Id of the partner.' })
  id!: string;
}
