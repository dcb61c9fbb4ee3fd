import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, Resolver, ResolveReference } from '@nestjs/graphql';
import { BrandPayload } from './brand.payload.ts';
import { BrandConnection, BrandType } from './brand.type.ts';
import { BrandStatusService } from './brand-status.service.ts';
import { BrandStatusInput, CreateBrandInput, UpdateBrandInput } from './brands.inputs.ts';
import { BrandsService } from './brands.service.ts';

@Resolver(() => BrandType)
export class BrandsResolver {
  constructor(
    private readonly brands: BrandsService,
    private readonly status: BrandStatusService,
  ) {}

  @Query(() => BrandType, { nullable: true, name: 'brand', description: 'The brand of the session, or the one named.' })
  one(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, nullable: true, description: 'One of those that `brands` lists.' })
    id?: string | null,
  ): Promise<BrandType> {
    return this.brands.get(ctx, id);
  }

  @Query(() => BrandConnection, {
    nullable: true,
    name: 'brands',
    description: 'Brands by name: those you work for; all of them for platform admins.',
  })
  async list(@CurrentCtx() ctx: Ctx, @Args() args: PageArgs): Promise<Connection<BrandType>> {
    const page = await this.brands.page(ctx, pageRequest(args, 2));
    return toConnection<BrandType>(page, () => this.brands.count(ctx));
  }

  @Mutation(() => BrandPayload, { description: 'Creates a brand; every service then provisions its defaults.' })
  async createBrand(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The new brand.' }) input: CreateBrandInput,
  ): Promise<BrandPayload> {
    return { brand: await this.brands.create(ctx, input) };
  }

  @Mutation(() => BrandPayload, { description: 'Changes settings of the brand of the session.' })
  async updateBrand(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'What to change.' }) input: UpdateBrandInput,
  ): Promise<BrandPayload> {
    return { brand: await this.brands.update(ctx, input) };
  }

  @Mutation(() => BrandPayload, { description: 'Suspends a brand: within a minute nobody works in it any more.' })
  async suspendBrand(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which brand, and why.' }) input: BrandStatusInput,
  ): Promise<BrandPayload> {
    return { brand: await this.status.change(ctx, 'suspend', input) };
  }

  @Mutation(() => BrandPayload, { description: 'Lets people work in a suspended brand again.' })
  async resumeBrand(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which brand, and why.' }) input: BrandStatusInput,
  ): Promise<BrandPayload> {
    return { brand: await this.status.change(ctx, 'resume', input) };
  }

  @ResolveReference()
  reference(@Parent() { id }: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<BrandType | null> {
    return loaders.for(this, 'byId', (ctx, ids: readonly string[]) => this.brands.byIds(ctx, ids)).load(id);
  }
}
