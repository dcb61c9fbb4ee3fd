import { CurrentCtx } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  ChangeSegmentMembersInput,
  CreateCustomerSegmentInput,
  CustomerSegmentPayload,
  CustomerSegmentType,
} from './customer-segment.type.ts';
import { CustomerSegmentsService } from './customer-segments.service.ts';

@Resolver(() => CustomerSegmentType)
export class CustomerSegmentsResolver {
  constructor(private readonly service: CustomerSegmentsService) {}

  @Query(() => [CustomerSegmentType], { nullable: true, description: 'Customer groups, by name; at most 500.' })
  customerSegments(@CurrentCtx() ctx: Ctx): Promise<CustomerSegmentType[]> {
    return this.service.list(ctx);
  }

  @Mutation(() => CustomerSegmentPayload, { description: 'Makes a customer group.' })
  async createCustomerSegment(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The group.' }) input: CreateCustomerSegmentInput,
  ) {
    return { segment: await this.service.create(ctx, input) };
  }

  @Mutation(() => CustomerSegmentPayload, { description: 'Lets customers join and leave a group.' })
  async changeSegmentMembers(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Who joins and leaves.' }) input: ChangeSegmentMembersInput,
  ) {
    return { segment: await this.service.change(ctx, input) };
  }
}
