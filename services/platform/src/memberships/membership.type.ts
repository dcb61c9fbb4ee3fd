import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BrandType } from '../brands/brand.type.ts';
import type { UserType } from '../users/user.type.ts';

@ObjectType('Membership', { description: "A person's place in a brand." })
export class MembershipType {
  @Field(() => ID, { description: 'Id of the membership.' })
  id!: string;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;

  /** Not shown: what the field resolvers start from. */
  brandId!: string;
  userId!: string;
  roles!: readonly string[];
  /** Where they were read along already. */
  brand?: BrandType;
  user?: UserType;
}
