import { type Connection, CurrentCtx, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AiPoliciesService } from './ai-policies.service.ts';
import {
  AiPolicyPayload,
  AiPolicyType,
  AiPolicyVersionConnection,
  type AiPolicyVersionType,
  SetAiPolicyInput,
} from './ai-policy.type.ts';

@Resolver(() => AiPolicyType)
export class AiPoliciesResolver {
  constructor(private readonly policies: AiPoliciesService) {}

  @Query(() => AiPolicyType, { nullable: true, description: 'What AI may do in the brand of the session.' })
  aiPolicy(@CurrentCtx() ctx: Ctx): Promise<AiPolicyType> {
    return this.policies.current(ctx);
  }

  @Query(() => AiPolicyVersionConnection, { nullable: true, description: 'Changes of what AI may do, newest first.' })
  async aiPolicyHistory(@CurrentCtx() ctx: Ctx, @Args() args: PageArgs): Promise<Connection<AiPolicyVersionType>> {
    const page = await this.policies.page(ctx, pageRequest(args, 1));
    return toConnection<AiPolicyVersionType>(page, () => this.policies.count(ctx));
  }

  @Mutation(() => AiPolicyPayload, { description: 'Sets what AI may do in the brand of the session.' })
  async setAiPolicy(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The whole policy.' }) input: SetAiPolicyInput,
  ): Promise<AiPolicyPayload> {
    return { policy: await this.policies.set(ctx, input) };
  }
}
