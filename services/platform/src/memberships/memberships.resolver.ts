import { CurrentCtx, CurrentLoaders, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BrandType } from '../brands/brand.type.ts';
import { BrandsService } from '../brands/brands.service.ts';
import { RoleType, toRoleType } from '../roles/role.type.ts';
import { UserType } from '../users/user.type.ts';
import { UsersService } from '../users/users.service.ts';
import { MembershipPayload } from './membership.payload.ts';
import { MembershipScopes, MembershipType } from './membership.type.ts';
import { AssignRolesInput, SetMembershipScopesInput } from './memberships.inputs.ts';
import { MembershipsService } from './memberships.service.ts';
import { ScopesService } from './scopes.service.ts';

@Resolver(() => MembershipType)
export class MembershipsResolver {
  constructor(
    private readonly memberships: MembershipsService,
    private readonly brands: BrandsService,
    private readonly users: UsersService,
    private readonly scopes: ScopesService,
  ) {}

  @Mutation(() => MembershipPayload, { description: "Replaces a member's roles in the brand of the session." })
  async assignRoles(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whose roles, and which.' }) input: AssignRolesInput,
  ): Promise<MembershipPayload> {
    return this.memberships.assign(ctx, input);
  }

  @Mutation(() => MembershipPayload, { description: 'Binds a member to partners and territories.' })
  async setMembershipScopes(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whom, and to what.' }) input: SetMembershipScopesInput,
  ): Promise<MembershipPayload> {
    return { membership: await this.scopes.set(ctx, input) };
  }

  @ResolveField(() => BrandType, { description: 'The brand.' })
  async brand(
    @Parent() { brand, brandId }: MembershipType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<BrandType | null> {
    return (
      brand ?? loaders.for(this, 'brand', (ctx, ids: readonly string[]) => this.brands.byIds(ctx, ids)).load(brandId)
    );
  }

  @ResolveField(() => UserType, { description: 'The person.' })
  async user(@Parent() { user, userId }: MembershipType, @CurrentLoaders() loaders: Loaders): Promise<UserType | null> {
    return user ?? loaders.for(this, 'user', (ctx, ids: readonly string[]) => this.users.byIds(ctx, ids)).load(userId);
  }

  @ResolveField(() => [MembershipScopes], {
    name: 'scopes',
    description: 'What binds the person in the brand of the session; nothing where the list is empty.',
  })
  async scopesOf(
    @Parent() { userId }: MembershipType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<readonly MembershipScopes[]> {
    const loader = loaders.for(this, 'scopes', (ctx, ids: readonly string[]) => this.scopes.ofMembers(ctx, ids));
    return (await loader.load(userId)) ?? [];
  }

  @ResolveField(() => [RoleType], { description: 'The roles the person has in the brand.' })
  async roles(@Parent() { roles }: MembershipType, @CurrentLoaders() loaders: Loaders): Promise<RoleType[]> {
    const loader = loaders.for(this, 'role', (ctx, keys: readonly string[]) => this.memberships.rolesByKey(ctx, keys));
    const found = await Promise.all(roles.map((key) => loader.load(key)));
    return found.filter((role) => role !== null).map(toRoleType);
  }
}

/** Here and not with User: a person does not know about memberships. */
@Resolver(() => UserType)
export class UserMembershipResolver {
  constructor(private readonly memberships: MembershipsService) {}

  @ResolveField(() => MembershipType, {
    nullable: true,
    description: "The person's place in the brand of the session.",
  })
  membership(@Parent() { id }: UserType, @CurrentLoaders() loaders: Loaders): Promise<MembershipType | null> {
    return loaders.for(this, 'ofUser', (ctx, ids: readonly string[]) => this.memberships.byUser(ctx, ids)).load(id);
  }
}
