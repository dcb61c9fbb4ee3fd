import { CurrentLoaders, type Loaders } from '@mh-os/graphql';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { UserType } from '../users/user.type.ts';
import { UsersService } from '../users/users.service.ts';
import { PartnerUserType } from './partner.type.ts';

@Resolver(() => PartnerUserType)
export class PartnerUserResolver {
  constructor(private readonly users: UsersService) {}

  @ResolveField(() => UserType, { nullable: true, description: 'The person.' })
  user(@Parent() { userId }: PartnerUserType, @CurrentLoaders() loaders: Loaders): Promise<UserType | null> {
    return loaders.for(this, 'user', (ctx, ids: readonly string[]) => this.users.byIds(ctx, ids)).load(userId);
  }
}
