import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { approvalWarnings, toApprovalRequest } from '../approvals/approval-request.type.ts';
import { PlatformAdminPayload, PlatformAdminType, SetPlatformRolesInput } from './admin.type.ts';
import { AdminsService } from './admins.service.ts';

@Resolver(() => PlatformAdminType)
export class AdminsResolver {
  constructor(private readonly admins: AdminsService) {}

  @Query(() => [PlatformAdminType], { nullable: true, description: 'Who runs the platform, by name.' })
  platformAdmins(@CurrentCtx() ctx: Ctx): Promise<PlatformAdminType[]> {
    return this.admins.list(ctx);
  }

  @Mutation(() => PlatformAdminPayload, {
    description: 'Says what somebody may do on the platform. More than before waits for a second person.',
  })
  async setPlatformRoles(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whose roles, and which.' }) input: SetPlatformRolesInput,
  ): Promise<PlatformAdminPayload> {
    const { admin, request, warnings } = await this.admins.set(ctx, input);
    return {
      platformAdmin: admin,
      approvalRequest: request && toApprovalRequest(request),
      warnings: [...approvalWarnings(request), ...warnings],
    };
  }
}
