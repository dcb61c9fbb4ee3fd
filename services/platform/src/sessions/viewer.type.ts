import { DateTimeScalar } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { BrandType } from '../brands/brand.type.ts';
import { MembershipType } from '../memberships/membership.type.ts';
import { RoleType } from '../roles/role.type.ts';
import { UserType } from '../users/user.type.ts';

@ObjectType('Viewer', { description: 'The signed-in person and what they may do here.' })
export class ViewerType {
  @Field(() => UserType, { description: 'The person.' })
  user!: UserType;

  @Field(() => BrandType, {
    nullable: true,
    description: 'The brand of the session; none while a platform admin chose none.',
  })
  brand!: BrandType | null;

  @Field(() => [String], { description: 'Permissions in this brand: names, or "domain.*" for all of a domain.' })
  permissions!: string[];

  @Field(() => [RoleType], { description: 'Roles in this brand and on the platform.' })
  roles!: RoleType[];

  @Field(() => [MembershipType], { description: 'All brands that the person works for.' })
  memberships!: MembershipType[];

  @Field(() => ID, { description: 'The session.' })
  sessionId!: string;

  @Field(() => Boolean, { description: 'Whether the person acts across brands.' })
  platform!: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'By when the brand wants a second factor set up; null where nothing is to be done.',
  })
  secondFactorDue!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the error that everything in the brand is refused with; null where nothing is withheld.',
  })
  withheld!: string | null;
}
