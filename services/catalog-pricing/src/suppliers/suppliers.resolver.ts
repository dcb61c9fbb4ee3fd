import { CurrentCtx, CurrentLoaders, Loaders, PageArgs, toConnection, UnitPriceType } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { ProductVariantType } from '../products/product-variant.type.ts';
import {
  CreateSupplierInput,
  SetVariantSuppliersInput,
  SupplierConnection,
  SupplierPayload,
  SupplierType,
  UpdateSupplierInput,
  VariantSuppliersPayload,
  VariantSupplierType,
} from './supplier.type.ts';
import { SuppliersService } from './suppliers.service.ts';

@Resolver(() => SupplierType)
export class SuppliersResolver {
  constructor(private readonly service: SuppliersService) {}

  @Query(() => SupplierConnection, { nullable: true, description: 'Suppliers by name.' })
  async suppliers(@CurrentCtx() ctx: Ctx, @Args() args: PageArgs) {
    return toConnection(await this.service.page(ctx, args), () => this.service.count(ctx));
  }

  @Query(() => SupplierType, { nullable: true, description: 'A supplier; null where the brand has none of this id.' })
  async supplier(
    @CurrentCtx() ctx: Ctx,
    @Args('id', { type: () => ID, description: 'Id of the supplier.' }) id: string,
  ) {
    return (await this.service.byIds(ctx, [id])).get(id) ?? null;
  }

  @Mutation(() => SupplierPayload, { description: 'Adds a supplier.' })
  async createSupplier(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: CreateSupplierInput) {
    return { supplier: await this.service.create(ctx, input) };
  }

  @Mutation(() => SupplierPayload, { description: 'Changes what is known of a supplier.' })
  async updateSupplier(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdateSupplierInput,
  ) {
    return { supplier: await this.service.update(ctx, input) };
  }

  @Mutation(() => VariantSuppliersPayload, { description: 'Sets from whom a variant is bought.' })
  async setVariantSuppliers(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The terms.' }) input: SetVariantSuppliersInput,
  ) {
    return { variant: await this.service.setOf(ctx, input) };
  }

  @ResolveReference()
  resolveReference(
    @Parent() reference: { id: string },
    @CurrentLoaders() loaders: Loaders,
  ): Promise<SupplierType | null> {
    return loaders
      .for<string, SupplierType>(this.service, 'suppliers', (ctx, ids) => this.service.byIds(ctx, ids))
      .load(reference.id);
  }
}

@Resolver(() => ProductVariantType)
export class VariantSuppliersResolver {
  constructor(private readonly service: SuppliersService) {}

  @ResolveField(() => [VariantSupplierType], {
    nullable: true,
    description: 'From whom it is bought, the preferred one first. Needs the permission to see suppliers.',
  })
  suppliers(@Parent() variant: ProductVariantType, @CurrentLoaders() loaders: Loaders) {
    return loaders
      .for<string, VariantSupplierType[]>(this.service, 'of', (ctx, ids) => this.service.of(ctx, ids))
      .load(variant.id);
  }
}

@Resolver(() => VariantSupplierType)
export class SupplyTermsResolver {
  @ResolveField(() => UnitPriceType, {
    nullable: true,
    description: 'What one piece costs there; null where not known. Needs the permission to see costs.',
  })
  purchasePrice(@Parent() { amount, currency }: VariantSupplierType, @CurrentCtx() ctx: Ctx): UnitPriceType | null {
    ctx.require('catalog-pricing.cost.read');
    return amount && currency ? { decimal: amount, currency } : null;
  }
}
