import { MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, MaxLength } from 'class-validator';

@ObjectType('CustomerSegment', { description: 'A group of customers that price lists can be for.' })
export class CustomerSegmentType {
  @Field(() => ID, { description: 'Id of the group.' })
  id!: string;

  @Field(() => String, { description: 'Short name for programs.' })
  code!: string;

  @Field(() => String, { description: 'Name to show.' })
  name!: string;

  @Field(() => Int, { description: 'How many customers belong to it.' })
  memberCount!: number;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

@InputType({ description: 'A new customer group.' })
export class CreateCustomerSegmentInput {
  @Field(() => String, { description: 'Short name for programs.' })
  code!: string;

  @Field(() => String, { description: 'Name to show.' })
  @MaxLength(200)
  name!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

const MOST = 1_000;
const MANY = {
  message: `at most ${MOST} customers are added and removed at once`,
  context: { code: 'SEGMENT_MEMBERS_MANY' },
};

@InputType({ description: 'Customers who join or leave a group; who is there already, or not there, is no fault.' })
export class ChangeSegmentMembersInput {
  @Field(() => ID, { description: 'The group.' })
  segmentId!: string;

  @Field(() => [ID], { defaultValue: [], description: 'Customers who join.' })
  @ArrayMaxSize(MOST, MANY)
  add!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Customers who leave.' })
  @ArrayMaxSize(MOST, MANY)
  remove!: string[];
}

@ObjectType({ description: 'Outcome of a change of a customer group.' })
export class CustomerSegmentPayload extends MutationPayload {
  @Field(() => CustomerSegmentType, { nullable: true, description: 'The group.' })
  segment?: CustomerSegmentType | null;
}
