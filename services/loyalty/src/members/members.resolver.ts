import { CurrentCtx, CurrentLoaders, toConnection, type Connection, type Loaders } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { LotType } from '../points/points.type.ts';
import { HoldType } from '../points/points-hold.type.ts';
import { TierType } from '../tiers/tier.type.ts';
import { MemberConnection, MemberPayload, MemberType } from './member.type.ts';
import { ChangeMemberStatusInput, EnrolMemberInput, MembersArgs, RecordEventInput } from './members.inputs.ts';
import type { ShownMember } from './members.read-model.ts';
import { MembersService } from './members.service.ts';
import { PartnerStub } from './partner-stub.type.ts';
import { PersonStub } from './person-stub.type.ts';

@Resolver(() => MemberType)
export class MembersResolver {
  constructor(private readonly members: MembersService) {}

  @Query(() => MemberConnection, { nullable: true, description: 'Members of the programs of the brand.' })
  async loyaltyMembers(@CurrentCtx() ctx: Ctx, @Args() args: MembersArgs): Promise<Connection<MemberType>> {
    return toConnection<MemberType>(await this.members.page(ctx, args), () => this.members.count(ctx, args));
  }

  @Query(() => MemberType, { nullable: true, description: 'A member; null where the brand has none of this id.' })
  loyaltyMember(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<MemberType | null> {
    return this.load(loaders, id);
  }

  @Mutation(() => MemberPayload, { description: 'Makes a person or partner a member.' })
  async enrolLoyaltyMember(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Who.' }) input: EnrolMemberInput,
  ): Promise<MemberPayload> {
    return { member: await this.members.enrol(ctx, input) };
  }

  @Mutation(() => MemberPayload, { description: 'Suspends a member, lets them in again, or closes the wallet.' })
  async changeLoyaltyMemberStatus(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Who, and what.' }) input: ChangeMemberStatusInput,
  ): Promise<MemberPayload> {
    return { member: await this.members.step(ctx, input) };
  }

  @Mutation(() => MemberPayload, { description: 'Reports something that earns points by a rule for events.' })
  async recordLoyaltyEvent(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What happened.' }) input: RecordEventInput,
  ): Promise<MemberPayload> {
    return { member: await this.members.event(ctx, input) };
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<MemberType | null> {
    return this.load(loaders, ref.id);
  }

  @ResolveField(() => TierType, { nullable: true, description: 'The tier; null below the lowest.' })
  tier(@Parent() member: MemberType, @CurrentLoaders() loaders: Loaders): Promise<TierType | null> {
    const { tierId } = member as ShownMember;
    if (!tierId) return Promise.resolve(null);
    return loaders.for<string, TierType>(this, 'tiers', (ctx, ids) => this.members.tiers(ctx, ids)).load(tierId);
  }

  @ResolveField(() => PersonStub, { nullable: true, description: 'The person, where it is one; crm tells the name.' })
  person(@Parent() { personId }: MemberType): PersonStub | null {
    return personId === null ? null : { id: personId };
  }

  @ResolveField(() => PartnerStub, {
    nullable: true,
    description: 'The partner, where it is one; platform tells the name.',
  })
  partner(@Parent() { partnerId }: MemberType): PartnerStub | null {
    return partnerId === null ? null : { id: partnerId };
  }

  @ResolveField(() => [LotType], { description: 'Lots with something left, in the order in which they are spent.' })
  async lots(@Parent() { id }: MemberType, @CurrentLoaders() loaders: Loaders): Promise<LotType[]> {
    const loader = loaders.for<string, LotType[]>(this, 'lots', (ctx, ids) => this.members.lotsOf(ctx, ids));
    return (await loader.load(id)) ?? [];
  }

  @ResolveField(() => [HoldType], { description: 'Points that are set aside now.' })
  async holds(@Parent() { id }: MemberType, @CurrentLoaders() loaders: Loaders): Promise<HoldType[]> {
    const loader = loaders.for<string, HoldType[]>(this, 'holds', (ctx, ids) => this.members.holdsOf(ctx, ids));
    return (await loader.load(id)) ?? [];
  }

  private load(loaders: Loaders, id: string): Promise<MemberType | null> {
    return loaders.for<string, MemberType>(this, 'byId', (ctx, ids) => this.members.byIds(ctx, ids)).load(id);
  }
}
