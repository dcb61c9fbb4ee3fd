import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Query, Resolver } from '@nestjs/graphql';
import { RoleType, toRoleType } from './role.type.ts';
import { RolesService } from './roles.service.ts';

@Resolver(() => RoleType)
export class RolesResolver {
  constructor(private readonly roles: RolesService) {}

  @Query(() => [RoleType], { nullable: true, name: 'roles', description: 'Every role and what it allows.' })
  async list(@CurrentCtx() ctx: Ctx): Promise<RoleType[]> {
    return (await this.roles.list(ctx)).map(toRoleType);
  }
}
