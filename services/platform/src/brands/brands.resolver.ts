import { type Connection, CurrentCtx, CurrentLoaders, type Loaders, PageArgs, toConnection } from '@mh-os/graphql';
import { type Ctx, pageRequest } from '@mh-os/kernel';
import { Args, Mutation, Parent, Query, Resolver, ResolveReference } from '@nestjs/graphql';
import { BrandPayload } from './brand.payload.ts';
import { BrandConnection, BrandType } from './brand.type.ts';
import { CreateBrandInput, UpdateBrandInput } from './brands.inputs.ts';
import { BrandsService } from './brands.service.ts';

@Resolver(() => BrandType)
export class BrandsResolver {
  constructor(private readonly brands: BrandsService) {}

  @Query(() => BrandType, { nullable: true, name: 'brand', description: 'The brand of the session.' })
  current(@CurrentCtx() ctx: Ctx): Promise<BrandType> {
    return this.brands.current(ctx);
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

  @ResolveReference()
  reference(@Parent() { id }: { id: string }, @CurrentLoaders() loaders: Loaders): Promise<BrandType | null> {
    return loaders.for(this, 'byId', (ctx, ids: readonly string[]) => this.brands.byIds(ctx, ids)).load(id);
  }
}
