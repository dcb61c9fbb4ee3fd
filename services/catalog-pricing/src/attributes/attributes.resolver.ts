import { CurrentCtx, CurrentLoaders, Loaders } from '@mh-os/graphql';
import { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Parent, Query, ResolveField, Resolver, ResolveReference } from '@nestjs/graphql';
import { ProductType } from '../products/product.type.ts';
import { ProductVariantType } from '../products/product-variant.type.ts';
import { AttributeType, AttributeValueType } from './attribute.type.ts';
import { AttributeValues } from './attribute-values.ts';
import {
  AttributePayload,
  AttributeValuesPayload,
  CreateAttributeInput,
  DeleteAttributeInput,
  SetAttributeValuesInput,
  UpdateAttributeInput,
} from './attributes.inputs.ts';
import { AttributesService } from './attributes.service.ts';

@Resolver(() => AttributeType)
export class AttributesResolver {
  constructor(
    private readonly service: AttributesService,
    private readonly values: AttributeValues,
  ) {}

  @Query(() => [AttributeType], { nullable: true, description: 'All attributes, in their order.' })
  attributes(@CurrentCtx() ctx: Ctx) {
    return this.service.list(ctx);
  }

  @Mutation(() => AttributePayload, { description: 'Defines an attribute.' })
  async createAttribute(@CurrentCtx() ctx: Ctx, @Args('input', { description: 'It.' }) input: CreateAttributeInput) {
    return { attribute: await this.service.create(ctx, input) };
  }

  @Mutation(() => AttributePayload, { description: 'Changes the definition of an attribute.' })
  async updateAttribute(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The changes.' }) input: UpdateAttributeInput,
  ) {
    return { attribute: await this.service.update(ctx, input) };
  }

  @Mutation(() => AttributePayload, { description: 'Removes an attribute that has no values.' })
  async deleteAttribute(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which one.' }) input: DeleteAttributeInput,
  ) {
    return { attribute: await this.service.remove(ctx, input) };
  }

  @Mutation(() => AttributeValuesPayload, { description: 'Sets values of a product and its variants.' })
  async setAttributeValues(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'The values.' }) input: SetAttributeValuesInput,
  ) {
    return { product: await this.values.set(ctx, input) };
  }

  @ResolveReference()
  resolveReference(
    @Parent() reference: { id: string },
    @CurrentLoaders() loaders: Loaders,
  ): Promise<AttributeType | null> {
    return loaders
      .for<string, AttributeType>(this.service, 'attributes', (ctx, ids) => this.service.byIds(ctx, ids))
      .load(reference.id);
  }
}

@Resolver(() => ProductType)
export class ProductAttributesResolver {
  constructor(private readonly service: AttributesService) {}

  @ResolveField(() => [AttributeValueType], { description: 'What attributes say of it.' })
  attributeValues(@Parent() product: ProductType, @CurrentLoaders() loaders: Loaders) {
    return valueLoader(loaders, this.service).load(product.id);
  }
}

@Resolver(() => ProductVariantType)
export class VariantAttributesResolver {
  constructor(private readonly service: AttributesService) {}

  @ResolveField(() => [AttributeValueType], { description: 'What attributes say of it.' })
  attributeValues(@Parent() variant: ProductVariantType, @CurrentLoaders() loaders: Loaders) {
    return valueLoader(loaders, this.service).load(variant.id);
  }
}

function valueLoader(loaders: Loaders, service: AttributesService) {
  return loaders.for<string, AttributeValueType[]>(service, 'values', (ctx, ids) => service.valuesOf(ctx, ids));
}
