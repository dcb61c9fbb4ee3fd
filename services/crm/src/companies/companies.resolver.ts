import {
  CurrentCtx,
  CurrentLoaders,
  type Loaders,
  PageArgs,
  toConnection,
  type Connection,
  type OrderBy,
} from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveReference, Resolver } from '@nestjs/graphql';
import { CompanyConnection, CompanyPayload, CompanyType } from './company.type.ts';
import {
  CreateCompanyInput,
  CompanyOrder,
  CompanyOrderField,
  CompanyWhere,
  UpdateCompanyInput,
} from './companies.inputs.ts';
import { CompaniesService } from './companies.service.ts';

@Resolver(() => CompanyType)
export class CompaniesResolver {
  constructor(private readonly companies: CompaniesService) {}

  @Query(() => CompanyConnection, { nullable: true, description: 'The companies of the brand.' })
  async crmCompanies(
    @CurrentCtx() ctx: Ctx,
    @Args() page: PageArgs,
    @Args('where', { type: () => CompanyWhere, nullable: true, description: 'Which ones; all when absent.' })
    where?: CompanyWhere,
    @Args('orderBy', { type: () => CompanyOrder, nullable: true, description: 'By name when absent.' })
    orderBy?: OrderBy<CompanyOrderField>,
  ): Promise<Connection<CompanyType>> {
    const found = await this.companies.list(ctx, { ...page, where, orderBy });
    return toConnection<CompanyType>(found, () => this.companies.count(ctx, where));
  }

  @Query(() => CompanyType, { nullable: true, description: 'One company; null where the brand has none of that id.' })
  crmCompany(
    @CurrentLoaders() loaders: Loaders,
    @Args('id', { type: () => ID, description: 'Which one.' }) id: string,
  ): Promise<CompanyType | null> {
    return this.load(loaders, id);
  }

  @Mutation(() => CompanyPayload, { description: 'Adds a company.' })
  async createCrmCompany(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to add.' }) input: CreateCompanyInput,
  ): Promise<CompanyPayload> {
    return { company: await this.companies.create(ctx, input) };
  }

  @Mutation(() => CompanyPayload, { description: 'Changes a company.' })
  async updateCrmCompany(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to change.' }) input: UpdateCompanyInput,
  ): Promise<CompanyPayload> {
    return { company: await this.companies.update(ctx, input) };
  }

  @ResolveReference()
  reference(@Parent() ref: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<CompanyType | null> {
    return this.load(loaders, ref.id);
  }

  private load(loaders: Loaders, id: string): Promise<CompanyType | null> {
    return loaders.for<string, CompanyType>(this, 'byId', (ctx, ids) => this.companies.byIds(ctx, ids)).load(id);
  }
}
