import {
  CurrentCtx,
  CurrentLoaders,
  PageArgs,
  toConnection,
  type Connection,
  type Loaders,
  type OrderBy,
} from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { AddressType } from '../people/address.type.ts';
import { UserRefType, userRef } from '../user-ref.type.ts';
import { CreateCompanyInput, UpdateCompanyInput } from './companies.inputs.ts';
import { CompanyOrder, CompanyOrderField, CompanyWhere } from './companies-list.inputs.ts';
import { CompaniesService } from './companies.service.ts';
import { CompanyConnection, CompanyPayload, CompanyPersonType, CompanyType } from './company.type.ts';

@Resolver(() => CompanyType)
export class CompaniesResolver {
  constructor(private readonly service: CompaniesService) {}

  @Query(() => CompanyConnection, { nullable: true, description: 'The companies of the brand.' })
  async companies(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => CompanyWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: CompanyWhere,
    @Args('search', { type: () => String, nullable: true, description: 'Words of name, number or domain.' })
    search?: string,
    @Args('tag', { type: () => String, nullable: true, description: 'Only those with this tag.' }) tag?: string,
    @Args('orderBy', { type: () => CompanyOrder, nullable: true, description: 'By name when absent.' })
    orderBy?: OrderBy<CompanyOrderField>,
  ): Promise<Connection<CompanyType>> {
    const found = await this.service.list(ctx, { ...page, where, search, tag, orderBy });
    return toConnection(found, () => this.service.count(ctx, { where, search, tag }));
  }

  @Query(() => CompanyType, { nullable: true, description: 'One company; null where the brand has none of this id.' })
  company(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<CompanyType | null> {
    return this.load(loaders, id);
  }

  @Mutation(() => CompanyPayload, { description: 'Adds a company.' })
  async createCompany(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to add.' }) input: CreateCompanyInput,
  ): Promise<CompanyPayload> {
    return { company: await this.service.create(ctx, input) };
  }

  @Mutation(() => CompanyPayload, { description: 'Changes a company.' })
  async updateCompany(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdateCompanyInput,
  ): Promise<CompanyPayload> {
    return { company: await this.service.update(ctx, input) };
  }

  @ResolveField(() => CompanyType, { nullable: true, description: 'Company that it belongs to.' })
  async parent(@Parent() { parentId }: CompanyType, @CurrentLoaders() loaders: Loaders): Promise<CompanyType | null> {
    return parentId ? this.load(loaders, parentId) : null;
  }

  @ResolveField(() => [AddressType], { description: 'Postal addresses, the main one first.' })
  async addresses(@Parent() { id }: CompanyType, @CurrentLoaders() loaders: Loaders): Promise<AddressType[]> {
    const load = (ctx: Ctx, ids: readonly string[]) => this.service.addresses(ctx, ids);
    return (await loaders.for<string, AddressType[]>(this, 'addresses', load).load(id)) ?? [];
  }

  @ResolveField(() => [CompanyPersonType], { description: 'Who works there, those who still do first.' })
  async people(@Parent() { id }: CompanyType, @CurrentLoaders() loaders: Loaders): Promise<CompanyPersonType[]> {
    const load = (ctx: Ctx, ids: readonly string[]) => this.service.relations(ctx, 'companyId', ids);
    return (await loaders.for<string, CompanyPersonType[]>(this, 'people', load).load(id)) ?? [];
  }

  @ResolveField(() => UserRefType, { nullable: true, description: 'Who looks after it.' })
  owner(@Parent() { ownerId }: CompanyType): UserRefType | null {
    return userRef(ownerId);
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<CompanyType | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<CompanyType | null> {
    return loaders.for<string, CompanyType>(this, 'byId', (ctx, ids) => this.service.byIds(ctx, ids)).load(id);
  }
}
