import { type Connection, CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApprovalListsService } from './approval-lists.service.ts';
import {
  ApprovalRequestConnection,
  ApprovalRequestPayload,
  ApprovalRequestType,
  toApprovalRequest,
} from './approval-request.type.ts';
import {
  ApprovalRequestFilter,
  ApproveChangeInput,
  RejectChangeInput,
  WithdrawChangeInput,
} from './approvals.inputs.ts';
import { DecisionsService } from './decisions.service.ts';

@Resolver(() => ApprovalRequestType)
export class ApprovalsResolver {
  constructor(
    private readonly lists: ApprovalListsService,
    private readonly decisions: DecisionsService,
  ) {}

  @Query(() => ApprovalRequestConnection, {
    nullable: true,
    description: 'Changes that wait, or waited, for a second person, newest first.',
  })
  async approvalRequests(
    @CurrentCtx() ctx: Ctx,
    @Args() args: PageArgs,
    @Args('where', { nullable: true, description: 'Which requests to show.' }) where?: ApprovalRequestFilter,
  ): Promise<Connection<ApprovalRequestType>> {
    const page = await this.lists.page(ctx, where, pageRequest(args, 2));
    return toConnection({ ...page, nodes: page.nodes.map(toApprovalRequest) }, () => this.lists.count(ctx, where));
  }

  @Query(() => ApprovalRequestType, { nullable: true, description: 'One change that waits, or waited.' })
  async approvalRequest(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the request.' }) id: string,
  ): Promise<ApprovalRequestType | null> {
    const found = await this.lists.one(ctx, id);
    return found && toApprovalRequest(found);
  }

  @Mutation(() => ApprovalRequestPayload, {
    description: "Approves somebody else's change, which is made at once; its state tells whether it could be.",
  })
  async approveChange(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which change.' }) input: ApproveChangeInput,
  ): Promise<ApprovalRequestPayload> {
    return { approvalRequest: toApprovalRequest(await this.decisions.approve(ctx, input)) };
  }

  @Mutation(() => ApprovalRequestPayload, { description: "Rejects somebody else's change; nothing changes." })
  async rejectChange(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which change, and why not.' }) input: RejectChangeInput,
  ): Promise<ApprovalRequestPayload> {
    return { approvalRequest: toApprovalRequest(await this.decisions.reject(ctx, input)) };
  }

  @Mutation(() => ApprovalRequestPayload, { description: 'Takes back a change that one asked for oneself.' })
  async withdrawChange(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which change.' }) { id }: WithdrawChangeInput,
  ): Promise<ApprovalRequestPayload> {
    return { approvalRequest: toApprovalRequest(await this.decisions.withdraw(ctx, id)) };
  }
}
