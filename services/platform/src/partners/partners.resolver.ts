import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { PartnerConnection, PartnerPayload, PartnerType, PartnerUserType } from './partner.type.ts';
import { PartnerUsersService } from './partner-users.service.ts';
import * as inputs from './partners.inputs.ts';
import { PartnerAction, partnerTransitions } from './partner.rules.ts';
import { PartnersService } from './partners.service.ts';

@Resolver(() => PartnerType)
export class PartnersResolver {
  constructor(
    private readonly partners: PartnersService,
    private readonly people: PartnerUsersService,
  ) {}

  @Query(() => PartnerType, { nullable: true, description: 'A company that works with the brand.' })
  partner(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'The partner.' }) id: string,
  ): Promise<PartnerType> {
    return this.partners.get(ctx, id);
  }

  @Query(() => PartnerConnection, {
    nullable: true,
    name: 'partners',
    description: 'Companies that work with the brand, by name.',
  })
  async list(
    @CurrentCtx() ctx: Ctx,
    @Args() args: PageArgs,
    @Args('where', { type: () => inputs.PartnerFilter, nullable: true, description: 'Which partners.' })
    where?: inputs.PartnerFilter | null,
  ): Promise<Connection<PartnerType>> {
    const page = await this.partners.page(ctx, where, pageRequest(args, 2));
    return toConnection<PartnerType>(page, () => this.partners.count(ctx, where));
  }

  @Query(() => [PartnerType], { nullable: true, description: 'Companies that the caller works for in this brand.' })
  myPartners(@CurrentCtx() ctx: Ctx): Promise<PartnerType[]> {
    return this.partners.mine(ctx);
  }

  @Mutation(() => PartnerPayload, { description: 'Adds a company that works with the brand.' })
  async createPartner(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The new partner.' }) input: inputs.CreatePartnerInput,
  ): Promise<PartnerPayload> {
    return { partner: await this.partners.create(ctx, input) };
  }

  @Mutation(() => PartnerPayload, { description: 'Changes facts of a partner.' })
  async updatePartner(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to change.' }) input: inputs.UpdatePartnerInput,
  ): Promise<PartnerPayload> {
    return { partner: await this.partners.update(ctx, input) };
  }

  @Mutation(() => PartnerPayload, { description: 'Pauses, takes up or ends the work with a partner.' })
  async changePartnerStatus(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to do, and why.' }) input: inputs.ChangePartnerStatusInput,
  ): Promise<PartnerPayload> {
    return { partner: await this.partners.changeStatus(ctx, input) };
  }

  @Mutation(() => PartnerPayload, { description: 'Links a person to a partner, with the roles of what it does.' })
  async addPartnerUser(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whom, to which partner.' }) input: inputs.AddPartnerUserInput,
  ): Promise<PartnerPayload> {
    const id = await this.people.add(ctx, input);
    return { partner: await this.partners.get(ctx, id, 'platform.partner.write') };
  }

  @Mutation(() => PartnerPayload, { description: 'Unlinks a person from a partner.' })
  async removePartnerUser(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Whom, from which partner.' }) input: inputs.RemovePartnerUserInput,
  ): Promise<PartnerPayload> {
    const id = await this.people.remove(ctx, input);
    return { partner: await this.partners.get(ctx, id, 'platform.partner.write') };
  }

  @ResolveField(() => [PartnerAction], { description: 'What can be done about the work with it now.' })
  actions(@Parent() { status }: PartnerType): PartnerAction[] {
    return partnerTransitions.legal(status);
  }

  @ResolveField(() => [PartnerUserType], { nullable: true, description: 'Its people; null for whoever may not know.' })
  users(@Parent() { id }: PartnerType, @CurrentLoaders() loaders: Loaders): Promise<PartnerUserType[] | null> {
    return loaders.for(this, 'users', (ctx, ids: readonly string[]) => this.people.byPartners(ctx, ids)).load(id);
  }

  @ResolveReference()
  reference(@Parent() { id }: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<PartnerType | null> {
    return loaders.for(this, 'byId', (ctx, ids: readonly string[]) => this.partners.byIds(ctx, ids)).load(id);
  }
}
