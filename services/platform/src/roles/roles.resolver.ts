import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { GrantingService } from './granting.service.ts';
import { GrantAdvice, PermissionDomain } from './permission-catalogue.type.ts';
import { RoleType, toRoleType } from './role.type.ts';
import { RolesService } from './roles.service.ts';

@Resolver(() => RoleType)
export class RolesResolver {
  constructor(
    private readonly roles: RolesService,
    private readonly granting: GrantingService,
  ) {}

  @Query(() => [RoleType], {
    nullable: true,
    name: 'roles',
    description: "Every role and what it allows: given ones and the brand's own.",
  })
  async list(@CurrentCtx() ctx: Ctx): Promise<RoleType[]> {
    return (await this.roles.list(ctx)).map(toRoleType);
  }

  @Query(() => [PermissionDomain], { nullable: true, description: 'Every permission there is, by domain.' })
  permissionCatalogue(@CurrentCtx() ctx: Ctx): PermissionDomain[] {
    return this.granting.catalogue(ctx);
  }

  @Query(() => GrantAdvice, { nullable: true, description: 'How to come by a permission that one lacks.' })
  whoCanGrant(
    @CurrentCtx() ctx: Ctx,
    @Args('permission', { description: 'Name of the permission, as a refusal names it.' }) permission: string,
  ): Promise<GrantAdvice> {
    return this.granting.whoCanGrant(ctx, permission);
  }

  @ResolveField(() => Int, { description: 'How many people of the brand have it.' })
  async memberCount(@Parent() { key }: RoleType, @CurrentLoaders() loaders: Loaders): Promise<number> {
    const loader = loaders.for(this, 'holders', (ctx, keys: readonly string[]) =>
      this.granting.holderCounts(ctx, keys),
    );
    return (await loader.load(key)) ?? 0;
  }
}
