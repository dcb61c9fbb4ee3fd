import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('VersionChange', { description: 'One field that differs between two versions.' })
export class ChangeType {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Value before; null where there was none.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'Value after; null where there is none.' })
  after!: string | null;
}
