import { MutationPayload, Nested, graphEnum } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { MediaKind } from './media.rules.ts';
import { ProductType } from './product.type.ts';
import type { ProductAction } from './product-status.rules.ts';

export const ProductActionEnum = graphEnum<ProductAction>('ProductAction', "A step of a product's life.", {
  ACTIVATE: 'Puts a draft on sale, if it lacks nothing.',
  ARCHIVE: 'Takes it out of sale.',
  RESTORE: 'Puts it back on sale, if it lacks nothing.',
});

export const MediaKindEnum = graphEnum<MediaKind>('MediaKind', 'What is there to see.', {
  IMAGE: 'A picture.',
  VIDEO: 'A film.',
  DOCUMENT: 'A document, e.g. a data sheet.',
});

@ObjectType('ActivationBlocker', { description: 'One thing that keeps a product from being sold.' })
export class ActivationBlockerType {
  @Field(() => String, { description: 'NAME, VARIANT, PRICE or ATTRIBUTE.' })
  code!: string;

  @Field(() => String, { description: 'What is missing, for people.' })
  message!: string;
}

@ObjectType('MediaAlt', { description: 'What a medium shows, for those who do not see it.' })
export class MediaAltType {
  @Field(() => String, { description: 'Language, e.g. en.' })
  locale!: string;

  @Field(() => String, { description: 'The description.' })
  text!: string;
}

@ObjectType('ProductMedia', { description: 'A picture, film or document of a product: where it lies.' })
export class ProductMediaType {
  @Field(() => ID, { description: 'Id of the medium.' })
  id!: string;

  productId!: string;

  @Field(() => MediaKindEnum, { description: 'What is there to see.' })
  kind!: MediaKind;

  @Field(() => String, { description: 'An https address, or object:bucket/key.' })
  url!: string;

  @Field(() => [MediaAltType], { description: 'What it shows, for those who do not see it.' })
  alt!: MediaAltType[];

  @Field(() => ID, { nullable: true, description: 'The variant that it shows; null for all.' })
  variantId!: string | null;

  @Field(() => Int, { description: 'Place, 0 first.' })
  position!: number;
}

@InputType({ description: "A step of a product's life." })
export class ChangeProductStatusInput {
  @Field(() => ID, { description: 'The product.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the step is based on.' })
  expectedVersion!: number;

  @Field(() => ProductActionEnum, { description: 'The step.' })
  action!: ProductAction;
}

@InputType({ description: 'One choice of a product with all its values.' })
export class OptionAxisInput {
  @Field(() => String, { description: 'What is chosen, e.g. Size.' })
  @MaxLength(60)
  name!: string;

  @Field(() => [String], { description: 'What it can be, e.g. 30 ml and 50 ml.' })
  @ArrayMaxSize(100)
  values!: string[];
}

@InputType({ description: 'A matrix of choices; combinations that no variant has become variants.' })
export class GenerateVariantsInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;

  @Field(() => Int, { description: 'Version of the product that it is based on.' })
  expectedVersion!: number;

  @Field(() => [OptionAxisInput], { description: 'The choices, at most 100 combinations.' })
  @Nested(() => OptionAxisInput)
  @ArrayMaxSize(5)
  options!: OptionAxisInput[];

  @Field(() => String, { description: 'What SKUs begin with; values follow, e.g. OIL gives OIL-30-ML.' })
  @MaxLength(40)
  skuPrefix!: string;
}

@InputType({ description: 'What a medium shows, for those who do not see it.' })
export class MediaAltInput {
  @Field(() => String, { description: 'Language, e.g. en.' })
  @MaxLength(20)
  locale!: string;

  @Field(() => String, { description: 'The description, at most 300 characters.' })
  text!: string;
}

@InputType({ description: 'A picture, film or document.' })
export class ProductMediaInput {
  @Field(() => MediaKindEnum, { defaultValue: 'IMAGE', description: 'What is there to see.' })
  kind!: MediaKind;

  @Field(() => String, { description: 'An https address, or object:bucket/key.' })
  url!: string;

  @Field(() => [MediaAltInput], { defaultValue: [], description: 'What it shows, for those who do not see it.' })
  @Nested(() => MediaAltInput)
  @ArrayMaxSize(20)
  alt!: MediaAltInput[];

  @Field(() => ID, { nullable: true, description: 'The variant that it shows; none for all.' })
  variantId?: string | null;
}

@InputType({ description: 'The media of a product, all of them, in their order.' })
export class SetProductMediaInput {
  @Field(() => ID, { description: 'The product.' })
  productId!: string;

  @Field(() => Int, { description: 'Version of the product that the change is based on.' })
  expectedVersion!: number;

  @Field(() => [ProductMediaInput], { description: 'At most 50.' })
  @Nested(() => ProductMediaInput)
  @ArrayMaxSize(50)
  media!: ProductMediaInput[];
}

@ObjectType({ description: 'Outcome of a change of a product.' })
export class ProductDetailsPayload extends MutationPayload {
  @Field(() => ProductType, { nullable: true, description: 'The product.' })
  product?: ProductType | null;
}
