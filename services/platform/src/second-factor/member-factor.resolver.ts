import { CurrentLoaders, type Loaders } from '@mh-os/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MembershipType } from '../memberships/membership.type.ts';
import { SecondFactorService } from './second-factor.service.ts';

/** Here and not with Membership: a membership does not know how its person signs in. */
@Resolver(() => MembershipType)
export class MemberFactorResolver {
  constructor(private readonly factors: SecondFactorService) {}

  @ResolveField(() => Boolean, {
    nullable: true,
    description: 'Whether the person signs in with a second factor; null outside of the brand of the session.',
  })
  secondFactor(@Parent() { userId }: MembershipType, @CurrentLoaders() loaders: Loaders): Promise<boolean | null> {
    return loaders.for(this, 'factor', (ctx, ids: readonly string[]) => this.factors.ofMembers(ctx, ids)).load(userId);
  }
}
