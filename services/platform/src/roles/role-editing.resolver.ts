import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { RoleEditingService } from './role-editing.service.ts';
import { RolePayload, toRolePayload } from './role.payload.ts';
import { RoleType } from './role.type.ts';
import { CreateRoleInput, DeleteRoleInput, UpdateRoleInput } from './roles.inputs.ts';

@Resolver(() => RoleType)
export class RoleEditingResolver {
  constructor(private readonly editing: RoleEditingService) {}

  @Mutation(() => RolePayload, { description: 'Makes a role of the brand, of permissions that one holds oneself.' })
  async createRole(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The role.' }) input: CreateRoleInput,
  ): Promise<RolePayload> {
    return toRolePayload(await this.editing.create(ctx, { ...input, boundBy: input.boundBy ?? null }));
  }

  @Mutation(() => RolePayload, {
    description:
      'Changes a role of the brand. A protected one, or more rights for people who have it, waits for a second person.',
  })
  async updateRole(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to change.' }) input: UpdateRoleInput,
  ): Promise<RolePayload> {
    return toRolePayload(await this.editing.update(ctx, input));
  }

  @Mutation(() => RolePayload, { description: 'Deletes a role of the brand that nobody has.' })
  async deleteRole(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which role.' }) input: DeleteRoleInput,
  ): Promise<RolePayload> {
    return toRolePayload(await this.editing.remove(ctx, input));
  }
}
