import { MutationPayload, Nested, UnitPriceType } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize } from 'class-validator';
import { ProductVariantType } from '../products/product-variant.type.ts';

@ObjectType('BundleComponent', { description: 'A variant that is in a bundle.' })
export class BundleComponentType {
  componentId!: string;

  @Field(() => ProductVariantType, { description: 'The variant.' })
  variant?: ProductVariantType;

  @Field(() => Int, { description: 'How many of it are in one bundle.' })
  quantity!: number;
}

@ObjectType('Bundle', { description: 'What a variant that is a bundle is put together from.' })
export class BundleType {
  variantId!: string;

  @Field(() => [BundleComponentType], { description: 'Its components, in their order.' })
  components!: BundleComponentType[];

  @Field(() => Int, { description: 'How many can be put together from what can be sold.' })
  available!: number;

  @Field(() => UnitPriceType, {
    nullable: true,
    description: 'What the components cost together; null where a cost is unknown. Needs the permission to see costs.',
  })
  componentCost?: UnitPriceType | null;
}

@InputType({ description: 'A component of a bundle.' })
export class BundleComponentInput {
  @Field(() => ID, { description: 'The variant that is in it.' })
  variantId!: string;

  @Field(() => Int, { description: 'How many of it: 1 to 1,000.' })
  quantity!: number;
}

@InputType({ description: 'What a variant is put together from, all of it; nothing makes it no bundle.' })
export class SetBundleInput {
  @Field(() => ID, { description: 'The variant that is the bundle.' })
  variantId!: string;

  @Field(() => Int, { description: 'Version of that variant that the change is based on.' })
  expectedVersion!: number;

  @Field(() => [BundleComponentInput], { description: 'The components, at most 50.' })
  @Nested(() => BundleComponentInput)
  @ArrayMaxSize(50)
  components!: BundleComponentInput[];
}

@ObjectType({ description: 'Outcome of setting a bundle.' })
export class BundlePayload extends MutationPayload {
  @Field(() => ProductVariantType, { nullable: true, description: 'The variant.' })
  variant?: ProductVariantType | null;
}
